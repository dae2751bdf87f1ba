import { describe, expect, test } from 'vitest';
import { langs, type Lang } from '~/i18n/locales.ts';
import { decode } from '~/kit/settings.ts';
import { explain } from '~/widgets/no-effect/explain.ts';
import type { Explained } from '~/widgets/no-effect/explained.ts';
import { strings } from '~/widgets/no-effect/more-strings.ts';
import { params } from '~/widgets/no-effect/params.ts';

const said = (text: string, lang: Lang = 'en', query = '') =>
  explain(text, decode(params, query).settings, strings[lang], lang);

/** What is said of each thing read: tone, answers and all words. */
const items = (text: string, lang: Lang = 'en', query = '') =>
  said(text, lang, query).explained.map(({ tone, conclusion, answers, parts }: Explained) => ({
    tone,
    answers,
    words: `${conclusion} ${parts.flat().join(' ')}`.replaceAll('\u00a0', ' '),
  }));

/** Tones and answers are the same in every language; the words are not. */
function both(text: string, query = '') {
  const [one, other] = langs.map((lang) => items(text, lang, query));
  expect(one!.map(({ tone, answers }) => [tone, answers])).toEqual(
    other!.map(({ tone, answers }) => [tone, answers]),
  );
  return { en: one!, zh: other! };
}

const three = (idle: number, interval: number, probes: number) =>
  `net.ipv4.tcp_keepalive_intvl = ${interval}
net.ipv4.tcp_keepalive_probes = ${probes}
net.ipv4.tcp_keepalive_time = ${idle}`;

describe('numbers that nobody entered are not judged', () => {
  test('the sysctls of a fresh pod are Linux’s defaults, and named so', () => {
    const pod = `root@orders-0:/# sysctl -a | grep keepalive\n${three(7200, 75, 9)}`;
    const { en, zh } = both(pod);
    expect(en).toMatchObject([{ tone: 'plain', answers: null }]);
    expect(en[0]!.words).toContain('Linux’s defaults: a first probe after 7,200 s');
    expect(en[0]!.words).toContain('given up after 7,875 s');
    expect(en[0]!.words).not.toMatch(/your/i);
    expect(zh[0]!.words).toContain('这些是 Linux 的默认值');
    const wanted = both(pod, 'idle=600');
    expect(wanted.en).toMatchObject([{ tone: 'dead', answers: null }]);
    expect(wanted.en[0]!.words).toContain('The value you want is not there');
    expect(wanted.zh[0]!.words).toContain('你要的数不在那里');
  });

  test.for([
    ['tuned parameters', `$ sysctl -p\n${three(30, 5, 3)}`, 'given up after 45 s'],
    ['one of the three', 'net.ipv4.tcp_keepalive_time = 300', 'idle time of 300 s'],
    [
      'a trace with 60 and 60',
      `$ strace -f -e trace=setsockopt curl -s http://example.com
setsockopt(5, SOL_SOCKET, SO_KEEPALIVE, [1], 4) = 0
setsockopt(5, SOL_TCP, TCP_KEEPIDLE, [60], 4) = 0
setsockopt(5, SOL_TCP, TCP_KEEPINTVL, [60], 4) = 0`,
      'first probe after 60 s of silence, then every 60 s, as many probes as the system says',
    ],
    [
      'a trace with 37, 9 and 3',
      `setsockopt(12, SOL_SOCKET, SO_KEEPALIVE, [1], 4) = 0
setsockopt(12, SOL_TCP, TCP_KEEPIDLE, [37], 4) = 0
setsockopt(12, SOL_TCP, TCP_KEEPINTVL, [9], 4) = 0
setsockopt(12, SOL_TCP, TCP_KEEPCNT, [3], 4) = 0`,
      'first probe after 37 s of silence, then every 9 s, 3 probes.',
    ],
  ] as const)('%s', ([, text, words]) => {
    const { en, zh } = both(text);
    expect(en.length).toBe(1);
    expect(en[0]!.words).toContain(words);
    expect(en[0]!.tone).not.toBe('dead');
    expect(en[0]!.words).not.toMatch(/you wanted|your numbers/i);
    expect(zh[0]!.words).not.toMatch(/你要的|你的数/);
  });

  test('what was entered is compared, a factor of 1,000 named', () => {
    const trace = (idle: number) =>
      `setsockopt(4, SOL_SOCKET, SO_KEEPALIVE, [1], 4) = 0
setsockopt(4, SOL_TCP, TCP_KEEPIDLE, [${idle}], 4) = 0`;
    expect(both(trace(30_000), 'idle=30').en[0]!.words).toContain('A factor of 1,000');
    const other = both(trace(300), 'idle=60').en[0]!;
    expect(other.words).toContain('You wanted 60 s.');
    expect(other.words).not.toContain('unit');
  });
});

