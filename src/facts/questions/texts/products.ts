import { details, timers } from '~/facts/questions/commands.ts';
import type { Written } from '~/facts/questions/question.ts';

/** Databases and products. */
export const productTexts: readonly Written[] = [
  {
    id: 'libpq-hangs-mid-query',
    number: 'P-096',
    article: 'user-timeout',
    prove: details,
    en: [
      'A psycopg2 or libpq query hangs for ever when the network is lost mid-query. Which connection parameters help?',
      'Two cases. The query was acknowledged and you wait: `keepalives_idle=30 keepalives_interval=10 keepalives_count=5` end it after {80}. It was not: `tcp_user_timeout=60000`, in milliseconds, ends it {60.408} after the write. With both, the user timeout replaces the count, and the first case ends at {60} too.',
    ],
    zh: [
      'psycopg2/libpq 查询到一半断网就永远卡住，该加哪些连接参数？',
      '分两种。查询已被确认、正在等结果：`keepalives_idle=30 keepalives_interval=10 keepalives_count=5`，{80}断开。查询没被确认：`tcp_user_timeout=60000`（毫秒），写出后 {60.408}断开。两样都设，用户超时会取代次数，第一种也变成 {60}。',
    ],
  },
  {
    id: 'npgsql-keepalive-long-query',
    number: 'P-097',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'Npgsql’s Keepalive=30 does not stop a 30-minute firewall from killing a query of several hours. Why, and what does?',
      'That parameter sends pings of the driver’s own, and it can do so only between your queries. During a query the kernel must probe: `TCP Keepalive=true` with an idle time of {300}, far below the firewall’s {1800}. The server’s `tcp_keepalives_idle` does the same from the other end.',
    ],
    zh: [
      'Npgsql 设了 Keepalive=30，30 分钟的防火墙还是会掐断跑几小时的查询，为什么，该怎么办？',
      '这个参数是驱动自己发的 ping，只能在两次查询之间发。查询执行中要靠内核探测：`TCP Keepalive=true`，空闲时间设 {300}，远小于防火墙的 {1800}。服务端的 `tcp_keepalives_idle` 从另一头也能做到。',
    ],
  },
  {
    id: 'oracle-expire-time',
    number: 'P-098',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'An Oracle query runs for over an hour and the firewall drops it; a ping query would use another connection. How do I send keepalive on that very one?',
      'With `SQLNET.EXPIRE_TIME=10` in the server’s sqlnet.ora; the unit is minutes. From 12c on it makes the kernel probe each session after {600}, far below the firewall’s {3600}; the interval is {products/oracle-interval}. A client can ask for it with `expire_time` in its Easy Connect string, or with `(ENABLE=BROKEN)` and the system’s numbers.',
    ],
    zh: [
      'Oracle 查询跑一小时以上被防火墙断开，另发一条 ping 又走别的连接，怎么在这条连接上发保活？',
      '服务端 sqlnet.ora 写 `SQLNET.EXPIRE_TIME=10`，单位是分钟。12c 起它让内核在 {600}后探测每个会话，远小于防火墙的 {3600}，间隔是 {products/oracle-interval}。客户端可以在 Easy Connect 串里写 `expire_time`，或者用 `(ENABLE=BROKEN)` 加系统的值。',
    ],
  },
  {
    id: 'postgres-holds-the-lock',
    number: 'P-099',
    article: 'dead-peers',
    prove: "psql -c 'SELECT pid, state, state_change FROM pg_stat_activity'",
    en: [
      'A container crashed in the middle of COPY, and hours later PostgreSQL still holds the lock. What fixes that on the server?',
      'Its own probes: `tcp_keepalives_idle=10`, `tcp_keepalives_interval=5`, `tcp_keepalives_count=3`. A dead client is then noticed after {25}, the session ends and the lock goes. For the session that hangs now: `pg_terminate_backend(pid)`.',
    ],
    zh: [
      '容器在 COPY 中途崩溃，几小时后 PostgreSQL 还握着锁，服务端怎么治？',
      '让服务端自己探测：`tcp_keepalives_idle=10`、`tcp_keepalives_interval=5`、`tcp_keepalives_count=3`。客户端失效 {25}就能发现，会话结束，锁也就放了。眼前卡住的会话，用 `pg_terminate_backend(pid)` 结束。',
    ],
  },
  {
    id: 'rds-failover-one-connection',
    number: 'P-100',
    article: 'data-in-flight',
    prove: details,
    en: [
      'RDS failover: the HikariCP pool recovers, but one active connection hangs although the driver sets SO_KEEPALIVE. Why?',
      'If its statement was not acknowledged, retransmission keeps it for {928.856}. If it was, the thread waits for an answer, and the driver’s bare SO_KEEPALIVE takes {7875}. Set the driver’s `socketTimeout` above your slowest query, a user timeout where the driver has one, and `maxLifetime` for the rest of the pool.',
    ],
    zh: [
      'RDS 切换后 HikariCP 连接池恢复了，但有一条活动连接卡住，驱动明明设了 SO_KEEPALIVE，为什么？',
      '语句没被确认的，重传要拖 {928.856}。已被确认、在等结果的，光设 SO_KEEPALIVE 要 {7875}。驱动的 `socketTimeout` 设得比最慢的查询大，驱动支持的话再设用户超时，池里其余的由 `maxLifetime` 换掉。',
    ],
  },
  {
    id: 'starrocks-behind-nlb',
    number: 'P-101',
    article: 'keeping-paths-open',
    prove: timers,
    en: [
      'StarRocks (MySQL protocol) behind an NLB: JDBC has no keepalive interval, and queries of more than 350 s die. Where can I set it?',
      '`tcpKeepAlive=true` only switches probes on; the numbers are the system’s. In the client’s network namespace set `net.ipv4.tcp_keepalive_time` to {300} or less, and `net.ipv4.tcp_keepalive_intvl` to 20, so that a lost probe does no harm. Or set the same on the server’s sockets: either end keeps the NLB’s {middleboxes/aws-nlb} from running out.',
    ],
    zh: [
      'StarRocks（MySQL 协议）前面是 NLB，JDBC 没有保活间隔参数，超过 350 秒的查询就断，在哪里设？',
      '`tcpKeepAlive=true` 只是开关，数值用系统的。在客户端的网络命名空间里把 `net.ipv4.tcp_keepalive_time` 设成 {300}或更小，`net.ipv4.tcp_keepalive_intvl` 设成 20，丢一个探测包也不要紧；或者在服务端套接字上设；哪一端探测都不会让 NLB 的 {middleboxes/aws-nlb}走完。',
    ],
  },
  {
    id: 'redis-terminated-hosts',
    number: 'P-102',
    article: 'dead-peers',
    prove: timers,
    en: [
      'Connections from terminated EC2 hosts pile up on Redis and Sentinel. What removes them, if there is no timeout setting?',
      'A host that is switched off sends no FIN, so only probes find out. `tcp-keepalive 60` removes its connections after {120}: 60 idle, then {products/redis-probes} probes a third of that apart. `timeout` would also close healthy, quiet clients. Where a version of Sentinel sets no keepalive, the host’s sysctls do not help either: the socket must ask.',
    ],
    zh: [
      '自动缩容的 EC2 主机关掉后，连接堆在 Redis 和 Sentinel 上，又没有超时设置，怎么清？',
      '关掉的主机不会发 FIN，只有探测才能发现。`tcp-keepalive 60` 会在 {120}后清掉：空闲 60，再以三分之一的间隔探 {products/redis-probes} 次。`timeout` 则会误伤安静的健康客户端。若所用版本的 Sentinel 不设保活，改主机 sysctl 也没用，得套接字自己开。',
    ],
  },
  {
    id: 'listen-notify-pile-up',
    number: 'P-103',
    article: 'dead-peers',
    prove: timers,
    en: [
      'LISTEN/NOTIFY backends pile up for 8 days; idle_session_timeout and client_connection_check_interval did not help. Why, and what does?',
      'The check interval looks only during a query, and only at what the kernel already knows: nothing, if the client vanished. The session timeout cannot tell a dead listener from a quiet one. Probes can: `tcp_keepalives_idle=60`, interval 10 and count 6 end it after {120}, the system’s defaults after {7875} at best. `tcp_user_timeout` covers notifications that are never acknowledged.',
    ],
    zh: [
      'LISTEN/NOTIFY 的后端进程堆积了 8 天，idle_session_timeout 和 client_connection_check_interval 都没用，为什么，什么才有用？',
      '检查间隔只在查询执行时看一眼，看的又是内核已知的状态；客户端凭空消失，内核也不知道。会话超时分不清死掉的监听者和安静的监听者。要靠探测：`tcp_keepalives_idle=60`，间隔 10，次数 6，{120}结束；系统默认值最快也要 {7875}。通知发出去没人确认的，由 `tcp_user_timeout` 管。',
    ],
  },
];
