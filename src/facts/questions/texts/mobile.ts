import { counter, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';
import { number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { fleetCost } from '~/model/fleet.ts';
import { seconds } from '~/model/time.ts';

/** A million idle connections, one end of each probing. */
const fleet = (idle: number) =>
  fleetCost({
    connections: 1e6,
    idle: seconds(idle),
    interval: seconds(1),
    ends: 1,
    probeBytes: 0,
    family: 'ipv4',
    timestamps: true,
    count: 'frame',
  });

/** Probes an hour on one connection, as a whole number. */
const hourly = (idle: number): number => Math.round(fleet(idle).probesPerHour);

/** Probes a second, and what they take in one direction. */
const load = (idle: number, lang: Lang) => ({
  probes: number(fleet(idle).probes, lang),
  megabits: number((fleet(idle).bytes * 8) / 2e6, lang, 1),
});

/** What probing costs, and small devices. */
export const mobileTexts: readonly Written[] = [
  {
    id: 'go-drains-battery',
    number: 'P-088',
    article: 'the-three-numbers',
    prove: counter,
    shown: { widget: 'detection', settings: 'idle=300&interval=15&probes=3' },
    en: [
      'Go server programs on phones drain the battery with the default keepalive of 15 s. How many wake-ups is that, and what should I set?',
      `Every {15} makes ${hourly(15)} probes an hour on each silent connection, ${number(7 * hourly(15), 'en')} on seven, and each may wake the radio. An idle time of {300} makes ${hourly(300)}. Let one side probe, as rarely as the path allows, and keep the interval short for a quick verdict.`,
    ],
    zh: [
      '手机上的 Go 服务程序费电，默认 15 秒保活。一小时唤醒多少次，该设多少？',
      `每 {15}一次，每条静默连接每小时 ${hourly(15)} 个探测包，七条就是 ${number(7 * hourly(15), 'zh')} 个，每个都可能唤醒射频。空闲时间改成 {300}，只有 ${hourly(300)} 个。只让一边探测，路径允许多久就设多久；间隔保持短，判死才快。`,
    ],
  },
  {
    id: 'push-worldwide',
    number: 'P-089',
    article: 'keeping-paths-open',
    prove: timers,
    shown: { widget: 'path', settings: 'chain=nat.300.any.silent&idle=off&heartbeat=270' },
    en: [
      'Which interval keeps a push connection alive on mobile carriers worldwide? 30 s is too short, 15 min too long for some.',
      'No single one: carriers do not publish their timeouts, and they differ. Measure per network: lengthen the heartbeat until a connection is lost, go back by a tenth, remember the result for that network, and start again from the safe value when it changes. The calculator shows what a margin of a tenth means for a limit of {300}.',
    ],
    zh: [
      '推送连接在全球运营商网络上该用多长的间隔？30 秒太短，15 分钟有的又太长。',
      '没有通用的数，运营商不公布超时，各家也不一样。只能逐个网络去试：心跳间隔逐步加长，直到断一次，再退回一成，把结果按网络记下来；换了网络，再从保守值开始。计算器里是上限 {300}、留一成余量的样子。',
    ],
  },
  {
    id: 'mobile-heartbeat',
    number: 'P-090',
    article: 'keeping-paths-open',
    prove: timers,
    shown: { widget: 'path', settings: 'chain=nat.300.any.silent&idle=off&heartbeat=270' },
    en: [
      'What heartbeat interval suits an app on mobile networks, and when do carrier NATs forget?',
      'Within minutes, and nobody says how many: no carrier’s number could be verified. Heartbeats of four to five minutes are what messengers are said to use (unverified); {270} keeps a limit of {300}. Begin short, lengthen while it holds, and set the timer back after every message that goes out anyway.',
    ],
    zh: [
      '移动端长连接心跳间隔设多少合适？运营商 NAT 多久老化？',
      '几分钟级别，具体多少没有一家能核实。据说即时通讯软件用的是四到五分钟（未核实）；上限若是 {300}，{270}守得住。从短的开始，稳了再加长；每次有业务消息发出，就重新计时。',
    ],
  },
  {
    id: 'esp-unplugged',
    number: 'P-091',
    article: 'dead-peers',
    prove: timers,
    en: [
      'ESP8266 or ESP32: the client is simply unplugged, and the server never sees a disconnect. What is the least I have to do?',
      'Set SO_KEEPALIVE and small numbers on each accepted socket: with 30/5/3 the server is told after {45}. With the switch alone it takes {systems/lwip}, without it for ever. lwIP needs `LWIP_TCP_KEEPALIVE` compiled in for the three numbers.',
    ],
    zh: [
      'ESP8266/ESP32：客户端直接拔电源，服务端永远看不到断开，最少要改什么？',
      '在每个 accept 得到的套接字上设 SO_KEEPALIVE 和小一点的数：30/5/3，{45}就知道。只开开关要 {systems/lwip}，不开就永远不知道。lwIP 要编译进 `LWIP_TCP_KEEPALIVE`，三个数才能设。',
    ],
  },
  {
    id: 'four-telnet-slots',
    number: 'P-092',
    article: 'dead-peers',
    prove: timers,
    en: [
      'An embedded telnet server with 4 slots is unusable after 4 abandoned sessions. How do I size keepalive?',
      'A slot is lost for the detection time, so choose how long a lock-out may last. 60/10/5 frees it after {110}; without keepalive only a reboot does. Shorter than a minute of idle time is fine on a LAN.',
    ],
    zh: [
      '嵌入式 telnet 服务器只有 4 个槽位，被 4 个没人管的会话占满就没法用了，保活该怎么定？',
      '判死时间就是槽位被占的时间，先定能忍多久。60/10/5 是 {110}后释放；没有保活，只能重启。局域网里空闲时间不到一分钟也没问题。',
    ],
  },
  {
    id: 'phone-hangs-connecting',
    number: 'P-093',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'My phone hangs on “connecting” after sleep, because the carrier NAT forgot the mapping. Which side should probe, and does disabling it help the battery?',
      `The server can: its probes keep the mapping as well as the phone’s, but each wakes the radio. With 30/10/3 that is ${hourly(30)} an hour, and a dead peer is noticed after {60}; with an idle time of five minutes it is ${hourly(300)}. Switching it off saves that and brings the hang back. Accepted and outgoing sockets are set apart.`,
    ],
    zh: [
      '手机睡眠后一直卡在「连接中」，因为运营商 NAT 忘了映射。该哪边探测，关掉能省电吗？',
      `服务端探就行，同样能保住映射，但每次都会唤醒手机射频。30/10/3 是每小时 ${hourly(30)} 个，对端失效 {60}发现；空闲时间五分钟则是 ${hourly(300)} 个。关掉能省下这些电，卡住的毛病也会回来。accept 得到的和主动连出的套接字要分开设。`,
    ],
  },
  {
    id: 'a-million-devices',
    number: 'P-104',
    article: 'the-three-numbers',
    prove: counter,
    shown: { widget: 'detection', settings: 'idle=900&interval=30&probes=3' },
    en: [
      'A million devices: a ping every 30 s or every 15 min, what load is that on the server?',
      `Every {30}: ${load(30, 'en').probes} probes a second and as many answers, ${load(30, 'en').megabits} Mbit a second each way with bare TCP probes on Ethernet. Every {900}: ${load(900, 'en').probes} and ${load(900, 'en').megabits}. The packets are little; a million timers and, on phones, the woken radios are more. Pings of an application are larger.`,
    ],
    zh: [
      '一百万台设备，30 秒一次和 15 分钟一次，服务器负载差多少？',
      `每 {30}一次：每秒 ${load(30, 'zh').probes} 个探测包，应答一样多；以太网上光是 TCP 探测包，单向每秒 ${load(30, 'zh').megabits} Mbit。每 {900}一次：${load(900, 'zh').probes} 个、${load(900, 'zh').megabits} Mbit。流量不算什么，一百万个定时器和被唤醒的手机射频更费。应用层的 ping 还要大些。`,
    ],
  },
];