const keepalive = (left: number) => ({
  tone: 'alive',
  answers: { timer: 'keepalive', left, unanswered: 0 },
});
const off = { tone: 'dead', answers: { timer: 'none' } };
const unknown = { tone: 'plain', answers: null };

describe('a line that was folded is one line, wherever the fold is', () => {
  const process = 'users:(("postgres",pid=2811,fd=9))';
  const row = 'ESTAB    0    0    192.0.2.10:5432    192.0.2.77:41022';
  const whole = `${row} ${process} timer:(keepalive,118min,0)`;
  const header = '$ ss -tnop\nState Recv-Q Send-Q Local Address:Port Peer Address:Port Process';

  test('of ss, at every place', () => {
    for (let at = 8; at < whole.length - 1; at += 1) {
      const text = `${header}\n${whole.slice(0, at)}\n${whole.slice(at)}\nESTAB 0 0 192.0.2.1:1 192.0.2.2:2`;
      expect([at, items(text)]).toMatchObject([at, [keepalive(7080), off]]);
    }
  });

  test('of ss with -e, twice', () => {
    const text = `$ ss -tnoe
ESTAB 0 0 192.0.2.10:5432 192.0.2.77:41022
timer:(keepalive,14sec,0) ino:3341
sk:1f cgroup:/system.slice/app.service <->`;
    expect(both(text).en).toMatchObject([keepalive(14)]);
  });

  test('of netstat, at every place behind the queues', () => {
    const line =
      'tcp 0 0 192.0.2.10:5432 192.0.2.77:51908 ESTABLISHED 297/postgres keepalive (7.93/0/0)';
    for (let at = 9; at < line.length; at += 1) {
      const found = items(`${line.slice(0, at)}\n${line.slice(at)}`);
      expect([at, found]).toMatchObject([at, [keepalive(8)]]);
    }
  });

  test('what follows a socket and tells nothing of it is said, not swallowed', () => {
    const shown = 'ESTAB 0 12 192.0.2.1:56892 192.0.2.2:5007 timer:(on,1.120ms,4)';
    const plain = 'ESTAB 0 0 192.0.2.1:56892 192.0.2.2:5007';
    for (const line of [shown, plain])
      expect(said(`$ ss -tno\n${line}\nno such line`).strange).toContain('line 3: no such line');
  });

  test('a timer nobody can read leaves the switch open', () => {
    for (const rest of ['timer:(keepalive,soon,0)', 'and timer 118min', ',118min,0)']) {
      const { en, zh } = both(`$ ss -tno\nESTAB 0 0 192.0.2.1:1 192.0.2.2:2\n${rest}`);
      expect([rest, en.every(({ tone }) => tone !== 'dead')]).toEqual([rest, true]);
      expect(zh[0]?.words ?? '').not.toContain('没开');
    }
  });
});

