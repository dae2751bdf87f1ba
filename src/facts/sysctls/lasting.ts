import type { Localized } from '~/i18n/locales.ts';
import { checked, code, none } from '~/facts/cells.ts';
import type { Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';

const group: Localized = { en: 'Make a change last', zh: '让改动一直有效' };

/** A way to set parameters: where it is typed, what it does, and the trap. */
const way = (
  id: string,
  typed: string,
  meaning: Localized,
  who: Localized,
  trap: Localized,
  ...sources: [SourceId, ...SourceId[]]
): Row => ({
  id,
  group,
  cells: [code(typed), none, none, none, none, { text: meaning }, { text: who }, { text: trap }],
  sources,
  checked,
  confidence: 'official documentation',
});

/** How a value is set for now, for every boot, for a container. */
export const lastingRows: readonly Row[] = [
  way(
    'sysctl-d',
    '/etc/sysctl.d/60-keepalive.conf',
    {
      en: 'One “name = value” a line. Applied at every boot; “sysctl --system” applies it now.',
      zh: '每行一条「名字 = 值」。每次开机生效；「sysctl --system」立即生效。',
    },
    { en: 'Every host whose change must survive a reboot.', zh: '改动要在重启后仍有效的机器。' },
    {
      en: 'Files of all directories are sorted by name and the last one wins, so 99-sysctl.conf beats 60-keepalive.conf.',
      zh: '各目录的文件按文件名排序，后面的覆盖前面的：99-sysctl.conf 会盖过 60-keepalive.conf。',
    },
    'sysctl-d-5',
    'sysctl-8',
  ),
  way(
    'sysctl-w',
    'sysctl -w net.ipv4.tcp_keepalive_time=600',
    { en: 'Sets the value until the next boot.', zh: '设到下次重启为止。' },
    { en: 'Trials.', zh: '试验。' },
    {
      en: 'Sockets read it when their timer next runs out; a timer that was started for two hours still waits two hours.',
      zh: '套接字在定时器下次到期时才读它；已经按两小时启动的定时器仍会走满两小时。',
    },
    'sysctl-8',
    'kernel-traces',
  ),
  way(
    'sysctl-p',
    'sysctl -p',
    {
      en: 'Loads the files that are named, /etc/sysctl.conf if none is.',
      zh: '只载入写明的文件，不写就是 /etc/sysctl.conf。',
    },
    {
      en: 'Nobody who uses sysctl.d: take “sysctl --system”.',
      zh: '用 sysctl.d 的人别用它，用「sysctl --system」。',
    },
    {
      en: 'It leaves sysctl.d alone. systemd reads /etc/sysctl.conf only where a link in sysctl.d leads to it, as on Debian 12.',
      zh: '它不管 sysctl.d。systemd 也不直接读 /etc/sysctl.conf，除非 sysctl.d 里有链接指过去，例如 Debian 12。',
    },
    'sysctl-8',
    'sysctl-d-5',
  ),
  way(
    'modules-load-d',
    '/etc/modules-load.d/nf_conntrack.conf',
    {
      en: 'Loads the module before sysctl.d is applied, so that nf_conntrack values take hold.',
      zh: '在应用 sysctl.d 之前载入模块，nf_conntrack 的值才设得上。',
    },
    { en: 'Hosts that set nf_conntrack parameters.', zh: '要设 nf_conntrack 参数的机器。' },
    {
      en: 'Without it the boot goes on and the value is skipped: a missing parameter is only logged at debug level.',
      zh: '不这样做，开机照常，值却没设上：参数不存在只记一条 debug 日志。',
    },
    'sysctl-d-5',
  ),
  way(
    'pod-sysctls',
    'securityContext.sysctls',
    {
      en: 'Sets values for all containers of a pod. The three keepalive parameters are on the safe list since Kubernetes 1.29, on kernels from 4.5.',
      zh: '为一个 Pod 的所有容器设值。Kubernetes 1.29 起，内核不低于 4.5 时，三个保活参数在安全列表里。',
    },
    {
      en: 'Pods; “docker run --sysctl” does the same for a container.',
      zh: 'Pod；单个容器用「docker run --sysctl」。',
    },
    {
      en: 'A file in sysctl.d of the node does not reach pods: each has a network namespace of its own.',
      zh: '节点上的 sysctl.d 管不到 Pod：每个 Pod 有自己的网络命名空间。',
    },
    'kubernetes-kernel-versions',
    'kubernetes-sysctls',
  ),
];
