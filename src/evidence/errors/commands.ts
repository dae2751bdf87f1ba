/** What to run next, by what the error means; the same in every language. */
export const commands = {
  timeout: 'nstat -az TcpExtTCPAbortOnTimeout TcpExtTCPKeepAlive',
  sockets: 'ss -tnoi state established',
  reset: "tcpdump -ni any 'tcp[tcpflags] & tcp-rst != 0'",
  fin: "tcpdump -ni any 'tcp[tcpflags] & tcp-fin != 0'",
  syn: 'ss -tno state syn-sent',
} as const;