describe('whether timers were asked for is told by each command alone', () => {
  const header = 'State Recv-Q Send-Q Local Address:Port Peer Address:Port';
  const plain = 'ESTAB 0 0 192.0.2.10:40112 192.0.2.20:5432';
  const timed = 'ESTAB 0 0 192.0.2.10:40990 192.0.2.30:6379  timer:(keepalive,14sec,0)';

  test.for([
    [
      'first without, then with',
      `$ ss -tan\n${header}\n${plain}\n$ ss -tno\n${header}\n${timed}`,
      [unknown, keepalive(14)],
    ],
    [
      'first with, then without',
      `$ ss -tno\n${timed}\n$ ss -tan\n${plain}`,
      [keepalive(14), unknown],
    ],
    [
      'two lists without commands',
      `${header}\n${timed}\n${plain}\n${header}\n${plain}`,
      [keepalive(14), off, unknown],
    ],
    [
      '-e prints them too',
      `$ ss -tnep dst 192.0.2.20\n${plain} users:(("app",pid=71,fd=9)) ino:3341 sk:1f <->\n${timed}`,
      [off, keepalive(14)],
    ],
    ['-e alone, in a cluster', `# ss -4netp\n${plain}`, [off]],
    ['what only -e prints, without the command', `${plain} ino:3341 sk:1f <->`, [off]],
    ['--extended', `$ ss -tn --extended\n${plain}`, [off]],
    [
      '-e of netstat does not',
      `$ netstat -tne\ntcp 0 0 192.0.2.1:1 192.0.2.2:2 ESTABLISHED 0 1234`,
      [unknown],
    ],
    ['no command, no timer', plain, [unknown]],
  ] as const)('%s', ([, text, expected]) => {
    const { en, zh } = both(text);
    expect(en).toMatchObject(expected);
    const off = zh.filter(({ words }) => words.includes('这个套接字没开'));
    expect(off.every(({ tone }) => tone === 'dead')).toBe(true);
  });

  test('a socket that must have a timer proves that none was printed', () => {
    const connecting = 'SYN-SENT 0 1 192.0.2.10:46460 192.0.2.20:8080';
    const sending = 'ESTAB 0 517 192.0.2.10:46462 192.0.2.20:8080';
    for (const text of [connecting, sending, `${header}\n${connecting}\n${sending}\n${plain}`]) {
      const { en, zh } = both(text);
      for (const { tone, words } of en) {
        expect(tone).toBe('plain');
        expect(words).toContain('The command printed no timers');
        expect(words).not.toContain('SO_KEEPALIVE is off');
      }
      expect(zh[0]!.words).toContain('命令没有打印定时器');
    }
    const netstat = 'tcp 0 1 192.0.2.10:46460 192.0.2.20:8080 SYN_SENT';
    expect(both(netstat).en[0]!.words).toContain('The command printed no timers');
  });
});

describe('the timer of netstat', () => {
  const line = (timer: string) => `tcp 0 0 192.0.2.10:5432 192.0.2.77:51908 ESTABLISHED ${timer}`;

  test.for([
    ['with a remark behind it', 'keepalive (7.93/0/0)   <--- this one', keepalive(8)],
    ['with a backslash behind it', 'off (0.00/0/0)\\', off],
    ['with a remark in Chinese', 'keepalive (7.93/0/0) ← 这条', keepalive(8)],
    ['with hard spaces', 'keepalive\u00a0(7.93/0/0)', keepalive(8)],
    ['with a decimal comma', 'keepalive (7,93/0/0)', keepalive(8)],
  ] as const)('%s', ([, timer, expected]) => {
    expect(both(line(timer)).en).toMatchObject([expected]);
    expect(both(`> ${line(timer)}`).en).toMatchObject([expected]);
  });

  test('that cannot be read is said, not left out', () => {
    for (const timer of ['keepalive (7.93/0)', 'keepalive (soon)', 'keepalive (12.00/0/999)']) {
      const { strange, explained } = said(line(timer));
      expect([timer, strange.length]).toEqual([timer, 2]);
      expect(explained).toEqual([]);
    }
  });
});

describe('a table that is none of ss', () => {
  test('is not read as one, and a SO_KEEPALIVE=1 in it is never “off”', () => {
    const tables = [
      '$ cat /proc/net/tcpstat\n     0      0 192.0.2.10:53754        192.0.2.20:4242         ESTB      SO_REUSEADDR=0,SO_KEEPALIVE=1,TCP_KEEPIDLE=60',
      '0 0 192.0.2.10:53754 192.0.2.20:4242 ESTABLISHED',
      '17 3 192.0.2.10:53754 192.0.2.20:4242 tcp',
    ];
    for (const text of tables) {
      const { en, zh } = both(text);
      for (const { tone, answers } of en) expect([tone, answers]).toEqual(['plain', null]);
      expect(JSON.stringify([en, zh])).not.toMatch(/SO_KEEPALIVE is off|没开/);
    }
  });

  test('a listener is one without its state too, and its Send-Q is the backlog', () => {
    const list = (row: string) =>
      `$ ss -tno state listening\nRecv-Q Send-Q Local Address:Port  Peer Address:Port Process\n${row}`;
    for (const row of ['0 4096 0.0.0.0:8101 0.0.0.0:*', '2 128 [::]:22 [::]:*', '0 511 *:80 *:*']) {
      const { en, zh } = both(list(row));
      expect(en).toMatchObject([unknown]);
      expect(en[0]!.words).toMatch(/A listening socket has no timer.*at most [\d,]+ may wait/);
      expect(zh[0]!.words).toMatch(/监听套接字没有定时器.*最多容许/);
    }
    expect(both('LISTEN 0 4096 0.0.0.0:8101 0.0.0.0:*').en[0]!.words).toContain('4,096 may wait');
  });
});

