import { type Measurement, read } from './source.ts';

type Words = Measurement['title'];

const measured = (short: Words, title: Words): Measurement => ({
  title,
  short,
  url: null,
  kind: 'measured',
  read,
});

/** What was measured for this site; its names are the site's own words, so each language has its own. */
export const measuredSources = {
  'kernel-traces': measured(
    { en: 'recording', zh: '录制' },
    {
      en: 'Recordings of Linux 4.10 to 7.3: packets, timers and errors',
      zh: 'Linux 4.10 到 7.3 的录制：报文、定时器与错误',
    },
  ),
  'warped-runs': measured(
    { en: 'Linux 6.12 default runs', zh: 'Linux 6.12 全默认实测' },
    {
      en: 'Keepalive with every default on Linux 6.12.117, emulated with a clock that skips idle time',
      zh: 'Linux 6.12.117 上全取默认值的保活，在会跳过空闲时间的模拟器里运行',
    },
  ),
  'tool-recordings': measured(
    { en: 'recorded output', zh: '命令输出录制' },
    {
      en: 'Output of ss (2010 to 2026), netstat, sysctl and strace for sockets in every timer state, Linux 6.18',
      zh: 'ss（2010 至 2026 年各版）、netstat、sysctl 与 strace 对处于各种定时器状态的套接字的输出，Linux 6.18',
    },
  ),
  'seeing-run': measured(
    { en: 'Linux 6.18 runs of tools', zh: 'Linux 6.18 工具实测' },
    {
      en: 'Connections on Linux 6.18.44, one with 5/2/3 and one with an unanswered write of one byte, watched by iproute2 6.1, net-tools, strace 6.1, tcpdump 4.99.3 and TShark 4.0.17',
      zh: 'Linux 6.18.44 上的两条连接：一条设为 5/2/3，一条写出一字节后没有应答；用 iproute2 6.1、net-tools、strace 6.1、tcpdump 4.99.3 和 TShark 4.0.17 观察',
    },
  ),
  'linux-experiments': measured(
    { en: 'Linux 6.18 experiments', zh: 'Linux 6.18 实验' },
    {
      en: 'Experiments on Linux 6.18.44, HZ 250: two network namespaces joined by a veth pair, sockets in Python, tcpdump',
      zh: 'Linux 6.18.44（HZ 250）上的实验：两个网络命名空间以 veth 相连，套接字用 Python 打开，tcpdump 抓包',
    },
  ),
  'linux-errors': measured(
    { en: 'Linux 6.18 errors', zh: 'Linux 6.18 错误实测' },
    {
      en: 'Errors provoked on Linux 6.18.44 over loopback and a veth pair: their names, numbers and the C library’s words',
      zh: '在 Linux 6.18.44 的环回接口和 veth 上逐一引发的错误：名称、编号与 C 库给出的文字',
    },
  ),
  'linux-limits': measured(
    { en: 'Linux 6.18 limits', zh: 'Linux 6.18 取值范围实测' },
    {
      en: 'Values written to sysctls and socket options of Linux 6.18.44, HZ 250, and what the kernel answered',
      zh: '向 Linux 6.18.44（HZ 250）的 sysctl 和套接字选项写入的各种值，以及内核的答复',
    },
  ),
  'linux-sysctl-list': measured(
    { en: 'Linux 6.18 sysctls', zh: 'Linux 6.18 sysctl 列表' },
    {
      en: 'Listing of “sysctl -a” on Linux 6.18.44, HZ 250, 24 GiB of memory',
      zh: 'Linux 6.18.44（HZ 250，内存 24 GiB）上 sysctl -a 的输出',
    },
  ),
  'linux-nat-runs': measured(
    { en: 'NAT runs on Linux 6.18', zh: 'Linux 6.18 NAT 实测' },
    {
      en: 'Linux 6.18.44 as a NAT between two network namespaces: nftables masquerade, a mapping of 4 s, a write after 8 s',
      zh: 'Linux 6.18.44 在两个网络命名空间之间做 NAT：nftables masquerade，映射保留 4 秒，8 秒后写入',
    },
  ),
  'lwip-runs': measured(
    { en: 'lwIP 2.1.3 runs', zh: 'lwIP 2.1.3 实测' },
    {
      en: 'lwIP 2.1.3 compiled and run: probes, ends, option values and errors of its own interface and of its sockets',
      zh: '编译并运行 lwIP 2.1.3：探测包、判死、选项取值，以及它自己的接口和套接字返回的错误',
    },
  ),
  'program-runs': measured(
    { en: 'runs of the programs', zh: '示例程序运行记录' },
    {
      en: 'Runs of the minimal programs on Debian 12, Linux 6.18.44',
      zh: '最小示例程序在 Debian 12、Linux 6.18.44 上的运行',
    },
  ),
  'product-runs': measured(
    { en: 'own runs on Debian 12', zh: 'Debian 12 产品实测' },
    {
      en: 'Products of Debian 12 run with the snippets of this page: getsockopt and ss -tno on Linux 6.18',
      zh: '按本页片段运行 Debian 12 的各产品：Linux 6.18 上 getsockopt 和 ss -tno 的结果',
    },
  ),
  'runtime-defaults': measured(
    { en: 'fresh sockets of runtimes', zh: '运行时新建套接字实测' },
    {
      en: 'Options of sockets that Go 1.19, Node.js 10 to 26 and Java 17 had just opened, read with getsockopt on Linux 6.18.44',
      zh: 'Go 1.19、Node.js 10 至 26、Java 17 刚打开的套接字的选项，在 Linux 6.18.44 上用 getsockopt 读出',
    },
  ),
  'python-client-runs': measured(
    { en: 'fresh sockets of Python clients', zh: 'Python 客户端新建套接字实测' },
    {
      en: 'Sockets of urllib3 2.8.0, requests 2.34.2, httpx 0.28.1 and aiohttp 3.14.3, read with getsockopt on Linux 6.18.44',
      zh: 'urllib3 2.8.0、requests 2.34.2、httpx 0.28.1 与 aiohttp 3.14.3 的套接字，在 Linux 6.18.44 上用 getsockopt 读出',
    },
  ),
  'python-etimedout': measured(
    { en: 'keepalive run out under Python', zh: 'Python 保活判死实测' },
    {
      en: 'Keepalive that ran out under Python 3.11 on Linux 6.18.44',
      zh: 'Python 3.11 在 Linux 6.18.44 上保活判死',
    },
  ),
} as const satisfies Record<string, Measurement>;

/** Those that stand on a page beside others. */
const elsewhere: Readonly<Record<string, string>> = {
  'kernel-traces': '/recordings/',
  'warped-runs': '/conformance/#real-defaults',
};

/** Those with a page of their own. */
export const measuredAlone: readonly string[] = Object.keys(measuredSources).filter(
  (id) => elsewhere[id] === undefined,
);

/** Where the site publishes a measurement, below the language. */
export const publishedAt = (id: string): string => elsewhere[id] ?? `/measurements/${id}/`;
