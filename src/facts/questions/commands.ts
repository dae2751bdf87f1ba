/** The timers of every open connection: which one runs, when it ends, what is unanswered. */
export const timers = 'ss -tno state established';

/** The same with queues, retransmissions and the times since something was last heard. */
export const details = 'ss -tnoi state established';

/** The three numbers as this network namespace has them. */
export const sysctls = 'sysctl net.ipv4.tcp_keepalive_{time,intvl,probes}';

/** Every reset, with the TTL that tells how far its sender is. */
export const resets = "tcpdump -nvi any 'tcp[tcpflags] & tcp-rst != 0'";

/** How many probes this network namespace has sent. */
export const counter = 'nstat -az TcpExtTCPKeepAlive';

/** What a running program asks of its sockets. */
export const calls = 'strace -f -e trace=setsockopt -p PID';
