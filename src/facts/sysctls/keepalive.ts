import type { Localized } from '~/i18n/locales.ts';
import { linux } from '~/facts/linux.ts';
import { row, scopes, type Sysctl } from './row.ts';

const seconds: Localized = { en: 'seconds', zh: '秒' };
const anySeconds: Localized = {
  en: 'not checked: 0, negative and over 32767 pass; refused from 2³¹ ÷ HZ',
  zh: '不检查：0、负数、大于 32767 都收；到 2³¹ ÷ HZ 才拒绝',
};

const parameters: readonly Sysctl[] = [
  {
    name: linux.idleSysctl.value,
    initial: { fact: linux.idle },
    unit: seconds,
    accepts: anySeconds,
    scope: scopes.own,
    meaning: {
      en: 'Silence before the first probe, on sockets that have SO_KEEPALIVE and did not set TCP_KEEPIDLE. It is read again each time the timer runs out, so old connections follow it.',
      zh: '没有回音多久之后发第一个探测包；只管开了 SO_KEEPALIVE 而没有设 TCP_KEEPIDLE 的套接字。定时器每次到期都会重读，老连接也跟着变。',
    },
    who: {
      en: 'Whoever runs programs that switch keepalive on but cannot set their times. Keep it under the shortest timeout on the path.',
      zh: '程序开了保活却设不了时间的人。取值要小于路径上最短的空闲超时。',
    },
    said: {
      en: '“It makes every connection send heartbeats.” It switches nothing on, and a lower value does not wake a timer that is already armed: that one keeps its old date.',
      zh: '「设了它，所有连接都会发心跳。」它什么都不打开；调小也不影响已经在走的定时器，那一次仍按旧时间到期。',
    },
    sources: ['linux-tcp-h', 'linux-sysctl', 'linux-limits', 'kubernetes-kernel-versions'],
    confidence: 'source code',
    snippet: '60-keepalive.conf',
  },
  {
    name: linux.intervalSysctl.value,
    initial: { fact: linux.interval },
    unit: seconds,
    accepts: anySeconds,
    scope: scopes.own,
    meaning: {
      en: 'Time between unanswered probes, and between the last one and the end.',
      zh: '没有回音的探测包之间隔多久；最后一个探测包到判死也隔这么久。',
    },
    who: { en: 'As above, together with the number of probes.', zh: '同上，和探测次数一起改。' },
    said: {
      en: '“Healthy connections are probed every interval.” They are probed every max(idle, interval).',
      zh: '「健康的连接每个间隔探一次。」其实是每 max(空闲, 间隔) 探一次。',
    },
    sources: ['linux-tcp-h', 'linux-sysctl', 'linux-limits', 'kernel-traces'],
    confidence: 'source code',
  },
  {
    name: linux.probesSysctl.value,
    initial: { fact: linux.probes },
    unit: { en: 'probes', zh: '个' },
    accepts: '0 … 255',
    scope: scopes.own,
    meaning: {
      en: 'Unanswered probes before the connection is given up, one interval after the last. Ignored on sockets with TCP_USER_TIMEOUT.',
      zh: '几个探测包没有回音就放弃；最后一个之后还要等一个间隔。设了 TCP_USER_TIMEOUT 的套接字不看它。',
    },
    who: {
      en: 'Lower it for faster detection, but keep it above the number of probes that the path may lose in a row.',
      zh: '想早点发现就调小，但要多于路径上可能连续丢的个数。',
    },
    said: {
      en: '“0 switches keepalive off.” 0 kills every idle connection that has keepalive at its first expiry, without a probe, healthy peers too.',
      zh: '「设成 0 就关掉保活。」设成 0，凡是开了保活的空闲连接，定时器第一次到期就被关闭，一个探测包都不发，对端健康也一样。',
    },
    sources: ['linux-tcp-h', 'linux-sysctl', 'linux-limits', 'kernel-traces'],
    confidence: 'source code',
  },
];

/** The three keepalive parameters. */
export const keepaliveRows = parameters.map(row({ en: 'Keepalive', zh: '保活' }));
