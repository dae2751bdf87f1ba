import type { Localized } from '~/i18n/locales.ts';

const en = {
  lanes: { client: 'A', server: 'B', middlebox: 'middlebox' },
  probe: 'probe',
  alive: 'ACK: alive',
  rst: 'RST',
  fin: 'FIN',
  ack: 'ACK',
  eof: 'read returns 0',
  error: (errno: string) => `read: ${errno}`,
  heard: 'last segment heard',
  killed: 'process killed',
  powerCut: 'power cut',
  upAgain: 'B is up again',
  cableOut: 'cable out',
  cableBack: 'cable back in',
  forgotten: 'mapping forgotten',
  believes: 'A: ESTABLISHED',
  numbers: (idle: string, interval: string, probes: string) =>
    `A: idle ${idle}, interval ${interval}, probes ${probes}.`,
  mapping: (timeout: string) => `Mapping: ${timeout}.`,
  captions: {
    healthy: 'Healthy: one probe per idle time, each one answered.',
    'process-killed': 'Killed: B’s kernel says goodbye, long before any probe.',
    'power-cut': 'Power cut: three probes into silence, then A gives up.',
    'still-believes': 'Without keepalive: B has rebooted, and a day later A still believes.',
    reboot: 'Rebooted: the first probe that arrives is answered with a RST.',
    'cable-back': 'Cable out and back: two probes lost, the third answered, nobody noticed.',
    'mapping-expired':
      'The mapping is forgotten before the first probe, and every probe is swallowed.',
    'mapping-kept': 'The same mapping, a shorter idle time: each probe restarts its clock.',
  },
};

/** Words of the stories' figures. */
export const storyStrings: Localized<typeof en> = {
  en,
  zh: {
    lanes: { client: 'A', server: 'B', middlebox: '中间设备' },
    probe: '探测包',
    alive: 'ACK：还活着',
    rst: 'RST',
    fin: 'FIN',
    ack: 'ACK',
    eof: 'read 返回 0',
    error: (errno) => `read：${errno}`,
    heard: '最后一次收到报文',
    killed: '进程被杀',
    powerCut: '断电',
    upAgain: 'B 重新启动',
    cableOut: '网线拔出',
    cableBack: '网线插回',
    forgotten: '映射过期',
    believes: 'A：ESTABLISHED',
    numbers: (idle, interval, probes) => `A：空闲 ${idle}，间隔 ${interval}，探测次数 ${probes}。`,
    mapping: (timeout) => `映射保留 ${timeout}。`,
    captions: {
      healthy: '健康：每个空闲时间探测一次，次次有应答。',
      'process-killed': '进程被杀：B 的内核替它道别，远早于任何探测包。',
      'power-cut': '断电：三个探测包石沉大海，A 放弃连接。',
      'still-believes': '没开保活：B 早已重启，一天之后 A 仍以为连接还在。',
      reboot: '重启之后：第一个到达的探测包换来 RST。',
      'cable-back': '网线拔出又插回：丢了两个探测包，第三个有应答，谁也没有察觉。',
      'mapping-expired': '第一个探测包还没发，映射就已过期：之后的探测包全被吞掉。',
      'mapping-kept': '同样的映射，空闲时间更短：每个探测包都让它重新计时。',
    },
  },
};