describe('values below /proc, in the ways people print them', () => {
  const values = (text: string) =>
    both(text)
      .en.map(({ words }) => words)
      .join(' ');
  const dir = '/proc/sys/net/ipv4';

  test.for([
    ['by a pattern', `$ cat ${dir}/tcp_keepalive_*\n75\n9\n7200`],
    ['by a longer pattern', `# cat ${dir}/tcp_keepal*\n75\n9\n7200`],
    [
      'by name, after cd',
      `$ cd ${dir}\n$ cat tcp_keepalive_time\n7200\n$ cat tcp_keepalive_probes\n9\n$ cat tcp_keepalive_intvl\n75`,
    ],
    ['by braces', `$ cat ${dir}/tcp_keepalive_{time,intvl,probes}\n7200\n75\n9`],
    [
      'by head',
      `$ head ${dir}/tcp_keepalive_*\n==> ${dir}/tcp_keepalive_intvl <==\n75\n\n==> ${dir}/tcp_keepalive_probes <==\n9\n\n==> ${dir}/tcp_keepalive_time <==\n7200`,
    ],
    [
      'by tail, relative',
      `$ tail -n 1 tcp_keepalive_*\n==> tcp_keepalive_intvl <==\n75\n==> tcp_keepalive_probes <==\n9\n==> tcp_keepalive_time <==\n7200`,
    ],
    [
      'by grep, relative',
      `$ grep . tcp_keepalive_*\ntcp_keepalive_intvl:75\ntcp_keepalive_probes:9\ntcp_keepalive_time:7200`,
    ],
  ] as const)('%s', ([, text]) => {
    expect(said(text).strange).toEqual([]);
    for (const one of ['time = 7200', 'intvl = 75', 'probes = 9'])
      expect(values(text)).toContain(`tcp_keepalive_${one}`);
  });

  test('a timeout of connection tracking is what it is: the idle timeout', () => {
    for (const key of ['net.netfilter.nf', 'net.ipv4.netfilter.ip']) {
      const { en, zh } = both(`${key}_conntrack_tcp_timeout_established = 3600`);
      expect(en[0]!.words).toContain('silent for 3,600 s: probe before that, at 1,800 s');
      expect(en[0]!.words).not.toContain('does not concern');
      expect(zh[0]!.words).toContain('静默满 3,600 秒');
    }
    const path = '/proc/sys/net/netfilter/nf_conntrack_tcp_timeout_established';
    expect(both(`$ cat ${path}\n432000`).en[0]!.words).toContain('432,000 s');
    expect(both('net.ipv4.tcp_retries2 = 8').en[0]!.words).toContain('sent again');
  });

  test('a comment behind a value is said to be no part of the format', () => {
    const file = `# /etc/sysctl.d/99-keepalive.conf
net.ipv4.tcp_keepalive_time=300   # was 7200
net.ipv4.tcp_keepalive_intvl=30`;
    expect(said(file).strange).toEqual([]);
    const { en, zh } = both(file);
    expect(en[0]!.words).toContain('a comment behind a value is no part of the format');
    expect(zh[0]!.words).toContain('值后面不能跟注释');
    expect(both('net.ipv4.tcp_keepalive_time = 300 ; five minutes').en[0]!.words).toContain(
      'no part of the format',
    );
  });
});

