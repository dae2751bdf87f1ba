import { en as keepaliveEn, zh as keepaliveZh } from '~/evidence/keepalive-strings.ts';
import type { Words } from '~/i18n/locales.ts';
import { en as notesEn, zh as notesZh } from './notes.made.ts';

/** What is said of configurations; times come as texts. */
export const en = {
  keepalive: keepaliveEn,
  notes: notesEn,
  legs: {
    clients: 'connections from clients',
    upstream: 'connections to the upstream',
    server: 'the server’s end of client connections',
    client: 'the client’s end',
    both: 'all its connections',
    container: 'defaults inside the container',
    broker: 'connections from clients',
    bridge: 'the bridge',
  },
  said: (product: string, leg: string, text: string) => `${product}, ${leg}. ${text}`,
  lacks: 'The times are set, and nothing here turns keepalive on: as it stands they do nothing.',
  lacksRepair: (product: string) => `Set the switch of ${product} as well, for the same leg.`,
  notBoolean: (name: string) =>
    `${name} takes true or false: a number is no value for it, and no time either.`,
  container: 'It holds for sockets in there that set SO_KEEPALIVE and no times of their own.',
  timer: (name: string, time: string) =>
    `${name}, ${time}: a timer of the product’s own, which closes connections and sends no probe.`,
  timerOff: (name: string) => `${name} is off.`,
  message: (name: string, time: string) =>
    `${name}, ${time}: messages inside the connection. They are no probes of TCP keepalive, and devices see them as data.`,
  pool: (name: string, time: string) =>
    `${name} lets the pool test a connection that is idle for ${time}. It is in milliseconds, and no TCP keepalive: only pooled connections are tested, none in use.`,
  ssh: (interval: string, end: string) =>
    `It asks through the encrypted channel after ${interval} of silence, and ends the session after ${end} without an answer. TCPKeepAlive is another thing.`,
  sshNever: (interval: string) =>
    `It asks through the encrypted channel after ${interval} of silence, and never ends the session for want of an answer.`,
  sshOff: 'It asks nothing: 0 turns it off.',
  unsaid: 'Whether the process has read this file: look at a connection with ss.',
  command: 'ss -tno state established',
  gap: ' ',
};

export type ConfigurationWords = Words<typeof en>;

export const zh: ConfigurationWords = {
  keepalive: keepaliveZh,
  notes: notesZh,
  legs: {
    clients: '来自客户端的连接',
    upstream: '到上游的连接',
    server: '客户端连接的服务器一端',
    client: '客户端一端',
    both: '它的所有连接',
    container: '容器里的默认值',
    broker: '来自客户端的连接',
    bridge: '桥接',
  },
  said: (product, leg, text) => `${product}，${leg}。${text}`,
  lacks: '时间设了，这里却没有打开保活：这样写，时间不起作用。',
  lacksRepair: (product) => `把 ${product} 同一侧的开关也设上。`,
  notBoolean: (name) => `${name} 只接受 true 或 false：数字不是它的值，更不是时间。`,
  container: '对容器里设了 SO_KEEPALIVE、又没自己设时间的套接字生效。',
  timer: (name, time) => `${name}：${time}，是产品自己的定时器，到时关连接，不发探测包。`,
  timerOff: (name) => `${name} 关着。`,
  message: (name, time) =>
    `${name}：${time}，是连接里产品自己的消息，不是 TCP 保活的探测包；中间设备把它看作数据。`,
  pool: (name, time) =>
    `${name} 让连接池检测空闲了 ${time}的连接。单位是毫秒，也不是 TCP 保活：只检测池里的连接，不管正在用的。`,
  ssh: (interval, end) =>
    `静默 ${interval}后在加密通道里发问，${end}没有回音就结束会话。TCPKeepAlive 是另一回事。`,
  sshNever: (interval) => `静默 ${interval}后在加密通道里发问，没有回音也不会结束会话。`,
  sshOff: '不发问：0 表示关。',
  unsaid: '看不出进程有没有读到这个文件：用 ss 看一条连接。',
  command: en.command,
  gap: '',
};
