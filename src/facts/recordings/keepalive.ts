import type { Localized } from '~/i18n/locales.ts';

/** Keepalive alone: a healthy peer, a silent one, one that restarted, a path that comes back. */
export const keepalive: Readonly<Record<string, Localized>> = {
  'healthy-i2v1c3': {
    en: 'A healthy peer is probed once per idle time, not once per interval',
    zh: '对端健康：每个空闲时间探测一次，不是每个间隔一次',
  },
  'healthy-i1v3c3': {
    en: 'A healthy peer with an interval longer than the idle time: one probe per interval',
    zh: '对端健康，间隔大于空闲时间：每个间隔探测一次',
  },
  'healthy-i3v2c4': {
    en: 'A healthy peer, idle 3 s, interval 2 s',
    zh: '对端健康，空闲 3 秒，间隔 2 秒',
  },
  'healthy-i1v1c1': {
    en: 'A healthy peer with the smallest settings',
    zh: '对端健康，三个参数都取最小',
  },
  'healthy-after-data': {
    en: 'The idle time counts from the last segment received',
    zh: '空闲时间从最后一次收到报文段算起',
  },
  'healthy-defaults-off': {
    en: 'Without SO_KEEPALIVE nothing is ever sent, and no error comes',
    zh: '没有 SO_KEEPALIVE：什么也不发，也没有错误',
  },
  'bh-i2v1c3': {
    en: 'A silent peer is given up after idle + interval × probes',
    zh: '对端静默：空闲 + 间隔 × 次数之后判死',
  },
  'bh-i1v1c1': {
    en: 'One probe, and the end one interval later',
    zh: '只探测一次，一个间隔之后判死',
  },
  'bh-i1v3c2': { en: 'An interval longer than the idle time', zh: '间隔大于空闲时间' },
  'bh-i5v1c6': { en: 'Six probes', zh: '探测六次' },
  'bh-sysctl-322': {
    en: 'Only SO_KEEPALIVE is set: all three numbers come from the sysctls',
    zh: '只开 SO_KEEPALIVE：三个参数都取自 sysctl',
  },
  'bh-mixed-sysctl': {
    en: 'Idle set on the socket, interval and probes from the sysctls',
    zh: '空闲时间设在套接字上，间隔和次数取自 sysctl',
  },
  'bh-after-data': {
    en: 'The path goes silent after data went both ways',
    zh: '有过数据往来，之后路径断开',
  },
  'bh-idle17-wheel': {
    en: 'An idle time of 17 s: the timer wheel makes the probe late',
    zh: '空闲 17 秒：时间轮让探测包晚发',
  },
  'bh-oneway-c2s': { en: 'Only the way to the peer is cut', zh: '只断去对端的方向' },
  'bh-oneway-s2c': {
    en: 'Only the way back is cut: probes arrive, answers are lost',
    zh: '只断回来的方向：探测包到了，应答丢了',
  },
  'reboot-first-probe': {
    en: 'The peer’s socket is gone: the first probe is answered with a RST',
    zh: '对端的套接字已不在：第一个探测包换来 RST',
  },
  'reboot-while-unreachable': {
    en: 'The peer restarts while the path is cut; the third probe gets the RST',
    zh: '路径断开期间对端重启，第三个探测包换来 RST',
  },
  'reboot-write': {
    en: 'The peer’s socket is gone: a write before the first probe gets the RST',
    zh: '对端的套接字已不在：先写数据，换来 RST',
  },
  'heal-third-probe': {
    en: 'Two probes are lost, the third is answered: the count starts again',
    zh: '丢两个探测包，第三个有应答：计数清零',
  },
  'heal-then-die': {
    en: 'The last probe allowed is answered, then the path is cut again: the whole count is available',
    zh: '最后一个探测包有了应答，随后路径又断：次数从头算',
  },
  'lossy-every-other-c1': {
    en: 'Every other packet is lost, one probe allowed: the first loss ends it',
    zh: '每两个包丢一个，只许探测一次：丢一次就判死',
  },
  'lossy-every-other-c2': {
    en: 'Every other packet is lost, two probes allowed: it lives on',
    zh: '每两个包丢一个，许探测两次：一直活着',
  },
  'lossy-two-of-three-c3': {
    en: 'Two of three probes are lost, three allowed: it lives on',
    zh: '每三个探测包丢两个，许探测三次：一直活着',
  },
  'mbox-3s-ka2': {
    en: 'A firewall forgets after 3 s; probing every 2 s keeps it open',
    zh: '防火墙的表项 3 秒老化，每 2 秒探测一次，表项一直在',
  },
  'mbox-3s-ka5': {
    en: 'A firewall forgets after 3 s, before the first probe at 5 s: probes are swallowed',
    zh: '防火墙的表项 3 秒老化，5 秒才探测：探测包被丢弃',
  },
  'mbox-3s-ka5-rst': {
    en: 'The same firewall answers with a RST: the first probe ends it',
    zh: '同样的防火墙，改用 RST 回应：第一个探测包就结束连接',
  },
  'mbox-2s-write-rst': {
    en: 'A firewall that forgot answers a write with a RST',
    zh: '防火墙的表项老化后，写数据换来 RST',
  },
  'rtt600-healthy-i1v1c3': {
    en: 'A round trip of 600 ms: the idle time starts again when the answer arrives',
    zh: '往返 600 毫秒：应答到达时空闲时间才重新开始',
  },
  'rtt1500-i1v1c1': {
    en: 'A round trip longer than the interval, one probe: a healthy peer is given up',
    zh: '往返时间大于间隔，只探测一次：健康的对端被判死',
  },
  'rtt1500-i2v1c3': {
    en: 'A round trip longer than the interval, three probes: it lives, with two probes per round',
    zh: '往返时间大于间隔，许探测三次：活着，每轮发两个探测包',
  },
  'rtt1400-ut-500-connect': {
    en: 'A user timeout below the round trip, set before connect(): the handshake fails',
    zh: '用户超时小于往返时间，在 connect() 之前设置：握手失败',
  },
  'odd-both-sides': {
    en: 'Keepalive on both ends: the peer’s probe is no activity',
    zh: '两端都开保活：对端的探测包不算活动',
  },
  'odd-accepted-inherits': {
    en: 'Options set on the listener are inherited; the server’s end probes',
    zh: '监听套接字上的选项会继承，由服务端探测',
  },
  'odd-close-wait': {
    en: 'The server has shut down its sending half (CLOSE_WAIT here): keepalive goes on',
    zh: '服务端关掉了发送方向（这一端 CLOSE_WAIT）：保活照常',
  },
  'odd-fin-wait2': {
    en: 'The client has shut down its sending half (FIN_WAIT2): keepalive goes on',
    zh: '客户端关掉了发送方向（FIN_WAIT2）：保活照常',
  },
  'odd-lost-probe-peer-data': {
    en: 'A lost probe, then data from the peer: idle time and count both start again',
    zh: '丢一个探测包，随后对端发来数据：空闲时间和计数都从头来',
  },
  'odd-lost-probe-peer-data-c1': {
    en: 'One probe allowed and lost, but the peer’s data comes in time: it lives on',
    zh: '只许探测一次且丢了，但对端的数据及时到达：活着',
  },
  'odd-fin-lost-ut-2000': {
    en: 'A FIN into silence with keepalive on and a user timeout of 2 s: retransmission decides',
    zh: 'FIN 没有回音，保活已开，用户超时 2 秒：由重传决定',
  },
  'combo-both-sides-blackhole': {
    en: 'Keepalive on both ends, path cut: the server gives up first, and its RST is lost too',
    zh: '两端都开保活，路径断开：服务端先判死，RST 也丢了',
  },
  'combo-probe-write-heal-die': {
    en: 'Probing, a write, the path mends, silence, cut again: every clock starts from the last segment received',
    zh: '探测中写数据，路径恢复，静默，再断：每个计时都从最后收到的报文段算起',
  },
  'combo-push-then-die-ut': {
    en: 'The server sends until 2.8 s, then silence; a user timeout above the idle time',
    zh: '服务端发数据到 2.8 秒，随后静默；用户超时大于空闲时间',
  },
};
