import type { Words } from '~/i18n/locales.ts';

/** What is said of devices that forget connections; times come as texts. */
export const en = {
  span: (seconds: string, long: string) => `${seconds} (${long})`,
  forgets: {
    conntrack: (time: string) => `This host forgets a connection that is idle for ${time}`,
    ipvs: (time: string) => `IPVS forgets a connection that is idle for ${time}`,
    'kube-proxy': (time: string) => `The node forgets a connection that is idle for ${time}`,
    cilium: (time: string) => `Cilium forgets a connection that is idle for ${time}`,
    nlb: (time: string) =>
      `The Network Load Balancer forgets a connection that is idle for ${time}`,
    alb: (time: string) => `The load balancer closes a connection without data for ${time}`,
    azure: (time: string) =>
      `The Azure load balancer forgets a connection that is idle for ${time}`,
  },
  keeps: (name: string) => `${name} leaves the value of the kernel as it is.`,
  other: (name: string, state: string, time: string) =>
    `${name} is about connections in ${state} (${time}), not about idle ones.`,
  inTime: ': Linux’s default first probe, after 7,200 s, is in time.',
  tooLate: ': Linux’s default first probe, after 7,200 s, comes too late.',
  dataOnly: ': a keepalive probe does not count for it, only data does.',
  repair: (half: string) =>
    `Set an idle time of at most ${half} where the connection begins or ends.`,
  heartbeat: (half: string) =>
    `Send a message of the protocol’s own at least every ${half}, or raise the timeout.`,
  next: 'forgotten, if no packet passes',
  flow: (from: string, to: string, state: string, time: string) =>
    `${from} → ${to} is ${state} here, and forgotten in ${time} if no packet passes.`,
  flows: (n: string, established: string, soonest: string) =>
    `${n} connections are remembered, ${established} of them established; the first of these is forgotten in ${soonest} if no packet passes.`,
  noneEstablished: (n: string) => `${n} connections are remembered, none of them established.`,
  unreplied: (n: number) =>
    n === 1 ? 'One has had no answer yet.' : `${n} have had no answer yet.`,
  unsaid: 'Whether the ends have keepalive on: ask them with ss.',
  gap: ' ',
};

export type DevicesWords = Words<typeof en>;

export const zh: DevicesWords = {
  span: (seconds, long) => `${seconds}（${long}）`,
  forgets: {
    conntrack: (time) => `这台主机上，连接空闲 ${time}，表项就老化`,
    ipvs: (time) => `IPVS 里，连接空闲 ${time}，表项就老化`,
    'kube-proxy': (time) => `这个节点上，连接空闲 ${time}，表项就老化`,
    cilium: (time) => `Cilium 里，连接空闲 ${time}，表项就老化`,
    nlb: (time) => `NLB 上，连接空闲 ${time}，表项就老化`,
    alb: (time) => `负载均衡上，连接 ${time}没有数据就会被关闭`,
    azure: (time) => `Azure 负载均衡器上，连接空闲 ${time}，表项就老化`,
  },
  keeps: (name) => `${name} 不改内核的值。`,
  other: (name, state, time) => `${name} 管的是 ${state} 状态的连接（${time}），与空闲连接无关。`,
  inTime: '：Linux 默认的第一个探测包在 7,200 秒，来得及。',
  tooLate: '：Linux 默认的第一个探测包要到 7,200 秒，来不及。',
  dataOnly: '：保活探测包不算数，只有数据才算。',
  repair: (half) => `把连接任一端的空闲时间设为至多 ${half}。`,
  heartbeat: (half) => `让协议自己至少每 ${half}发一次消息，或者调大这个超时。`,
  next: '没有包经过，表项就老化',
  flow: (from, to, state, time) =>
    `${from} → ${to} 在这里是 ${state}，${time}内没有包经过，表项就老化。`,
  flows: (n, established, soonest) =>
    `表里有 ${n} 条连接，其中 ${established} 条已建立；最早的一条 ${soonest}内没有包经过就老化。`,
  noneEstablished: (n) => `表里有 ${n} 条连接，没有一条已建立。`,
  unreplied: (n) => `有 ${n} 条还没有收到应答。`,
  unsaid: '看不出两端开没开保活：要在两端用 ss 看。',
  gap: '',
};