describe('a trace says what it shows, and no more', () => {
  const set = (socket: number, head = '', end = ' = 0') =>
    [
      `SOL_SOCKET, SO_KEEPALIVE, [1], 4)${end}`,
      `SOL_TCP, TCP_KEEPIDLE, [15], 4)${end}`,
      `SOL_TCP, TCP_KEEPINTVL, [15], 4)${end}`,
    ].map((rest) => `${head}setsockopt(${socket}, ${rest}`);
  const done = { tone: 'alive', answers: { call: 'done' } };

  test('threads share descriptors, and an editor’s line numbers are no processes', () => {
    const [on, idle, interval] = set(9);
    const threads = `[pid  4101] ${on}\n[pid  4105] ${idle}\n[pid  4105] ${interval}`;
    const numbered = `384 ${on}\n385 ${idle}\n386 ${interval}`;
    const logged = `4101 12:00:00.1 ${on}\n4105 12:00:00.2 ${idle}\n4101 12:00:00.3 ${interval}`;
    for (const text of [threads, numbered, logged]) expect(both(text).en).toMatchObject([done]);
  });

  test('processes that were forked do not', () => {
    const [on, idle] = set(9);
    const clone = (flags: string) => `[pid 71] clone(child_stack=NULL, flags=${flags}) = 72`;
    const text = (flags: string) => `${clone(flags)}\n[pid 71] ${on}\n[pid 72] ${idle}`;
    expect(both(text('CLONE_CHILD_CLEARTID|SIGCHLD')).en.length).toBe(2);
    expect(both(text('CLONE_VM|CLONE_FS|CLONE_FILES|CLONE_THREAD')).en.length).toBe(1);
    expect(both(`$ strace -f -p 71 -p 72\n[pid 71] ${on}\n[pid 72] ${idle}`).en.length).toBe(2);
  });

  test('a descriptor that is opened again is another socket', () => {
    const open = 'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 4';
    const [on, idle] = set(4);
    const { en } = both(`${open}\n${on}\n${idle}\nclose(4) = 0\n${open}\n${idle}`);
    expect(en).toMatchObject([done, { tone: 'dead', answers: { call: 'absent' } }]);
  });

  test('a call without its result is read, and that its result is missing is said', () => {
    for (const end of ['  <0.000008>', '']) {
      const { en, zh } = both(set(5, '', end).join('\n'));
      expect(en).toMatchObject([done]);
      expect(en[0]!.words).toContain('whether it succeeded is not shown');
      expect(zh[0]!.words).toContain('没有显示是否成功');
    }
  });

  test('a value that is not shown is not 0', () => {
    const { en } = both('setsockopt(5, SOL_SOCKET, SO_KEEPALIVE, 0x7ffe10, 4) = 0');
    expect(en).toMatchObject([unknown]);
    expect(en[0]!.words).not.toMatch(/switched off|after 0 s/);
  });

  test('of a running process: the error of a read is read, setsockopt is left open', () => {
    const attached = `$ strace -f -tt -e trace=network,poll,epoll_wait -p 71
12:00:00.000000 recvfrom(5, 0x7ffe10, 16384, 0, NULL, NULL) = -1 EAGAIN (Resource temporarily unavailable)
12:15:28.900000 recvfrom(5, 0x7ffe10, 16384, 0, NULL, NULL) = -1 ETIMEDOUT (Connection timed out)
12:15:28.900100 close(5) = 0`;
    const { en, zh } = both(attached);
    const all = en.map(({ words }) => words).join(' ');
    expect(all).toContain('15 min 28.9 s after the call before on this socket');
    expect(all).toContain('by the default of tcp_retries2');
    expect(all).not.toContain('none of them is for keepalive');
    expect(en.every(({ answers }) => answers === null)).toBe(true);
    expect(zh.map(({ words }) => words).join('')).toContain('内核已经放弃了这条连接');
  });

  test.for([
    ['read(7, 0x1, 1) = -1 ECONNRESET (Connection reset by peer)', 'An RST came'],
    ['[pid 9] <... recvmsg resumed>0x1, 0) = -1 ETIMEDOUT (Connection timed out)', ''],
    ['sendto(7, "x", 1, 0, NULL, 0) = -1 EPIPE (Broken pipe)', 'ended before'],
    ['connect(7, {sa_family=AF_INET}, 16) = -1 ETIMEDOUT (Connection timed out)', 'the SYN'],
  ] as const)('%s', ([text, words]) => {
    const { en } = both(text);
    const all = en.map((one) => one.words).join(' ');
    expect(all).toContain(words);
    expect(all).not.toContain('none of them is for keepalive');
    expect(en.every(({ answers }) => answers === null)).toBe(true);
  });

  test('silence is a verdict only over a whole life, with every setsockopt', () => {
    const life =
      'socket(AF_INET, SOCK_STREAM, IPPROTO_TCP) = 3\nconnect(3, {…}, 16) = 0\nclose(3) = 0';
    const absent = { tone: 'dead', answers: { call: 'absent' } };
    const verdict = (text: string) => both(text).en.at(-1);
    expect(verdict(`$ strace -f ./client\n${life}`)).toMatchObject(absent);
    expect(verdict(`$ strace -e trace=network ./client\n${life}`)).toMatchObject(absent);
    expect(verdict(`$ strace -e trace=connect,close ./client\n${life}`)).toMatchObject(unknown);
    expect(verdict(life)).toMatchObject(unknown);
    expect(verdict('$ strace -f -p 71\nread(5, "x", 1) = 1')).toMatchObject(unknown);
    expect(verdict('poll([{fd=5, events=POLLIN}], 1, 1000) = 0')).toMatchObject(unknown);
  });

  test.for([
    [
      'C',
      'int on = 1, idle = 180;\nsetsockopt(fd, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof(on));\nsetsockopt(fd, IPPROTO_TCP, TCP_KEEPIDLE, &idle, sizeof(idle));',
    ],
    ['C with a number', 'setsockopt(5, SOL_SOCKET, SO_KEEPALIVE, &on, sizeof(on));'],
    ['Python', 's.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)'],
    ['Go', 'syscall.SetsockoptInt(int(fd), syscall.IPPROTO_TCP, syscall.TCP_KEEPIDLE, 60)'],
  ] as const)('source in %s is no trace', ([, text]) => {
    const { en, zh } = both(text);
    expect(en).toMatchObject([unknown]);
    expect(en[0]!.words).toContain('none of which is read here');
    expect(zh[0]!.words).toContain('本页不解读');
  });

  test('a refused value says what is wrong with it', () => {
    const refused = (option: string, value: number) =>
      both(`setsockopt(4, SOL_TCP, ${option}, [${value}], 4) = -1 EINVAL (Invalid argument)`);
    expect(refused('TCP_KEEPIDLE', 60_000).en[0]!.words).toContain('Were these milliseconds?');
    expect(refused('TCP_KEEPINTVL', 75_000).zh[0]!.words).toContain('是不是写成了毫秒');
    expect(refused('TCP_KEEPCNT', 128).en[0]!.words).toContain('more than the 127 it takes');
    expect(refused('TCP_KEEPIDLE', 0).en[0]!.words).toContain('less than 1');
    expect(refused('TCP_KEEPIDLE', 60).en[0]!.words).not.toMatch(/more than|less than/);
  });
});

