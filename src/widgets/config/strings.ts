import * as inputs from '~/inputs/words.ts';
import type { Localized, Words } from '~/i18n/locales.ts';

/** Names that no language translates. */
const names = {
  target: '',
  idle: inputs.names.idle,
  interval: inputs.names.interval,
  probes: inputs.names.probes,
  userTimeout: inputs.names.userTimeout,
};

interface Told {
  readonly target: string;
  readonly total: string;
  readonly idle: string;
  readonly interval: string;
  readonly probes: string;
  readonly userTimeout: string | null;
  readonly messages: boolean;
}

/** Words of the `config` widget. */
export const en = {
  title: 'Write the keepalive configuration',
  labels: {
    target: 'Write it for',
    idle: inputs.en.idle,
    interval: inputs.en.interval,
    probes: inputs.en.probes,
    userTimeout: inputs.en.userTimeout,
  },
  names,
  choices: {
    target: {
      sysctl: 'Linux, sysctl.d',
      systemd: 'systemd socket unit',
      windows: 'Windows, whole system',
      docker: 'docker run',
      compose: 'Docker Compose',
      kubernetes: 'Kubernetes pod',
      envoy: 'Envoy',
      istio: 'Istio',
      nginx: 'nginx',
      haproxy: 'HAProxy',
      postgresql: 'PostgreSQL server',
      libpq: 'PostgreSQL client, libpq',
      pgbouncer: 'PgBouncer',
      redis: 'Redis server',
      sshd: 'OpenSSH server',
      ssh: 'OpenSSH client',
      c: 'C',
      go: 'Go 1.23 and later',
      'go-before-1-23': 'Go before 1.23',
      rust: 'Rust',
      java: 'Java 11 and later',
      csharp: 'C#, .NET Core 3.0 and later',
      python: 'Python',
      node: 'Node.js 24.19, 26.4 and later',
      'node-before-24-19': 'Node.js before 24.19',
    },
  },
  groups: {
    host: 'Operating system',
    containers: 'Containers and meshes',
    proxies: 'Proxies',
    databases: 'Databases',
    remote: 'Remote shells',
    code: 'Code',
  },
  presets: {
    pod: 'A pod behind a cloud load balancer',
    pool: 'A pool of PostgreSQL connections',
    proxy: 'nginx that must drop vanished clients',
    shell: 'An SSH session that freezes when idle',
    failover: 'A Go service that must fail over fast',
  },
  parts: {
    keepalive: 'switch',
    idle: 'idle',
    interval: 'interval',
    probes: 'probes',
    userTimeout: 'user timeout',
  },
  on: 'on',
  off: 'none',
  noticedAfter: (target: string) => `${target}: a dead peer on an idle connection is noticed after`,
  rule: (timeout: string) => `The user timeout of ${timeout} decides, not the number of probes.`,
  askedFor: (total: string) => `You asked for ${total}.`,
  limits: {
    near: (part: string, is: string) => `The closest it can do: ${part} ${is}.`,
    follows: (part: string, is: string) => `The ${part} follows from that: ${is}.`,
    fixed: (part: string, is: string) => `It cannot set the ${part}; fixed at ${is}.`,
    none: (part: string) => `It cannot set a ${part}.`,
  },
  program: (option: string) =>
    `It switches nothing on. It holds for sockets whose program sets ${option} and no times of its own.`,
  messages: (option: string) =>
    `These are messages inside the encrypted channel. ${option} stays on beside them, with the system’s times.`,
  unchanged: 'Linux ships with these very numbers: as it stands, this changes nothing.',
  fates: {
    exact: 'as asked',
    near: 'as close as it can',
    follows: 'follows from idle',
    fixed: 'cannot be set',
    none: 'cannot be set',
    always: 'always on',
    program: 'up to the program',
  },
  asked: 'You ask for',
  written: 'It is written',
  has: 'The connection has',
  setting: 'Setting',
  file: (name: string) => `Text for ${name}`,
  loading: 'Loading …',
  copyText: 'Copy text',
  copyCommand: 'Copy command',
  download: (name: string) => `Download ${name}`,
  apply: 'Put it to work',
  prove: 'Prove it',
  timer: (idle: string) =>
    `On a connection made afterwards, ss must show timer:(keepalive, … counting down from ${idle}.`,
  prints: (idle: string) =>
    `It must print these numbers. On a connection made afterwards, ss -tno then shows timer:(keepalive, … counting down from ${idle}.`,
  shows: 'It must print these numbers.',
  firstNote: 'Each network namespace has its own values: a container does not see the host’s.',
  reference: 'Defaults, traps, sources and the recorded run, in the reference',
  next: {
    detection: 'When a real kernel gives up with these numbers',
    player: 'See it packet by packet',
    path: 'Whether a middlebox is faster',
    noEffect: 'It is set, and nothing happens',
  },
  sentence: (a: Told) =>
    `${a.target}: a dead peer on an idle connection is noticed after ${a.total}: ${a.idle} of silence, then ${a.probes} unanswered ${a.messages ? 'message' : 'probe'}${a.probes === '1' ? ` and ${a.interval} more` : `s ${a.interval} apart`}${a.userTimeout ? `, ended by the user timeout of ${a.userTimeout}` : ''}.`,
};

