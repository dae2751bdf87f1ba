import type { Localized } from '~/i18n/locales.ts';

const en = {
  title: 'TCP keepalive on one page',
  about: 'The numbers, the formulas and the ladder, for Linux. Print it: one sheet, A4 or Letter.',
  numbers: 'The three numbers',
  columns: {
    what: 'Number',
    initial: 'Default',
    sysctl: 'sysctl',
    option: 'Option',
    range: 'Range',
  },
  names: { idle: 'idle', interval: 'interval', probes: 'probes' },
  range: (from: string, to: string) => `${from}–${to}`,
  off: (option: string) =>
    `Off until a program sets ${option}. An option that was never set follows its sysctl; a timer that runs does not.`,
  formulas: 'The formulas',
  idleRule: 'idle connection, peer silent',
  idleFormula: 'idle + probes × interval',
  defaults: (formula: string, from: string, to: string) =>
    `Defaults: ${formula}. A kernel with HZ 250 needs ${from} to ${to}: timers are never early.`,
  timeoutRule: (option: string) => `with ${option} = U`,
  timeoutFormula: 'idle + interval × max(1, ⌈(U − idle) ÷ interval⌉)',
  timeoutNote:
    'The count no longer matters. U = idle + interval × probes keeps it while timers are together less than one interval late.',
  pathRule: 'to keep a mapping open',
  pathFormula: 'max(idle, interval), or a heartbeat: at most half the shortest timeout on the path',
  dataRule: 'data unacknowledged: keepalive is silent',
  dataFormula: (sysctl: string) => `${sysctl} decides: a time, not a count`,
  limits: 'tcp_retries2 in seconds',
  limit: 'limit',
  told: 'told after (LAN)',
  path: 'Who forgets first',
  errors: 'What the program gets',
  errorRows: {
    ETIMEDOUT: 'nobody answered: probes, retransmissions or SYNs',
    ECONNRESET: 'a RST came: rebooted host, forgotten flow',
    EOF: 'read returns 0: the peer’s kernel said goodbye',
    EPIPE: 'a write after the end',
  },
  look: 'Look',
  ladder: (idle: string, interval: string, probes: string) =>
    `Power cut, with idle ${idle}, interval ${interval}, probes ${probes}`,
  print: 'Print',
};

/** Words of the cheat sheet. */
export const strings: Localized<typeof en> = {
  en,
  zh: {
    title: 'TCP 保活速查表',
    about: 'Linux 上的数字、公式和时序，一页纸，A4 或 Letter 都能打印。',
    numbers: '三个数',
    columns: { what: '参数', initial: '默认', sysctl: 'sysctl', option: '选项', range: '范围' },
    names: { idle: '空闲', interval: '间隔', probes: '次数' },
    range: (from, to) => `${from}–${to}`,
    off: (option) =>
      `程序设了 ${option} 才会开启。没设过的选项随 sysctl 变化，已经在走的定时器不变。`,
    formulas: '公式',
    idleRule: '连接空闲，对端没有回音',
    idleFormula: '空闲 + 次数 × 间隔',
    defaults: (formula, from, to) =>
      `默认值：${formula}。HZ 为 250 的内核要 ${from}到 ${to}：定时器从不提前。`,
    timeoutRule: (option) => `设了 ${option} = U`,
    timeoutFormula: '空闲 + 间隔 × max(1, ⌈(U − 空闲) ÷ 间隔⌉)',
    timeoutNote:
      '次数不再起作用。U = 空闲 + 间隔 × 次数，定时器累计误差不到一个间隔时，仍能发满次数。',
    pathRule: '保住路径上的会话表项',
    pathFormula: 'max（空闲，间隔）或心跳间隔：不超过路径上最短超时的一半',
    dataRule: '数据未被确认：保活不发探测包',
    dataFormula: (sysctl) => `由 ${sysctl} 决定：它限的是时间，不是次数`,
    limits: 'tcp_retries2 换算成秒',
    limit: '上限',
    told: '得知（局域网）',
    path: '谁的表项先老化',
    errors: '程序得到什么',
    errorRows: {
      ETIMEDOUT: '一直没有应答：探测、重传或 SYN',
      ECONNRESET: '来了 RST：主机重启过，或设备的表项已老化',
      EOF: 'read 返回 0：对端发来了 FIN',
      EPIPE: '连接结束之后再写',
    },
    look: '查看',
    ladder: (idle, interval, probes) => `断电：空闲 ${idle}，间隔 ${interval}，次数 ${probes}`,
    print: '打印',
  },
};
