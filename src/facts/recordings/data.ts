import type { Localized } from '~/i18n/locales.ts';

/** Data that is not acknowledged, windows that are full, and what ICMP does then. */
export const data: Readonly<Record<string, Localized>> = {
  'data-r2-3': {
    en: 'A write into silence, tcp_retries2 = 3: the end comes by time, not by count',
    zh: '写出去没有回音，tcp_retries2 = 3：按时间放弃，不按次数',
  },
  'data-r2-3-notlp': {
    en: 'A write into silence without the tail loss probe, tcp_retries2 = 3',
    zh: '写出去没有回音，不用 TLP，tcp_retries2 = 3',
  },
  'data-r2-4-ka': {
    en: 'Keepalive does not act while data is unacknowledged: tcp_retries2 decides',
    zh: '有数据未确认时保活不起作用：由 tcp_retries2 决定',
  },
  'data-r2-5': {
    en: 'A write into silence, tcp_retries2 = 5',
    zh: '写出去没有回音，tcp_retries2 = 5',
  },
  'data-rto-max-1000': {
    en: 'tcp_rto_max_ms = 1000: retransmissions come every second',
    zh: 'tcp_rto_max_ms = 1000：每秒重传一次',
  },
  'data-sock-rto-max': {
    en: 'The option TCP_RTO_MAX_MS = 1000 with a user timeout of 5 s',
    zh: '选项 TCP_RTO_MAX_MS = 1000，用户超时 5 秒',
  },
  'data-thin-linear': {
    en: 'tcp_thin_linear_timeouts: the first six timeouts do not back off',
    zh: 'tcp_thin_linear_timeouts：前六次超时不退避',
  },
  'data-ut-1': {
    en: 'A user timeout of 1 ms: the end comes right after the first retransmission timeout',
    zh: '用户超时 1 毫秒：第一次重传超时之后立刻放弃',
  },
  'data-ut-1500': {
    en: 'A write into silence, user timeout 1.5 s',
    zh: '写出去没有回音，用户超时 1.5 秒',
  },
  'data-ut-2000-nosack': {
    en: 'Without SACK there is no tail loss probe; user timeout 2 s',
    zh: '没有 SACK 就没有 TLP；用户超时 2 秒',
  },
  'data-ut-3000': {
    en: 'A user timeout of 3 s counts from the first retransmission timeout',
    zh: '用户超时 3 秒，从第一次重传超时算起',
  },
  'data-ut-3000-ka': {
    en: 'A user timeout of 3 s on data, with keepalive on: the retransmission timer decides',
    zh: '数据未确认，用户超时 3 秒，保活已开：由重传定时器决定',
  },
  'data-5seg-ut-2500': {
    en: 'Five segments in flight, user timeout 2.5 s: the loss probe leaves sooner',
    zh: '五个报文段在途，用户超时 2.5 秒：TLP 更早',
  },
  'data-between-probes-r2-3': {
    en: 'A write while keepalive probes a silent peer: retransmission takes over',
    zh: '保活正在探测时写数据：改由重传接手',
  },
  'data-between-probes-ut-4000': {
    en: 'A write while keepalive probes, user timeout 4 s: the write restarts its clock',
    zh: '保活正在探测时写数据，用户超时 4 秒：写数据让它重新计时',
  },
  'data-heal-ka': {
    en: 'The path mends and a retransmission is acknowledged: the idle time counts from there',
    zh: '路径恢复，重传得到确认：空闲时间从那时算起',
  },
  'data-periodic-recv': {
    en: 'The peer sends every second: data received restarts the idle time',
    zh: '对端每秒发数据：收到数据，空闲时间重新开始',
  },
  'data-periodic-send': {
    en: 'The application sends every second: no probe until idle after the last acknowledgement',
    zh: '应用每秒发数据：最后一次确认之后空闲满了才探测',
  },
  'zw-healthy': {
    en: 'Zero window, peer alive: window probes are answered, keepalive sends no probe',
    zh: '零窗口，对端活着：窗口探测有应答，保活不发探测包',
  },
  'zw-ut-4000': {
    en: 'Zero window, peer alive: a user timeout of 4 s ends it all the same',
    zh: '零窗口，对端活着：4 秒的用户超时照样结束连接',
  },
  'zw-ut-4000-long': {
    en: 'Zero window, peer alive, user timeout 4 s, watched for longer',
    zh: '零窗口，对端活着，用户超时 4 秒，观察更久',
  },
  'zw-bh-r2-3': {
    en: 'Zero window, then silence, tcp_retries2 = 3: the end comes by the count of window probes',
    zh: '零窗口，随后静默，tcp_retries2 = 3：按窗口探测的次数放弃',
  },
  'zw-bh-ut-4000': {
    en: 'Zero window, then silence, user timeout 4 s',
    zh: '零窗口，随后静默，用户超时 4 秒',
  },
  'zw-bh-ut-4000-long': {
    en: 'Zero window, then silence, user timeout 4 s, watched for longer',
    zh: '零窗口，随后静默，用户超时 4 秒，观察更久',
  },
  'zw-bh-r2-3-ut-60000': {
    en: 'Zero window, then silence, user timeout 60 s, tcp_retries2 = 3: the count comes first',
    zh: '零窗口，随后静默，用户超时 60 秒，tcp_retries2 = 3：次数先到',
  },
  'zw-ut-lowered': {
    en: 'Zero window, peer alive: the user timeout lowered from 60 s to 3 s on the way',
    zh: '零窗口，对端活着：中途把用户超时从 60 秒调到 3 秒',
  },
  'zw-reopen-ka': {
    en: 'The window opens at 3 s, then silence: keepalive resumes',
    zh: '3 秒时窗口打开，随后静默：保活恢复',
  },
  'icmp-hu-ka': {
    en: 'A router answers probes with ICMP host unreachable: it is ignored',
    zh: '路由器对探测包回 ICMP 主机不可达：不理会',
  },
  'icmp-hu-data-r2-3': {
    en: 'ICMP host unreachable for data in flight: remembered as the error, back-off undone',
    zh: '数据在途时收到 ICMP 主机不可达：记作错误，退避撤回',
  },
  'icmp-hu-data-ut-2000': {
    en: 'ICMP host unreachable for data in flight, user timeout 2 s',
    zh: '数据在途时收到 ICMP 主机不可达，用户超时 2 秒',
  },
  'icmp-hu-data-heal-ka': {
    en: 'ICMP, then the path mends and the error is forgotten, then silence: ETIMEDOUT',
    zh: '收到 ICMP，路径恢复，错误清除，随后静默：ETIMEDOUT',
  },
  'icmp-net-data-r2-2': {
    en: 'ICMP network unreachable for data in flight',
    zh: '数据在途时收到 ICMP 网络不可达',
  },
  'icmp-admin-data-r2-3': {
    en: 'ICMP administratively prohibited for data in flight: back-off is not undone',
    zh: '数据在途时收到 ICMP 管理性禁止：退避不撤回',
  },
  'icmp6-addr-unreachable-data-r2-3': {
    en: 'ICMPv6 address unreachable for data in flight',
    zh: '数据在途时收到 ICMPv6 地址不可达',
  },
  'icmp6-adm-prohibited-data-r2-3': {
    en: 'ICMPv6 administratively prohibited for data in flight',
    zh: '数据在途时收到 ICMPv6 管理性禁止',
  },
  'icmp6-adm-prohibited-ka': {
    en: 'ICMPv6 administratively prohibited in answer to probes',
    zh: '探测包换来 ICMPv6 管理性禁止',
  },
  'icmp6-no-route-data-r2-3': {
    en: 'ICMPv6 no route for data in flight',
    zh: '数据在途时收到 ICMPv6 无路由',
  },
  'icmp6-no-route-ka': {
    en: 'ICMPv6 no route in answer to probes',
    zh: '探测包换来 ICMPv6 无路由',
  },
  'icmp6-port-unreachable-data-r2-3': {
    en: 'ICMPv6 port unreachable for data in flight',
    zh: '数据在途时收到 ICMPv6 端口不可达',
  },
  'syn-icmp6-addr-unreachable': {
    en: 'ICMPv6 address unreachable in answer to the SYN',
    zh: 'SYN 换来 ICMPv6 地址不可达',
  },
  'syn-icmp6-adm-prohibited': {
    en: 'ICMPv6 administratively prohibited in answer to the SYN',
    zh: 'SYN 换来 ICMPv6 管理性禁止',
  },
  'syn-icmp6-port-unreachable': {
    en: 'ICMPv6 port unreachable in answer to the SYN',
    zh: 'SYN 换来 ICMPv6 端口不可达',
  },
};
