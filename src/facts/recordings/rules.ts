import type { Localized } from '~/i18n/locales.ts';

const lost = (ms: string): Localized => ({
  en: `A write into silence, user timeout ${ms} ms`,
  zh: `写出去没有回音，用户超时 ${ms} 毫秒`,
});

const finLost = (start: string): Localized => ({
  en: `A FIN into silence, user timeout 2 s, start ${start} within the millisecond`,
  zh: `FIN 没有回音，用户超时 2 秒，毫秒内的起点 ${start}`,
});

/** Single rules of the kernel: loss probes, whole milliseconds, orphans, IP_RECVERR. */
export const rules: Readonly<Record<string, Localized>> = {
  'data-lost-ut-2000': lost('2000'),
  'data-lost-ut-2016': lost('2016'),
  'data-lost-ut-2024': lost('2024'),
  'data-lost-ut-2040': lost('2040'),
  'data-lost-ut-2048': lost('2048'),
  'fin-lost-ut-2000-0': finLost('0'),
  'fin-lost-ut-2000-1': finLost('1'),
  'fin-lost-ut-2000-3': finLost('3'),
  'fin-lost-ut-2000-4': finLost('4'),
  'fin-lost-ut-2000-7': finLost('7'),
  'norecverr-after-write-ut-3000': {
    en: 'Without IP_RECVERR: ICMP answers to retransmissions become the error at the end',
    zh: '没有 IP_RECVERR：对重传的 ICMP 成为最后的错误',
  },
  'recverr-after-write-ut-3000': {
    en: 'With IP_RECVERR: ICMP answers to retransmissions are reported at once, the end is ETIMEDOUT',
    zh: '有 IP_RECVERR：对重传的 ICMP 当场报告，最后是 ETIMEDOUT',
  },
  'recverr-second-write-ut-3000': {
    en: 'With IP_RECVERR: a second write while retransmitting',
    zh: '有 IP_RECVERR：重传期间第二次写',
  },
  'recverr-write-r2-3': {
    en: 'With IP_RECVERR: ICMP answers the write within the system call',
    zh: '有 IP_RECVERR：ICMP 在写的系统调用之内到达',
  },
  'orphan-data-fin-r1': {
    en: 'A write, then close() into silence, tcp_orphan_retries = 1',
    zh: '写完就 close()，没有回音，tcp_orphan_retries = 1',
  },
  'orphan-fin-r0': {
    en: 'close() into silence, tcp_orphan_retries = 0',
    zh: 'close() 没有回音，tcp_orphan_retries = 0',
  },
  'orphan-fin-r1': {
    en: 'close() into silence, tcp_orphan_retries = 1',
    zh: 'close() 没有回音，tcp_orphan_retries = 1',
  },
  'orphan-fin-r2-ut-4000': {
    en: 'close() into silence, tcp_orphan_retries = 2, user timeout 4 s',
    zh: 'close() 没有回音，tcp_orphan_retries = 2，用户超时 4 秒',
  },
  'orphan-fin-r3': {
    en: 'close() into silence, tcp_orphan_retries = 3',
    zh: 'close() 没有回音，tcp_orphan_retries = 3',
  },
  'tlp-heal-ka-second-write': {
    en: 'A loss repaired by the loss probe, a keepalive probe answered, a second write lost',
    zh: '丢失由 TLP 补上，一个保活探测有应答，第二次写丢失',
  },
  'tlp-heal-peerdata-second-write': {
    en: 'A loss repaired by the loss probe, data from the peer, a second write lost',
    zh: '丢失由 TLP 补上，对端发来数据，第二次写丢失',
  },
  'tlp-heal-second-write': {
    en: 'A loss repaired by the loss probe, a second write lost: this one gets no loss probe',
    zh: '丢失由 TLP 补上，第二次写丢失：这次没有 TLP',
  },
  'tlp-heal-second-write-ut-2000': {
    en: 'The same with a user timeout of 2 s',
    zh: '同上，用户超时 2 秒',
  },
  'tlp-heal-write-ok-third-lost': {
    en: 'A loss repaired by the loss probe, a write acknowledged, the third lost: a loss probe again',
    zh: '丢失由 TLP 补上，第二次写得到确认，第三次丢失：又有 TLP',
  },
  'tlp-nodelay-second-write': {
    en: 'TCP_NODELAY: a second write after an unanswered loss probe',
    zh: 'TCP_NODELAY：TLP 没有回音之后第二次写',
  },
  'tlp-nodelay-second-write-ut-2000': {
    en: 'TCP_NODELAY: a second write after an unanswered loss probe, user timeout 2 s',
    zh: 'TCP_NODELAY：TLP 没有回音之后第二次写，用户超时 2 秒',
  },
  'tlp-second-write': {
    en: 'A second write between loss probe and retransmission timeout',
    zh: '在 TLP 与重传超时之间第二次写',
  },
  'tlp-second-write-early': {
    en: 'A second write before the loss probe',
    zh: '在 TLP 之前第二次写',
  },
  'tlp-second-write-ut-2000': {
    en: 'A second write between loss probe and retransmission timeout, user timeout 2 s',
    zh: '在 TLP 与重传超时之间第二次写，用户超时 2 秒',
  },
};