export type ConfigWords = Words<typeof en>;

export const zh: ConfigWords = {
  title: '生成保活配置',
  labels: {
    target: '写给谁用',
    idle: inputs.zh.idle,
    interval: inputs.zh.interval,
    probes: inputs.zh.probes,
    userTimeout: inputs.zh.userTimeout,
  },
  names,
  choices: {
    target: {
      sysctl: 'Linux，sysctl.d',
      systemd: 'systemd 套接字单元',
      windows: 'Windows 全系统',
      docker: 'docker run',
      compose: 'Docker Compose',
      kubernetes: 'Kubernetes Pod',
      envoy: 'Envoy',
      istio: 'Istio',
      nginx: 'nginx',
      haproxy: 'HAProxy',
      postgresql: 'PostgreSQL 服务器',
      libpq: 'PostgreSQL 客户端，libpq',
      pgbouncer: 'PgBouncer',
      redis: 'Redis 服务器',
      sshd: 'OpenSSH 服务器',
      ssh: 'OpenSSH 客户端',
      c: 'C',
      go: 'Go 1.23 及以后',
      'go-before-1-23': 'Go 1.23 之前',
      rust: 'Rust',
      java: 'Java 11 及以后',
      csharp: 'C#，.NET Core 3.0 及以后',
      python: 'Python',
      node: 'Node.js 24.19、26.4 及以后',
      'node-before-24-19': 'Node.js 24.19 之前',
    },
  },
  groups: {
    host: '操作系统',
    containers: '容器与服务网格',
    proxies: '代理',
    databases: '数据库',
    remote: '远程登录',
    code: '代码',
  },
  presets: {
    pod: '云负载均衡后面的 Pod',
    pool: 'PostgreSQL 连接池',
    proxy: 'nginx 要清掉消失的客户端',
    shell: '一闲下来就卡死的 SSH 会话',
    failover: '要快速切换的 Go 服务',
  },
  parts: {
    keepalive: '开关',
    idle: '空闲',
    interval: '间隔',
    probes: '次数',
    userTimeout: '用户超时',
  },
  on: '开',
  off: '没有',
  noticedAfter: (target) => `${target}：空闲连接的对端失效后，要过多久才发现`,
  rule: (timeout) => `起作用的是 ${timeout}的用户超时，不是探测次数。`,
  askedFor: (total) => `你要的是 ${total}。`,
  limits: {
    near: (part, is) => `只能做到这么接近：${part} ${is}。`,
    follows: (part, is) => `${part}随之而定：${is}。`,
    fixed: (part, is) => `${part}设不了，固定为 ${is}。`,
    none: (part) => `${part}设不了。`,
  },
  program: (option) => `它什么都不打开，只管这样的套接字：程序设了 ${option}，又没有自己设时间。`,
  messages: (option) => `这些数管的是加密通道里的消息。${option} 同时也开着，时间仍是系统的。`,
  unchanged: 'Linux 自带的就是这几个数：原样写进去，什么也不会变。',
  fates: {
    exact: '照写',
    near: '只能接近',
    follows: '由空闲时间推出',
    fixed: '设不了',
    none: '设不了',
    always: '总是开着',
    program: '由程序打开',
  },
  asked: '你要的',
  written: '写成',
  has: '连接实际得到',
  setting: '参数',
  file: (name) => `${name} 的内容`,
  loading: '正在加载……',
  copyText: '复制全文',
  copyCommand: '复制命令',
  download: (name) => `下载 ${name}`,
  apply: '让它生效',
  prove: '验证生效',
  timer: (idle) => `在生效之后新建的连接上，ss 应显示 timer:(keepalive, …，从 ${idle}开始倒数。`,
  prints: (idle) =>
    `输出应是这几个数。此后新建的连接，用 ss -tno 看，应显示 timer:(keepalive, …，从 ${idle}开始倒数。`,
  shows: '输出应是这几个数。',
  firstNote: '每个网络命名空间各有各的值：容器看不到宿主机的设置。',
  reference: '默认值、陷阱、出处和实测记录，见参考手册',
  next: {
    detection: '真实内核按这些数何时放弃',
    player: '逐包看一遍',
    path: '会不会有中间设备更快',
    noEffect: '设了，却不起作用',
  },
  sentence: (a) =>
    `${a.target}：空闲连接的对端失效后，要过 ${a.total}才会发现：先静默 ${a.idle}，${a.probes === '1' ? `再发 1 个${a.messages ? '消息' : '探测包'}，${a.interval}内没有应答` : `再每隔 ${a.interval}发一${a.messages ? '条消息' : '个探测包'}，共 ${a.probes} ${a.messages ? '条' : '个'}都没有应答`}${a.userTimeout ? `，由 ${a.userTimeout}的用户超时结束` : ''}。`,
};

export const strings: Localized<typeof en> = { en, zh };

/** What the page of the calculator begins with; its script needs no such words. */
export const about: Localized = {
  en: 'Your keepalive numbers as the exact file, command or code for each system, with what it cannot do and how to prove it works.',
  zh: '把你的保活参数写成各种系统里能直接用的文件、命令或代码，写明哪些做不到、怎样验证生效。',
};
