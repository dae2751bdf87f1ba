import { both } from '~/facts/cells.ts';
import type { Both } from '~/facts/reference.ts';
import type { Theme } from './row.ts';

/** A page of questions: what its readers see on their own side, and what it answers. */
export interface ThemePage {
  readonly title: Both;
  readonly lead: Both;
}

/** The themes in the order of the index. */
export const themes: Readonly<Record<Theme, ThemePage>> = {
  path: {
    title: both('It dies after so many minutes of silence', '静默几分钟，连接就断'),
    lead: both(
      'Load balancers, NAT, firewalls, IPVS, clouds: who forgets an idle connection, after how long, and which idle time prevents it.',
      '负载均衡、NAT、防火墙、IPVS、各家云：谁会忘掉空闲连接，多久忘掉，空闲时间设多少才来得及。',
    ),
  },
  'in-flight': {
    title: both('It hangs for a quarter of an hour', '一卡就是十五分钟'),
    lead: both(
      'The peer vanished while data was under way. Keepalive is silent then, retransmission rules, and only a user timeout shortens it.',
      '数据还在途中，对端就没了。这时保活不出声，由重传说了算，能缩短它的只有用户超时。',
    ),
  },
  arithmetic: {
    title: both('How long until a dead peer is noticed?', '多久才能发现对端失效？'),
    lead: both(
      'Idle, interval and probes of every system and library, their units, and the time that comes out of them.',
      '各种系统和库里的空闲时间、间隔与次数：单位是什么，加起来是多久。',
    ),
  },
  'no-effect': {
    title: both('I set it, and nothing happens', '保活设了，却没有效果'),
    lead: both(
      'Nobody switched it on, or in another network namespace, on another socket, with an option that the library does not know.',
      '没人打开开关，改错了网络命名空间，设在了别的套接字上，或者库根本不认这个选项。',
    ),
  },
  seeing: {
    title: both('How can I see it?', '怎么才能看到它？'),
    lead: both(
      'Reading ss, netstat, tcpdump and Wireshark: timers, probes and what their numbers mean.',
      '看懂 ss、netstat、tcpdump 和 Wireshark：定时器、探测包，以及每个数字的意思。',
    ),
  },
  concepts: {
    title: both('Which keepalive do I need?', '我要的到底是哪种 keepalive？'),
    lead: both(
      'TCP keepalive, HTTP keep-alive, heartbeats, pings: what each proves, where it ends, and which of them answers your problem.',
      'TCP 保活、HTTP keep-alive、应用心跳、ping：各自证明了什么，管到哪一跳，你的问题该用哪个。',
    ),
  },
  mobile: {
    title: both('Phones, small devices, many devices', '手机、小设备、海量设备'),
    lead: both(
      'What a probe costs a battery and a server, and how a small device finds out that its client has gone.',
      '一次探测耗多少电、给服务器添多少负担，小设备又怎样知道客户端已经走了。',
    ),
  },
  suspend: {
    title: both('After sleep, after the VPN', '休眠之后，切换 VPN 之后'),
    lead: both(
      'The machine slept or its routes changed, and every old connection leads nowhere.',
      '机器睡过一觉，或者路由变了，原来的连接全都走不通了。',
    ),
  },
  products: {
    title: both('Databases and products', '数据库与各种产品'),
    lead: both(
      'Which parameter of PostgreSQL, Oracle, Redis, Npgsql or a JDBC driver ends a hanging query or a dead session.',
      'PostgreSQL、Oracle、Redis、Npgsql、JDBC 驱动：卡住的查询、死掉的会话，该用哪个参数。',
    ),
  },
  errors: {
    title: both('What does my program get?', '程序会得到什么错误？'),
    lead: both(
      'Errors and signals when keepalive gives up, when the peer comes back from a reboot, and when nobody tells you anything.',
      '保活判死、对端重启、什么消息都没有：这几种时候，程序各得到什么。',
    ),
  },
  configuring: {
    title: both('Give me the lines to paste', '直接给我能粘贴的配置'),
    lead: both(
      'Pods, charts, wikis and name tables: the configuration for your numbers and the time that follows from it.',
      'Pod、Chart、wiki 和参数对照表：按你的数字生成配置，并算出对应的时间。',
    ),
  },
};
