import { both, cited } from '~/facts/cells.ts';
import { row, scopes, type Sysctl } from './row.ts';

const sockets = both('sockets', '个套接字');
const half = both(
  'half the established hash: grows with memory',
  '已建连接哈希表的一半，随内存增大',
);

const parameters: readonly Sysctl[] = [
  {
    name: 'net.ipv4.tcp_fin_timeout',
    initial: cited(60, 's', 'linux-tcp-h', 'source code'),
    unit: both('seconds', '秒'),
    accepts: both('not checked', '不检查'),
    scope: scopes.own,
    meaning: both(
      'How long a closed socket waits in FIN_WAIT_2 for the peer’s FIN. Per socket: TCP_LINGER2.',
      '已关闭的套接字在 FIN_WAIT_2 里等对端 FIN 的时间。单个套接字用 TCP_LINGER2。',
    ),
    who: both(
      'Servers with many peers that never close their side.',
      '很多对端迟迟不关闭自己那一侧的服务器。',
    ),
    said: both(
      '“It shortens TIME_WAIT.” TIME_WAIT is a constant of the kernel, and no parameter changes it.',
      '「它能缩短 TIME_WAIT。」TIME_WAIT 是内核里的常量，没有参数能改。',
    ),
    sources: ['linux-tcp-h', 'linux-ip-sysctl', 'kubernetes-kernel-versions'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_tw_reuse',
    initial: cited(2, 'count', 'linux-tcp-ipv4', 'source code', both('loopback only', '只管回环')),
    unit: both('mode', '模式'),
    accepts: both('0 off, 1 on, 2 loopback only', '0 关，1 开，2 只管回环'),
    scope: scopes.own,
    meaning: both(
      'Lets connect() take a port pair that is in TIME_WAIT when timestamps prove it safe.',
      '时间戳能保证安全时，允许 connect() 使用还在 TIME_WAIT 的端口对。',
    ),
    who: both(
      'Clients and proxies that run out of local ports towards one address.',
      '连同一个地址把本地端口用光的客户端和代理。',
    ),
    said: both(
      '“It helps servers with many TIME_WAIT sockets.” It concerns outgoing connections only, and needs tcp_timestamps.',
      '「TIME_WAIT 多的服务器打开就好。」它只管本机发起的连接，还要开 tcp_timestamps。',
    ),
    sources: ['linux-tcp-ipv4', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_tw_recycle',
    initial: cited(
      '4.12',
      'version',
      'tcp-7',
      'official documentation',
      both('removed in this Linux', '此版本的 Linux 起删除'),
    ),
    unit: both('—', '—'),
    accepts: '—',
    scope: scopes.gone,
    meaning: both(
      'Dropped SYNs whose timestamps went backwards: clients behind one NAT could not connect. Gone since Linux 4.12.',
      '会丢弃时间戳倒退的 SYN，同一个 NAT 后面的客户端因此连不上。Linux 4.12 起删除。',
    ),
    who: both('Nobody: delete the line.', '谁都不该用，把那一行删掉。'),
    said: both(
      'Still copied. sysctl -p reports an error for it.',
      '至今还有人抄。sysctl -p 会为它报错。',
    ),
    sources: ['tcp-7', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_timestamps',
    initial: cited(1, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: both('mode', '模式'),
    accepts: both(
      '0 off, 1 random offset, 2 to 255 no offset',
      '0 关，1 随机偏移，2 到 255 不加偏移',
    ),
    scope: scopes.own,
    meaning: both(
      'A timestamp in each segment: measures round trips, tells old segments from new ones, and lets tcp_tw_reuse work.',
      '每个报文段带时间戳：用来测往返时间、分辨新旧报文段，tcp_tw_reuse 也靠它。',
    ),
    who: both('Nobody.', '谁都不用改。'),
    said: both(
      '“Off for security or speed.” It saves a few bytes per segment and gives up all of the above; offsets are random already.',
      '「关掉更安全、更快。」每个报文段只省几个字节，上面几样全没了；偏移本来就是随机的。',
    ),
    sources: ['linux-tcp-ipv4', 'linux-ip-sysctl', 'rfc7323'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_max_tw_buckets',
    initial: cited(131072, 'count', 'linux-sysctl-list', 'measured', half),
    unit: sockets,
    accepts: both('not checked', '不检查'),
    scope: scopes.own,
    meaning: both(
      'Sockets in TIME_WAIT above this are destroyed at once, with a warning.',
      'TIME_WAIT 的套接字超过这个数就立刻销毁，并打印警告。',
    ),
    who: both('Hosts that see the warning: raise it.', '看到警告的机器：调大。'),
    said: both(
      'Lowered to a few thousand “to get rid of TIME_WAIT”. The documentation says never to lower it.',
      '有人为了「消灭 TIME_WAIT」调到几千。文档说决不能调小。',
    ),
    sources: ['linux-tcp-ipv4', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_max_orphans',
    initial: cited(131072, 'count', 'linux-sysctl-list', 'measured', half),
    unit: sockets,
    accepts: both('not checked', '不检查'),
    scope: scopes.host,
    meaning: both(
      'Closed sockets that still have something to send; above this they are reset. Each can hold up to 64 KiB.',
      '已经关闭、还有数据没发完的套接字；超过这个数就发 RST。每个最多占 64 KiB。',
    ),
    who: both('Hosts that see the warning.', '看到警告的机器。'),
    said: both(
      'Raised by a hundredfold without the memory for it.',
      '有人不管内存够不够，一口气调大上百倍。',
    ),
    sources: ['linux-tcp', 'linux-sysctl', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
];

/** Parameters of closing connections. */
export const closingRows = parameters.map(row(both('Closing and TIME_WAIT', '关闭与 TIME_WAIT')));
