import { describe, expect, test } from 'vitest';
import { read } from '~/evidence/all/index.ts';
import type { OptionCall } from '~/evidence/calls/call.ts';
import { readCalls } from '~/evidence/calls/read.ts';
import { readCounters } from '~/evidence/counters/read.ts';
import { echoOf } from '~/evidence/echo.ts';
import { longestText, pasteOf } from '~/evidence/paste.ts';
import { readSettings } from '~/evidence/settings/read.ts';
import { readSockets } from '~/evidence/sockets/read.ts';
import type { Socket } from '~/evidence/sockets/socket.ts';
import { ssTime } from '~/evidence/sockets/timer.ts';
import { recorded, recordings, type Recording } from './recordings.ts';

/** What record.py made of each port: state, timer, and the least and most that may be left, in s. */
const made: Readonly<Record<string, readonly [string, string, number, number]>> = {
  5001: ['ESTAB', 'off', 0, 0],
  5002: ['ESTAB', 'keepalive', 7100, 7200],
  5003: ['ESTAB', 'keepalive', 60, 75],
  5004: ['ESTAB', 'keepalive', 540, 600],
  5105: ['ESTAB', 'keepalive', 0, 9],
  5114: ['ESTAB', 'keepalive', 240, 300],
  5006: ['ESTAB', 'keepalive', 30, 60],
  5018: ['ESTAB', 'keepalive', 0, 3],
  5007: ['ESTAB', 'on', 0, 13],
  5016: ['ESTAB', 'on', 0, 13],
  5008: ['ESTAB', 'persist', 0, 27],
  5009: ['TIME-WAIT', 'timewait', 30, 60],
  5010: ['FIN-WAIT-2', 'keepalive', 20, 60],
  5011: ['CLOSE-WAIT', 'keepalive', 60, 120],
  5012: ['SYN-SENT', 'on', 0, 9],
  5017: ['FIN-WAIT-1', 'on', 0, 13],
};
const withEveryState = ['ss -tano', 'netstat -tano'];

const sockets = (text: string): readonly Socket[] =>
  readSockets(pasteOf(text))
    .flatMap(({ says }) => says.sockets)
    .toSorted((a, b) => a.line - b.line);

