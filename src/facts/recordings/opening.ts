import type { Localized } from '~/i18n/locales.ts';

const defaults: Localized = {
  en: 'The real defaults, 7200 s, 75 s and 9 probes: the peer is silent from 0.3 s',
  zh: '真实的默认值：7200 秒、75 秒、9 次，对端从 0.3 秒起静默',
};

const late = (part: Localized): Localized => ({
  en: `The real defaults, started so that the first probe is late by ${part.en} of what the wheel allows`,
  zh: `真实的默认值，选好起点，让第一个探测包晚到时间轮允许的${part.zh}`,
});

const unaimed = Object.fromEntries(
  Array.from({ length: 8 }, (_, i) => [`w-default-7200-${i}`, defaults] as const),
);

/** Connecting, and the long runs on a clock that jumps over silence. */
export const opening: Readonly<Record<string, Localized>> = {
  'syn-icmp-hu': {
    en: 'ICMP host unreachable in answer to the SYN: an error at once',
    zh: 'SYN 换来 ICMP 主机不可达：立刻报错',
  },
  'syn-r1-lin4': {
    en: 'tcp_syn_retries = 1 with four linear timeouts',
    zh: 'tcp_syn_retries = 1，线性超时四次',
  },
  'syn-r2-lin0': {
    en: 'tcp_syn_retries = 2 without linear timeouts: 1, 3 and 7 s',
    zh: 'tcp_syn_retries = 2，没有线性超时：1、3、7 秒',
  },
  'syn-r3-lin4': {
    en: 'tcp_syn_retries = 3 with four linear timeouts',
    zh: 'tcp_syn_retries = 3，线性超时四次',
  },
  'syn-refused': {
    en: 'A RST in answer to the SYN: ECONNREFUSED',
    zh: 'SYN 换来 RST：ECONNREFUSED',
  },
  'syn-syncnt-1-lin0': {
    en: 'TCP_SYNCNT = 1 without linear timeouts',
    zh: 'TCP_SYNCNT = 1，没有线性超时',
  },
  'syn-ut-2500': {
    en: 'A user timeout of 2.5 s while connecting',
    zh: '连接过程中的用户超时，2.5 秒',
  },
  'syn-ut-500': {
    en: 'A user timeout of 0.5 s while connecting',
    zh: '连接过程中的用户超时，0.5 秒',
  },
  'v-syn-default': {
    en: 'connect() into silence with all defaults',
    zh: 'connect() 没有回音，全部用默认值',
  },
  'v-syn-ut-10000': {
    en: 'connect() into silence, user timeout 10 s',
    zh: 'connect() 没有回音，用户超时 10 秒',
  },
  'v-data-ut-20000': {
    en: 'A write into silence, user timeout 20 s: the last wait is cut to it',
    zh: '写出去没有回音，用户超时 20 秒：最后一次等待被截短',
  },
  'v-data-ut-5000-r2-1': {
    en: 'A write into silence, user timeout 5 s, tcp_retries2 = 1',
    zh: '写出去没有回音，用户超时 5 秒，tcp_retries2 = 1',
  },
  'w-data-r2-15-0': {
    en: 'A write into silence with all defaults',
    zh: '写出去没有回音，全部用默认值',
  },
  'w-data-r2-15-1': {
    en: 'A write into silence with all defaults, another start within the tick',
    zh: '写出去没有回音，全部用默认值，节拍内的起点不同',
  },
  'w-data-ut-max': {
    en: 'A write into silence with the largest user timeout, 2³¹ − 1 ms',
    zh: '写出去没有回音，用户超时取最大值 2³¹ − 1 毫秒',
  },
  'w-default-600-60': { en: '600 s, 60 s and 5 probes', zh: '600 秒、60 秒、5 次' },
  ...unaimed,
  'w-default-7200-late0': late({ en: 'the least part', zh: '最小一份' }),
  'w-default-7200-late1': late({ en: 'a quarter', zh: '四分之一' }),
  'w-default-7200-late2': late({ en: 'half', zh: '一半' }),
  'w-default-7200-late3': late({ en: 'three quarters', zh: '四分之三' }),
  'w-default-7200-late4': late({ en: 'all', zh: '全部' }),
  'w-healthy-7200': {
    en: 'The real defaults with a healthy peer, three periods',
    zh: '真实的默认值，对端健康，三个周期',
  },
  'w-i32767v10c127': { en: 'The largest idle time, 127 probes', zh: '最大的空闲时间，探测 127 次' },
  'w-i32767v32767c2': {
    en: 'The largest idle time and the largest interval',
    zh: '最大的空闲时间和最大的间隔',
  },
  'w-ka-ut-day': {
    en: 'Keepalive with a user timeout of a day: thousands of probes',
    zh: '保活加一天的用户超时：几千个探测包',
  },
  'w-ka-ut-max': {
    en: 'The defaults with the largest user timeout: the count is ignored',
    zh: '默认值加最大的用户超时：次数不起作用',
  },
  'w-syn-r127': {
    en: 'connect() into silence, TCP_SYNCNT = 127, user timeout 600 s',
    zh: 'connect() 没有回音，TCP_SYNCNT = 127，用户超时 600 秒',
  },
  'w-syn-ut-max': {
    en: 'connect() into silence with the largest user timeout',
    zh: 'connect() 没有回音，用户超时取最大值',
  },
  'w-tuned-600-60-5': { en: '600 s, 60 s and 5 probes', zh: '600 秒、60 秒、5 次' },
  'w-zw-bh-r2-15': {
    en: 'Zero window, then silence, with all defaults',
    zh: '零窗口，随后静默，全部用默认值',
  },
};
