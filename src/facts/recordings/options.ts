import type { Localized } from '~/i18n/locales.ts';

/** Options changed on a live connection, and the user timeout beside keepalive. */
export const options: Readonly<Record<string, Localized>> = {
  'opt-all-post-connect': {
    en: 'All options set right after connect(), in the usual order',
    zh: '连接之后按常见次序设置全部选项',
  },
  'opt-cnt-lowered-while-probing': {
    en: 'TCP_KEEPCNT lowered below the probes already sent: the next timer ends it',
    zh: '把 TCP_KEEPCNT 调到已发探测包以下：下一次定时器到期就判死',
  },
  'opt-disable-while-probing': {
    en: 'SO_KEEPALIVE switched off after an unanswered probe: it never ends',
    zh: '探测没有回音之后关掉 SO_KEEPALIVE：不再判死',
  },
  'opt-enable-late': {
    en: 'SO_KEEPALIVE switched on late: a full idle time from then to the first probe',
    zh: '很晚才开 SO_KEEPALIVE：从那时起等满一个空闲时间才探测',
  },
  'opt-enable-then-idle-late': {
    en: 'Switched on late and then TCP_KEEPIDLE set: the probe leaves at once',
    zh: '先晚开，再设 TCP_KEEPIDLE：探测包立刻发出',
  },
  'opt-idle-below-elapsed': {
    en: 'TCP_KEEPIDLE set below the time already elapsed: the probe leaves at once',
    zh: 'TCP_KEEPIDLE 调到已过的时间以下：探测包立刻发出',
  },
  'opt-idle-lowered': {
    en: 'TCP_KEEPIDLE lowered: the timer is armed again, counted from the last activity',
    zh: '调小 TCP_KEEPIDLE：定时器重新设置，从最后一次活动算起',
  },
  'opt-idle-raised': { en: 'TCP_KEEPIDLE raised', zh: '调大 TCP_KEEPIDLE' },
  'opt-idle-while-probing': {
    en: 'TCP_KEEPIDLE set again while probing: one more probe at once',
    zh: '探测期间重设 TCP_KEEPIDLE：立刻多发一个探测包',
  },
  'opt-intvl-while-probing': {
    en: 'TCP_KEEPINTVL changed between two probes: the running timer stays',
    zh: '两次探测之间改 TCP_KEEPINTVL：正在走的定时器不变',
  },
  'opt-keepalive-set-twice': {
    en: 'SO_KEEPALIVE set again: the timer is not armed anew',
    zh: '再次设置 SO_KEEPALIVE：定时器不重设',
  },
  'opt-sysctl-live-lowered': {
    en: 'The sysctl lowered: a timer already armed is not shortened',
    zh: '调小 sysctl：已经设好的定时器不缩短',
  },
  'opt-toggle-while-probing': {
    en: 'SO_KEEPALIVE off and on while probing: a new idle time, but the count stays',
    zh: '探测期间关掉再打开 SO_KEEPALIVE：重新等空闲时间，计数不清零',
  },
  'ut-1500-healthy': {
    en: 'A user timeout below the idle time does no harm on a healthy connection',
    zh: '用户超时小于空闲时间：连接健康时无害',
  },
  'ut-2000-healthy-i1v3': {
    en: 'A user timeout between idle time and interval, healthy: no probe is outstanding, so it lives',
    zh: '用户超时介于空闲时间和间隔之间，连接健康：没有未答的探测包，所以活着',
  },
  'ut-2000-i1v3c4': {
    en: 'A user timeout between idle and idle + interval, with an interval above the idle time',
    zh: '用户超时介于空闲与空闲 + 间隔之间，间隔大于空闲时间',
  },
  'ut-2500-i2v1c1': {
    en: 'A user timeout between idle and idle + interval, one probe',
    zh: '用户超时介于空闲与空闲 + 间隔之间，探测一次',
  },
  'ut-2500-i2v1c3': {
    en: 'A user timeout between idle and idle + interval',
    zh: '用户超时介于空闲与空闲 + 间隔之间',
  },
  'ut-2500-lossy': {
    en: 'A user timeout below idle + interval on a lossy path: one lost probe ends it',
    zh: '用户超时小于空闲 + 间隔，路径丢包：丢一个探测包就判死',
  },
  'ut-3000-i2v1c3': {
    en: 'A user timeout of exactly idle + interval',
    zh: '用户超时恰为空闲 + 间隔',
  },
  'ut-3000-i5v1c3': {
    en: 'A user timeout below the idle time: the end still waits for idle + one interval',
    zh: '用户超时小于空闲时间：仍要等到空闲 + 一个间隔',
  },
  'ut-3500-heal': {
    en: 'The first probe is lost, the second answered before the user timeout can act',
    zh: '第一个探测包丢了，第二个赶在用户超时之前有了应答',
  },
  'ut-3500-i2v1c3': {
    en: 'A user timeout between the second and the third probe',
    zh: '用户超时介于空闲 + 一个间隔与空闲 + 两个间隔之间',
  },
  'ut-4000-i1v3c4': {
    en: 'A user timeout of exactly idle + interval, with an interval above the idle time',
    zh: '用户超时恰为空闲 + 间隔，间隔大于空闲时间',
  },
  'ut-4000-i2v1c3': {
    en: 'A user timeout of exactly idle + 2 × interval',
    zh: '用户超时恰为空闲 + 2 × 间隔',
  },
  'ut-4500-i2v1c1': {
    en: 'A user timeout above idle + interval × probes, one probe: the count is ignored',
    zh: '用户超时大于空闲 + 间隔 × 次数，次数为一：次数不起作用',
  },
  'ut-500-i2v1c3': { en: 'A user timeout far below the idle time', zh: '用户超时远小于空闲时间' },
  'ut-5000-i2v1c3': {
    en: 'A user timeout of exactly idle + interval × probes',
    zh: '用户超时恰为空闲 + 间隔 × 次数',
  },
  'ut-8000-i2v1c3': {
    en: 'A user timeout above idle + interval × probes: more probes than counted',
    zh: '用户超时大于空闲 + 间隔 × 次数：探测包比次数多',
  },
  'ut-nokeepalive-idle': {
    en: 'A user timeout alone does nothing on an idle connection',
    zh: '只设用户超时：空闲连接上什么也不发生',
  },
  'ut-set-while-probing': {
    en: 'A user timeout set after the second probe acts at the next keepalive timer',
    zh: '第二个探测包之后才设用户超时：下一次保活定时器到期时起作用',
  },
};
