/** What each of keepalive's three parameters stands for; values come as texts. */
export const en: Readonly<Record<string, (value: string) => string>> = {
  tcp_keepalive_time: (value) =>
    `idle time of ${value}, for sockets with SO_KEEPALIVE that set no TCP_KEEPIDLE`,
  tcp_keepalive_intvl: (value) => `${value} between unanswered probes, unless set on the socket`,
  tcp_keepalive_probes: (value) =>
    `${value} ${value === '1' ? 'probe' : 'probes'}, unless set on the socket`,
};

export const zh: typeof en = {
  tcp_keepalive_time: (value) =>
    `空闲时间 ${value}，只管开了 SO_KEEPALIVE 又没设 TCP_KEEPIDLE 的套接字`,
  tcp_keepalive_intvl: (value) => `没有回音的探测包之间隔 ${value}，套接字自己设了的除外`,
  tcp_keepalive_probes: (value) => `探测 ${value} 次，套接字自己设了的除外`,
};
