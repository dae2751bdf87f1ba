/** Lines as people have them, a kind each. */
export const examples = [
  '60 10 3',
  'timer:(keepalive,42sec,2)',
  'ESTAB 0 0 192.0.2.10:46460 192.0.2.20:5432 timer:(on,13sec,4)',
  'net.ipv4.tcp_keepalive_time = 7200',
  'setsockopt(7, SOL_TCP, TCP_USER_TIMEOUT, [30], 4) = 0',
  'tcp6 0 0 192.0.2.10:46460 192.0.2.20:5432 ESTABLISHED probe (4.67/0/5)',
] as const;