describe('window probes', () => {
  test('unanswered ones say that nobody is there, and when it ends', () => {
    const lines = [
      'tcp 0 112912 192.0.2.10:48344 192.0.2.20:3001 ESTABLISHED 8/node probe (4.67/0/5)',
      'ESTAB 0 2000 192.0.2.1:1 192.0.2.2:2 timer:(persist,1min23sec,9)',
      'ESTAB 0 2000 192.0.2.1:1 192.0.2.2:2 timer:(persist,600ms,2)',
    ];
    for (const line of lines) {
      const { en, zh } = both(line);
      expect(en).toMatchObject([{ tone: 'dead', answers: { timer: 'persist' } }]);
      expect(en[0]!.words).toMatch(/the peer or the path is gone, or nothing can leave this host/);
      expect(en[0]!.words).toMatch(/It ends in [\d hmins.]+ or so/);
      expect(en[0]!.words).not.toMatch(/zero|window is/);
      expect(zh[0]!.words).toContain('要么对端或路径已经没了');
    }
    // Five sent, the sixth in 4.67 s; then waits of 12.8 s, doubling to 120 s, up to the fifteenth.
    expect(both(lines[0]!).en[0]!.words).toContain('It ends in 15 min 18 s or so');
  });

  test('answered ones mean a zero window, as a rule', () => {
    for (const count of [0, 1]) {
      const line = `ESTAB 0 2000 192.0.2.1:1 192.0.2.2:2 timer:(persist,600ms,${count})`;
      expect(both(line).en).toMatchObject([
        { tone: 'data', answers: { timer: 'persist', unanswered: count } },
      ]);
    }
  });
});
