import { alike, type Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { row, scopes, type Sysctl } from './row.ts';

const sockets: Localized = { en: 'sockets', zh: '个套接字' };
const half: Localized = {
  en: 'half the established hash: grows with memory',
  zh: '已建连接哈希表的一半，随内存增大',
};

const parameters: readonly Sysctl[] = [
  {
    name: 'net.ipv4.tcp_fin_timeout',
    initial: cited(60, 's', 'linux-tcp-h', 'source code'),
    unit: { en: 'seconds', zh: '秒' },
    accepts: { en: 'not checked', zh: '不检查' },
    scope: scopes.own,
    meaning: {
      en: 'How long a closed socket waits in FIN_WAIT_2 for the peer’s FIN. Per socket: TCP_LINGER2.',
      zh: '已关闭的套接字在 FIN_WAIT_2 里等对端 FIN 的时间。单个套接字用 TCP_LINGER2。',
    },
    who: {
      en: 'Servers with many peers that never close their side.',
      zh: '很多对端迟迟不关闭自己那一侧的服务器。',
    },
    said: {
      en: '“It shortens TIME_WAIT.” TIME_WAIT is a constant of the kernel, and no parameter changes it.',
      zh: '「它能缩短 TIME_WAIT。」TIME_WAIT 是内核里的常量，没有参数能改。',
    },
    sources: ['linux-tcp-h', 'linux-ip-sysctl', 'kubernetes-kernel-versions'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_tw_reuse',
    initial: cited(2, 'count', 'linux-tcp-ipv4', 'source code', {
      en: 'loopback only',
      zh: '只管回环',
    }),
    unit: { en: 'mode', zh: '模式' },
    accepts: { en: '0 off, 1 on, 2 loopback only', zh: '0 关，1 开，2 只管回环' },
    scope: scopes.own,
    meaning: {
      en: 'Lets connect() take a port pair that is in TIME_WAIT when timestamps prove it safe.',
      zh: '时间戳能保证安全时，允许 connect() 使用还在 TIME_WAIT 的端口对。',
    },
    who: {
      en: 'Clients and proxies that run out of local ports towards one address.',
      zh: '连同一个地址把本地端口用光的客户端和代理。',
    },
    said: {
      en: '“It helps servers with many TIME_WAIT sockets.” It concerns outgoing connections only, and needs tcp_timestamps.',
      zh: '「TIME_WAIT 多的服务器打开就好。」它只管本机发起的连接，还要开 tcp_timestamps。',
    },
    sources: ['linux-tcp-ipv4', 'linux-ip-sysctl'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_tw_recycle',
    initial: cited('4.12', 'version', 'tcp-7', 'official documentation', {
      en: 'removed in this Linux',
      zh: '此版本的 Linux 起删除',
    }),
    unit: alike('—'),
    accepts: '—',
    scope: scopes.gone,
    meaning: {
      en: 'Dropped SYNs whose timestamps went backwards: clients behind one NAT could not connect. Gone since Linux 4.12.',
      zh: '会丢弃时间戳倒退的 SYN，同一个 NAT 后面的客户端因此连不上。Linux 4.12 起删除。',
    },
    who: { en: 'Nobody: delete the line.', zh: '谁都不该用，把那一行删掉。' },
    said: {
      en: 'Still copied. sysctl -p reports an error for it.',
      zh: '至今还有人抄。sysctl -p 会为它报错。',
    },
    sources: ['tcp-7', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_timestamps',
    initial: cited(1, 'count', 'linux-tcp-ipv4', 'source code'),
    unit: { en: 'mode', zh: '模式' },
    accepts: {
      en: '0 off, 1 random offset, 2 to 255 no offset',
      zh: '0 关，1 随机偏移，2 到 255 不加偏移',
    },
    scope: scopes.own,
    meaning: {
      en: 'A timestamp in each segment: measures round trips, tells old segments from new ones, and lets tcp_tw_reuse work.',
      zh: '每个报文段带时间戳：用来测往返时间、分辨新旧报文段，tcp_tw_reuse 也靠它。',
    },
    who: { en: 'Nobody.', zh: '谁都不用改。' },
    said: {
      en: '“Off for security or speed.” It saves a few bytes per segment and gives up all of the above; offsets are random already.',
      zh: '「关掉更安全、更快。」每个报文段只省几个字节，上面几样全没了；偏移本来就是随机的。',
    },
    sources: ['linux-tcp-ipv4', 'linux-ip-sysctl', 'rfc7323'],
    confidence: 'source code',
  },
  {
    name: 'net.ipv4.tcp_max_tw_buckets',
    initial: cited(131072, 'count', 'linux-sysctl-list', 'measured', half),
    unit: sockets,
    accepts: { en: 'not checked', zh: '不检查' },
    scope: scopes.own,
    meaning: {
      en: 'Sockets in TIME_WAIT above this are destroyed at once, with a warning.',
      zh: 'TIME_WAIT 的套接字超过这个数就立刻销毁，并打印警告。',
    },
    who: { en: 'Hosts that see the warning: raise it.', zh: '看到警告的机器：调大。' },
    said: {
      en: 'Lowered to a few thousand “to get rid of TIME_WAIT”. The documentation says never to lower it.',
      zh: '有人为了「消灭 TIME_WAIT」调到几千。文档说决不能调小。',
    },
    sources: ['linux-tcp-ipv4', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'official documentation',
  },
  {
    name: 'net.ipv4.tcp_max_orphans',
    initial: cited(131072, 'count', 'linux-sysctl-list', 'measured', half),
    unit: sockets,
    accepts: { en: 'not checked', zh: '不检查' },
    scope: scopes.host,
    meaning: {
      en: 'Closed sockets that still have something to send; above this they are reset. Each can hold up to 64 KiB.',
      zh: '已经关闭、还有数据没发完的套接字；超过这个数就发 RST。每个最多占 64 KiB。',
    },
    who: { en: 'Hosts that see the warning.', zh: '看到警告的机器。' },
    said: {
      en: 'Raised by a hundredfold without the memory for it.',
      zh: '有人不管内存够不够，一口气调大上百倍。',
    },
    sources: ['linux-tcp', 'linux-sysctl', 'linux-ip-sysctl', 'linux-sysctl-list'],
    confidence: 'source code',
  },
];

/** Parameters of closing connections. */
export const closingRows = parameters.map(
  row({ en: 'Closing and TIME_WAIT', zh: '关闭与 TIME_WAIT' }),
);