/** Lines that nobody has used, commands and comments apart. */
function strange(text: string): readonly number[] {
  const used = new Set(read(text).flatMap(({ lines }) => lines));
  return pasteOf(text)
    .lines.filter(({ number, bare }) => !used.has(number) && !/^#|^total \d/.test(bare))
    .filter(({ bare }) => echoOf(bare) === null)
    .map(({ number }) => number);
}

/** Every call on an option, in the order of the trace. */
const optionCalls = (text: string): readonly OptionCall[] =>
  readCalls(pasteOf(text))
    .flatMap(({ says }) => (says.about === 'socket' ? says.calls : []))
    .toSorted((a, b) => a.line - b.line);

const portOf = ({ peer, local }: Socket): string =>
  peer.endsWith(':*') ? local.split(':').pop()! : peer.split(':').pop()!;

const whole = ({ command, output }: Recording): string => `$ ${command}\n${output}`;

const lists = [...recorded('ss'), ...recorded('netstat')];
const title = ({ tool, command }: Recording) => `${tool}: ${command}`;

describe.for(lists.map((one) => [title(one), one] as const))('%s', ([, recording]) => {
  const found = sockets(whole(recording));

  test('is understood line by line, with each socket in the state it was recorded in', () => {
    expect(strange(whole(recording))).toEqual([]);
    expect(found.length).toBeGreaterThan(8);
    for (const socket of found.filter(({ state }) => state !== 'LISTEN')) {
      const [state, timer, least, most] = made[portOf(socket)]!;
      const filtered = recording.command.includes('state established');
      expect(socket.state).toBe(filtered ? '' : state);
      expect(socket.timer.name).toBe(timer);
      expect(socket.timer.left).toBeGreaterThanOrEqual(least * 1000);
      expect(socket.timer.left).toBeLessThanOrEqual(most * 1000);
    }
  });

  test('counts unanswered probes, retransmissions and waiting bytes', () => {
    const of = (port: string) => found.find((socket) => portOf(socket) === port)!;
    expect(of('5006').timer).toMatchObject({ unanswered: 1, retransmits: 0 });
    expect(of('5018').timer.unanswered).toBeGreaterThanOrEqual(1);
    expect(of('5002').timer).toMatchObject({ unanswered: 0, retransmits: 0 });
    expect(of('5007').timer.retransmits).toBeGreaterThanOrEqual(3);
    expect(of('5008').timer.unanswered).toBeGreaterThanOrEqual(1);
    expect(of('5007').sendQueue).toBe(12);
  });

  test('says the same without its command line', () => {
    expect(sockets(recording.output).map(({ timer }) => timer)).toEqual(
      found.map(({ timer }) => timer),
    );
  });
});

test.for(lists.filter(({ command }) => withEveryState.includes(command)).map(title))(
  '%s shows every state that was made, and every one of them is read',
  (name) => {
    const found = sockets(whole(lists.find((one) => title(one) === name)!));
    expect(found.map(portOf).sort()).toEqual([...Object.keys(made), '5015'].sort());
  },
);

test('what was heard last is taken from the line below the socket', () => {
  for (const recording of recorded('ss').filter(({ command }) => command === 'ss -tnoi')) {
    const silent = sockets(whole(recording)).find((socket) => portOf(socket) === '5002')!;
    // Before 2015 ss did not tell.
    if (['ss-2.6.35', 'ss-3.16'].includes(recording.tool)) continue;
    expect(silent.heard).toBeGreaterThan(5000);
    expect(silent.heard).toBeLessThan(20_000);
  }
});

test('the times of ss are read as they are meant, also where the unit is wrong', () => {
  expect(
    ['119min', '1min3sec', '12sec', '4.108ms', '4.108sec', '108ms', '008ms', ''].map(ssTime),
  ).toEqual([7_140_000, 63_000, 12_000, 4108, 4108, 108, 8, 0]);
  expect(['4.1ms', 'soon', '1h', '1.108', '1sec2min'].map(ssTime)).toEqual(Array(5).fill(null));
});

test('a list without any timer leaves open whether one runs, unless -o was given', () => {
  const lines = 'ESTAB 0 0 192.0.2.1:40000 192.0.2.2:5432';
  const name = (text: string) => sockets(text)[0]!.timer.name;
  expect(name(lines)).toBe('unseen');
  expect(name(`$ ss -tn\n${lines}`)).toBe('unasked');
  expect(name(`# sudo ss -tno\n${lines}`)).toBe('off');
  expect(name(`${lines}\n${lines} timer:(keepalive,12sec,0)`)).toBe('off');
});

test('a timer on a line of its own belongs to the socket above', () => {
  const text =
    'ESTAB 0 0 192.0.2.1:22 192.0.2.2:5000\n\t timer:(keepalive,28sec,0) ino:184920 sk:5c';
  expect(sockets(text)[0]!.timer).toMatchObject({ name: 'keepalive', left: 28_000 });
});

test('the timer of delayed acknowledgements is known', () => {
  const text = 'ESTAB 10 0 [2001:db8::1]:12875 [2001:db8::2]:50438 timer:(delack,003ms,0)';
  expect(sockets(text)[0]!.timer).toMatchObject({ name: 'delack', left: 3 });
});

const tried: readonly (readonly [string, number, string])[] = [
  ['SO_KEEPALIVE', 1, ''],
  ['TCP_KEEPIDLE', 60, ''],
  ['TCP_KEEPINTVL', 10, ''],
  ['TCP_KEEPCNT', 3, ''],
  ['TCP_USER_TIMEOUT', 90_000, ''],
  ['TCP_KEEPIDLE', 0, 'EINVAL'],
  ['TCP_KEEPIDLE', 60_000, 'EINVAL'],
  ['TCP_KEEPCNT', 128, 'EINVAL'],
  ['SO_KEEPALIVE', 0, ''],
];

test.for(recorded('strace').map((one) => [title(one), one] as const))(
  '%s: every call on every socket, with its value, its error and what the socket is',
  ([, recording]) => {
    expect(strange(whole(recording))).toEqual([]);
    const calls = optionCalls(whole(recording));
    const on = (role: string) => calls.filter((one) => one.role === role);
    const set = on('connected').filter(({ call }) => call === 'setsockopt');
    expect(set.map(({ option, value, error }) => [option, value, error])).toEqual(tried);
    expect(on('listening').map(({ option, value }) => [option, value])).toEqual([
      ['SO_KEEPALIVE', 1],
    ]);
    expect(calls.filter(({ call }) => call === 'getsockopt').map(({ value }) => value)).toEqual([
      0, 60,
    ]);
    const followed = !recording.command.startsWith('strace -e');
    expect(on('accepted').length).toBe(followed ? 1 : 0);
    expect(calls.filter(({ error }) => error === 'EBADF').length).toBe(followed ? 1 : 0);
  },
);

test('a call that another thread interrupted is put together', () => {
  const text = `[pid 7] setsockopt(4, SOL_TCP, TCP_KEEPIDLE, [60], 4 <unfinished ...>
[pid 8] close(9) = 0
[pid 7] <... setsockopt resumed>) = 0`;
  expect(optionCalls(text)).toMatchObject([{ option: 'TCP_KEEPIDLE', value: 60, socket: '4' }]);
});

const recordedBy = (start: string): string =>
  whole(recorded('system').find(({ command }) => command.startsWith(start))!);

const told = (start: string) =>
  readSettings(pasteOf(recordedBy(start))).flatMap(({ says }) =>
    says.about === 'sysctl' ? [...says.parameters, ...says.complaints] : [],
  );

const idsTold = (start: string) =>
  readSettings(pasteOf(recordedBy(start))).flatMap(({ says }) =>
    says.about === 'namespace' ? says.ids : [],
  );

test('parameters are read from sysctl, grep and cat, and its complaints are told apart', () => {
  const three = [
    { key: 'net.ipv4.tcp_keepalive_time', value: 7200 },
    { key: 'net.ipv4.tcp_keepalive_intvl', value: 75 },
    { key: 'net.ipv4.tcp_keepalive_probes', value: 9 },
  ];
  expect(told('sysctl net.ipv4.tcp_keepalive_time net')).toMatchObject(three);
  expect(told('grep .')).toMatchObject(three);
  expect(told('nsenter')).toMatchObject(three);
  expect(told('cat')).toMatchObject(three.slice(0, 1));
  expect(told('sysctl -n')).toMatchObject(three.slice(0, 1));
  expect(told('sysctl net.ipv4.tcp_keepalive_tme')).toMatchObject([{ reason: 'missing' }]);
  expect(told('sysctl -w net.ipv4.tcp_keepalive_time=soon')).toMatchObject([{ reason: 'invalid' }]);
  expect(told('sysctl -w net.ipv4.tcp_keepalive_time=600  #')).toMatchObject([
    { reason: 'denied' },
  ]);
});

test('namespaces and counters are read', () => {
  const ids = idsTold('readlink');
  expect(new Set(ids).size).toBe(2);
  expect(idsTold('ls -l')).toEqual([ids[1]]);
  const [counted] = readCounters(pasteOf(recordedBy('nstat')));
  expect(counted!.says.counters.probes).toBeGreaterThan(0);
});

test('everything that was recorded is understood in one paste, in any order', () => {
  expect(strange(recordings.map(whole).join('\n'))).toEqual([]);
  expect(strange([...recordings].reverse().map(whole).join('\n'))).toEqual([]);
});

test('what is too long is counted', () => {
  expect(pasteOf('x'.repeat(longestText + 7)).cut).toBe(7);
});

test('a timer that cannot be read makes its line one that was not understood, not one without timer', () => {
  for (const timer of ['timer:(keepalive,soon,0)', 'timer:(keepalive,11', 'timer:(on,1sec,999)'])
    expect(strange(`$ ss -tno\nESTAB 0 0 192.0.2.1:1 192.0.2.2:2 ${timer}`)).toEqual([2]);
  const netstat = 'tcp 0 0 192.0.2.1:1 192.0.2.2:2 ESTABLISHED keepalive (12.00/0/999)';
  expect(strange(netstat)).toEqual([1]);
});
