import type { Localized } from '~/i18n/locales.ts';
import type { SystemId } from '~/facts/profiles/index.ts';
import type { SourceId } from '~/facts/sources/index.ts';

/** What a profile has no field for, and what backs it. */
interface Remark {
  readonly text: Localized;
  readonly sources: readonly SourceId[];
}

/** Remarks on systems, shown after their behaviour. */
export const remarks: Partial<Readonly<Record<SystemId, Remark>>> = {
  aix: {
    text: {
      en: 'No source that opens gives the number of probes or how AIX counts them; on a host, “no -L tcp_keepcnt” shows name, value and range.',
      zh: '探测次数和 AIX 怎么数，都没有找到可以打开的来源；在机器上用「no -L tcp_keepcnt」可以看到名称、取值和范围。',
    },
    sources: ['aix-no-command'],
  },
  android: {
    text: {
      en: 'Its kernel is Linux; “adb shell cat /proc/sys/net/ipv4/tcp_keepalive_time” shows what a device ships with.',
      zh: '内核是 Linux；设备出厂时设了什么，用「adb shell cat /proc/sys/net/ipv4/tcp_keepalive_time」查看。',
    },
    sources: ['android-kernel'],
  },
  netbsd: {
    text: {
      en: 'Its manual gives TCP_KEEPIDLE and TCP_KEEPINTVL in seconds, but the kernel, as read, counts them in half-seconds like its sysctls: 60 is 30 s. To know, set one and watch with tcpdump.',
      zh: '手册说 TCP_KEEPIDLE 和 TCP_KEEPINTVL 以秒计，可读到的内核源码和 sysctl 一样按半秒计：设 60 就是 30 秒。要确认，设好之后用 tcpdump 看。',
    },
    sources: ['netbsd-tcp-usrreq', 'netbsd-tcp-4'],
  },
  lwip: {
    text: {
      en: 'Its timer runs every 500 ms and compares with “greater than”: a probe, and the end, come 1 to 500 ms late. No value is checked; a count of 0 ends the connection at the idle time without a probe, and −1 or 2³¹ − 1 seconds read back as 4,294,966. After the death the first call returns ECONNABORTED, later ones ENOTCONN, not 0 and EPIPE as on Linux.',
      zh: '定时器每 500 毫秒走一次，用「大于」比较：探测包和判死都会晚 1 到 500 毫秒。取值不检查；次数为 0 时到空闲时间就断，一个探测包都不发；设 −1 或 2³¹ − 1 秒，读回来是 4,294,966。判死后第一次调用返回 ECONNABORTED，之后是 ENOTCONN，而不是 Linux 的 0 和 EPIPE。',
    },
    sources: ['lwip-runs'],
  },
};
