import type { Localized } from '~/i18n/locales.ts';
import { cited, code } from '~/facts/cells.ts';
import { acts, off, product, units, unset } from './row.ts';

const group: Localized = { en: 'Containers and service meshes', zh: '容器与服务网格' };
const manual = 'official documentation';
const sysctls =
  'net.ipv4.tcp_keepalive_time, net.ipv4.tcp_keepalive_intvl, net.ipv4.tcp_keepalive_probes';
const onlyDefaults: Localized = {
  en: 'They change the defaults of sockets inside that set SO_KEEPALIVE; a program that never sets it stays without keepalive.',
  zh: '改的是里面那些设了 SO_KEEPALIVE 的套接字的默认值；程序不设它，照样没有保活。',
};

const docker = product(group, 'Docker', 'docker', [
  {
    id: 'sysctl',
    parameter: 'docker run --sysctl net.ipv4.tcp_keepalive_time=…',
    initial: unset,
    unit: units.any,
    maps: code(sysctls),
    trap: {
      en: 'Every sysctl below net.* of the container’s own network is allowed; with --network=host none is.',
      zh: '容器自己网络里 net.* 之下的 sysctl 都允许；用 --network=host 就一个也不行。',
    },
    sources: ['docker-run'],
    confidence: manual,
    snippet: 'docker-run.sh',
  },
  {
    id: 'compose',
    parameter: 'services.*.sysctls',
    initial: unset,
    unit: units.any,
    maps: code(sysctls),
    trap: onlyDefaults,
    sources: ['compose-spec'],
    confidence: manual,
    snippet: 'compose.yaml',
  },
  {
    id: 'attach',
    parameter: {
      en: 'docker exec and attach (Docker CLI)',
      zh: 'docker exec 和 attach（Docker 命令行）',
    },
    initial: cited(30, 's', 'moby-hijack', 'source code'),
    unit: units.none,
    maps: acts.idle,
    trap: {
      en: 'Between the command and the daemon; nothing of it reaches the container’s connections.',
      zh: '只在命令和守护进程之间，和容器自己的连接无关。',
    },
  },
]);

const kubernetes = product(group, 'Kubernetes', 'kubernetes', [
  {
    id: 'sysctls',
    parameter: 'spec.securityContext.sysctls',
    initial: unset,
    unit: units.any,
    maps: code(sysctls),
    trap: onlyDefaults,
    sources: ['kubernetes-sysctls'],
    confidence: manual,
    snippet: 'kubernetes-pod.yaml',
  },
  {
    id: 'safe-since',
    parameter: { en: 'The three are safe sysctls since', zh: '这三个成为安全 sysctl 的版本' },
    initial: cited('1.29', 'version', 'kubernetes-sysctls', manual, {
      en: 'kernel 4.5 or later',
      zh: '内核 4.5 起',
    }),
    unit: units.none,
    maps: code(sysctls),
    trap: {
      en: 'Before, the kubelet must allow them with --allowed-unsafe-sysctls, or the pod does not start. Not with hostNetwork.',
      zh: '更早的版本要用 --allowed-unsafe-sysctls 让 kubelet 放行，否则 Pod 起不来。hostNetwork 下不能设。',
    },
  },
]);

const envoy = product(group, 'Envoy', 'envoy', [
  {
    id: 'upstream',
    parameter: 'upstream_connection_options.tcp_keepalive',
    initial: off,
    unit: units.any,
    maps: acts.all,
    trap: {
      en: 'An empty message turns keepalive on with the system’s values. Any field at 0 turns it off again.',
      zh: '写一个空消息就按系统的值打开保活。任何一个字段写 0 又把它关掉。',
    },
    sources: ['envoy-address', 'envoy-cluster'],
    confidence: manual,
    snippet: 'envoy.yaml',
  },
  {
    id: 'listener',
    parameter: 'listeners[].tcp_keepalive',
    initial: off,
    unit: units.any,
    maps: acts.all,
    trap: {
      en: 'Towards clients. Older versions lack it and need socket_options with Linux numbers.',
      zh: '对客户端生效。老版本没有它，要用带 Linux 编号的 socket_options。',
    },
    sources: ['envoy-listener', 'envoy-address'],
    confidence: manual,
  },
  {
    id: 'idle-timeout',
    parameter: 'tcp_proxy idle_timeout',
    initial: cited(3600, 's', 'envoy-tcp-proxy', manual),
    unit: { en: 'a time with s', zh: '带 s 的时间' },
    maps: acts.timer,
    trap: {
      en: 'Counts bytes, and a probe has none: keepalive does not keep a connection from it. 0s turns it off.',
      zh: '它数的是字节，探测包一个字节也没有，所以保活挡不住它。0s 为关。',
    },
  },
]);

const istio = product(group, 'Istio', 'istio', [
  {
    id: 'tcp-keepalive',
    parameter: 'DestinationRule … connectionPool.tcp.tcpKeepalive',
    initial: off,
    unit: { en: 'times with s; probes', zh: '带 s 的时间；次' },
    maps: acts.all,
    trap: {
      en: 'From the client’s sidecar to the server only. The hop from the application to its sidecar is another connection.',
      zh: '只管客户端的 sidecar 到服务器这一段。应用到自己的 sidecar 是另一条连接。',
    },
    sources: ['istio-destination-rule'],
    confidence: manual,
    snippet: 'istio-destination-rule.yaml',
  },
  {
    id: 'mesh',
    parameter: 'meshConfig.tcpKeepalive',
    initial: off,
    unit: { en: 'times with s; probes', zh: '带 s 的时间；次' },
    maps: acts.all,
    trap: { en: 'The same for the whole mesh.', zh: '对整个网格生效，其余同上。' },
    sources: ['istio-mesh-config'],
    confidence: manual,
  },
  {
    id: 'idle-timeout',
    parameter: 'DestinationRule … connectionPool.tcp.idleTimeout',
    initial: cited(3600, 's', 'istio-destination-rule', manual),
    unit: { en: 'a time with s', zh: '带 s 的时间' },
    maps: acts.timer,
    trap: {
      en: 'Probes do not count as traffic. It covers the outgoing side; for incoming connections ISTIO_META_IDLE_TIMEOUT does.',
      zh: '探测包不算流量。它管出站一侧；入站连接要设 ISTIO_META_IDLE_TIMEOUT。',
    },
  },
]);

/** Containers, their orchestrator and service meshes. */
export const containers = [...docker, ...kubernetes, ...envoy, ...istio];
