import type { Words } from '~/i18n/locales.ts';

/** What is said of counters; numbers come as texts. */
export const en = {
  probes: (n: string) =>
    `${n === '1' ? '1 keepalive probe has' : `${n} keepalive probes have`} been sent in this network namespace, answered or not.`,
  none: 'No keepalive probe has been sent in this network namespace: no connection that has keepalive on was silent for its idle time.',
  timeouts: (n: string) => `Times the keepalive timer ran out: ${n}.`,
  deaths: (n: string) => `Connections given up by keepalive: ${n}.`,
  abandoned: (n: string) =>
    `Connections given up because nobody answered, be it probes, data or probes of a zero window: ${n}.`,
  windowProbes: (n: string) => `Probes of a zero window are counted apart: ${n}.`,
  healthy: 'An idle connection that is healthy has its probes counted too: compare two readings.',
  whole: 'A container has counters of its own: run it in the namespace of the connection.',
  command: 'nstat -az TcpExtTCPKeepAlive TcpExtTCPAbortOnTimeout',
  gap: ' ',
};

export type CountersWords = Words<typeof en>;

export const zh: CountersWords = {
  probes: (n) => `这个网络命名空间里发过 ${n} 个保活探测包，有没有应答都算。`,
  none: '这个网络命名空间里没发过保活探测包：开着保活的连接，没有一条静默到空闲时间。',
  timeouts: (n) => `保活定时器到期 ${n} 次。`,
  deaths: (n) => `保活判死了 ${n} 条连接。`,
  abandoned: (n) => `有 ${n} 条连接因为一直没有回音被放弃：保活探测、数据、零窗口探测都算在内。`,
  windowProbes: (n) => `零窗口探测另计，共 ${n} 个。`,
  healthy: '健康的空闲连接，探测包也计在内：隔一会儿再读一次，比较两次的值。',
  whole: '容器有自己的计数：要在连接所在的命名空间里运行。',
  command: 'nstat -az TcpExtTCPKeepAlive TcpExtTCPAbortOnTimeout',
  gap: '',
};
