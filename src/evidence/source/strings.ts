import { en as keepaliveEn, zh as keepaliveZh } from '~/evidence/keepalive-strings.ts';
import type { Words } from '~/i18n/locales.ts';

/** What is said of code that sets the options. */
export const en = {
  keepalive: keepaliveEn,
  languages: {
    c: 'C',
    go: 'Go',
    python: 'Python',
    java: 'Java',
    csharp: '.NET',
    node: 'Node.js',
    rust: 'Rust',
    curl: 'libcurl',
    php: 'PHP',
    ruby: 'Ruby',
    perl: 'Perl',
    shell: 'socat',
  },
  code: (language: string, said: string) => `Code in ${language}. ${said}`,
  setsNothing: 'It changes nothing about keepalive.',
  parts: {
    on: 'SO_KEEPALIVE',
    idle: 'the idle time',
    interval: 'the interval',
    probes: 'the number of probes',
    userTimeout: 'the user timeout',
  },
  unshown: (parts: string) => `It also sets ${parts}, to a value that this text does not show.`,
  onlyUnshown: (parts: string) => `It sets ${parts}, to a value that this text does not show.`,
  byGo: 'The interval and count not given here are Go’s own, since 1.23; before, the one number was the interval as well.',
  byNode: 'Interval and count are libuv’s own unless Node.js 24.19, 26.4 or later is given them.',
  userTimeoutOnly: (time: string) =>
    `It sets a user timeout of ${time}: data nobody acknowledges is given up then, idle connections only if keepalive is on.`,
  pings: 'These are HTTP/2 or WebSocket pings inside the connection, not probes of TCP keepalive.',
  traps: {
    'switch-missing':
      'SO_KEEPALIVE is not set in this text. Unless something else sets it, the times do nothing: set it, too.',
    'go-nanoseconds':
      'A plain number is nanoseconds in Go: 30 is 30 ns and becomes 1 s. Write 30 * time.Second.',
    'node-delay': 'The delay is in milliseconds, rounded down to whole seconds.',
    'node-below-second':
      'The delay is in milliseconds, and less than a second: only the switch is set, and the idle time stays the system’s. Multiply it by 1000.',
    'user-timeout-seconds':
      'TCP_USER_TIMEOUT is in milliseconds: less than a second here. Multiply it by 1000 if seconds were meant.',
    level:
      'The level is wrong: TCP_KEEP… belong to IPPROTO_TCP and SO_KEEPALIVE to SOL_SOCKET. On the other level the number means another option, so this sets nothing of keepalive.',
    pings: 'TCP keepalive is another setting; give a dialer or socket that sets it.',
    milliseconds: 'This call takes milliseconds.',
  },
  unsaid:
    'Whether the call succeeds, and whether it is this socket: read it back with getsockopt or ss.',
  command: 'ss -tno state established',
  and: ' and ',
  comma: ', ',
  gap: ' ',
};

export type SourceWords = Words<typeof en>;

export const zh: SourceWords = {
  keepalive: keepaliveZh,
  languages: { ...en.languages },
  code: (language, said) => `${language} 代码。${said}`,
  setsNothing: '保活什么也没设上。',
  parts: {
    on: 'SO_KEEPALIVE',
    idle: '空闲时间',
    interval: '间隔',
    probes: '次数',
    userTimeout: '用户超时',
  },
  unshown: (parts) => `另外还设了${parts}，值不在这段文字里。`,
  onlyUnshown: (parts) => `设了${parts}，值不在这段文字里。`,
  byGo: '没给的间隔和次数是 Go 1.23 起自带的值；之前的版本，这一个数同时也是间隔。',
  byNode: '间隔和次数是 libuv 写死的；Node.js 24.19、26.4 起才能另给。',
  userTimeoutOnly: (time) =>
    `设了 ${time}的用户超时：到时放弃没人确认的数据；空闲的连接，开着保活才管得到。`,
  pings: '这是连接里 HTTP/2 或 WebSocket 的 PING，不是 TCP 保活的探测包。',
  traps: {
    'switch-missing':
      '这段文字里没有设 SO_KEEPALIVE。别处也没设的话，这些时间不起作用：把它也设上。',
    'go-nanoseconds':
      'Go 里不带单位的数是纳秒：30 就是 30 ns，会变成 1 秒。应该写 30 * time.Second。',
    'node-delay': '延迟的单位是毫秒，向下取整到秒。',
    'node-below-second':
      '延迟的单位是毫秒，这里还不到一秒：只开了开关，空闲时间仍是系统的值。应该乘以 1000。',
    'user-timeout-seconds':
      'TCP_USER_TIMEOUT 的单位是毫秒，这里还不到一秒。想写的是秒，就乘以 1000。',
    level:
      '层级写错了：TCP_KEEP… 属于 IPPROTO_TCP，SO_KEEPALIVE 属于 SOL_SOCKET。换了层级，同一个编号是另一个选项，保活什么也没设上。',
    pings: 'TCP 保活要另设：换一个会设它的拨号器或套接字。',
    milliseconds: '这个调用的单位是毫秒。',
  },
  unsaid: '看不出调用成没成功、设的是不是这个套接字：用 getsockopt 或 ss 读回来看。',
  command: 'ss -tno state established',
  and: '和',
  comma: '、',
  gap: '',
};
