import { describe, expect, test } from 'vitest';
import { checkRecording } from '~/recordings/check.ts';
import { readRecording } from '~/recordings/recording.ts';
import { kernels, namesOf, rawOf, type Raw } from './files.ts';

const differenceOf = (raw: unknown): string | null =>
  checkRecording(readRecording(raw, 'test')).difference;

const casesOf = (kernel: string): [string, Raw][] =>
  namesOf(kernel).map((name) => [name, rawOf(kernel, name)]);

test('every recording is there', () => {
  const counts = kernels.map((kernel) => [kernel, namesOf(kernel).length]);
  expect(Object.fromEntries(counts)).toEqual({
    '4.10.17': 43,
    '5.3.1': 47,
    '5.10.223': 54,
    '6.1.176': 45,
    '6.12.117': 25,
    '6.12.117-hz100': 26,
    '6.12.117-hz300': 26,
    '6.12.117-hz1000': 26,
    '6.18.15': 27,
    '6.18.44': 155,
    '7.3.4': 57,
  });
});

describe.each(kernels)('the model does what Linux %s was seen to do', (kernel) => {
  const cases = casesOf(kernel).map(([name, raw]): [string, Raw] => [
    `${String(raw['description'])} (${name})`,
    raw,
  ]);
  test.each(cases)('%s', (_, raw) => expect(differenceOf(raw)).toBeNull());
});

interface Doctored {
  readonly events: { t: number; readonly kind: string }[];
  readonly worst_stall_ms: number;
}

const byTimer = /probe$|retransmit$/;

/** The last packet a timer sent, this much later. */
function delayed(raw: Raw, seconds: number): Doctored | null {
  const copy = structuredClone(raw) as unknown as Doctored;
  const last = copy.events.findLast(({ kind }) => byTimer.test(kind));
  if (last === undefined) return null;
  last.t += seconds;
  return copy;
}

/** The recording host itself may have been as late as that. */
const isSharp = ({ worst_stall_ms }: Doctored): boolean => worst_stall_ms < 30;

describe.each(kernels)('a packet doctored by 50 ms shows, Linux %s', (kernel) => {
  const doctored = casesOf(kernel)
    .map(([name, raw]): [string, Doctored | null] => [name, delayed(raw, 0.05)])
    .filter((found): found is [string, Doctored] => found[1] !== null && isSharp(found[1]));
  test.each(doctored)('%s', (_, raw) => expect(differenceOf(raw)).not.toBeNull());
});

type Change = (raw: {
  params: Record<string, unknown> & { sysctl: Record<string, unknown> };
  app_log: Record<string, unknown>[];
  timeline_planned: Record<string, unknown>[];
  events: Record<string, unknown>[];
  outcome: Record<string, unknown>;
}) => void;

/** What the comparison says to a recording that was tampered with. */
function tampered(file: string, change: Change): string | null {
  const raw = structuredClone(rawOf('6.18.44', file.replace('.json', ''))) as never;
  change(raw);
  return differenceOf(raw);
}

const setOption = (raw: Parameters<Change>[0], opt: string, val: number): void => {
  for (const entry of raw.app_log) if (entry['opt'] === opt) entry['val'] = val;
};

describe('a recording of another kernel would be told apart', () => {
  test('a probe 100 ms later', () => {
    const found = tampered('bh-i2v1c3.json', ({ events }) => {
      const probe = events.find(({ n }) => n === 2)!;
      probe['t'] = Number(probe['t']) + 0.1;
    });
    expect(found).toMatchInlineSnapshot(`"keepalive-probe at 3.1378 s, predicted at 3.0378 s"`);
  });
  test('a probe 10 ms early', () => {
    const found = tampered('healthy-i2v1c3.json', ({ events }) => {
      const probe = events.find(({ n }) => n === 3)!;
      probe['t'] = Number(probe['t']) - 0.01;
    });
    expect(found).toContain('keepalive-probe at');
  });
  test('another errno', () => {
    const found = tampered('bh-i2v1c3.json', ({ outcome }) => {
      outcome['errno'] = 'ECONNRESET';
    });
    expect(found).toBe('errno is ECONNRESET, predicted ETIMEDOUT');
  });
  test('another path', () => {
    const found = tampered('data-r2-3.json', ({ outcome }) => {
      outcome['path'] = 'keepalive';
    });
    expect(found).toBe('path is keepalive, predicted retransmission');
  });
  test('another cause', () => {
    const found = tampered('data-ut-3000.json', ({ outcome }) => {
      outcome['via'] = 'retransmission timeout';
    });
    expect(found).toBe('via is retransmission timeout, predicted user timeout');
  });
  test('another idle time', () => {
    const found = tampered('bh-i2v1c3.json', (raw) => setOption(raw, 'TCP_KEEPIDLE', 3));
    expect(found).toBe('keepalive-probe at 2.0139 s, predicted at 3.0058 s');
  });
  test('one probe more than counted', () => {
    const found = tampered('bh-i1v1c1.json', (raw) => setOption(raw, 'TCP_KEEPCNT', 2));
    expect(found).toContain('keepalive-probe predicted at');
  });
  test('a missing probe', () => {
    const found = tampered('bh-i2v1c3.json', (raw) => {
      raw.events = raw.events.filter(({ n }) => n !== 2);
    });
    expect(found).not.toBeNull();
  });
  test('a retransmission of another length', () => {
    const found = tampered('data-r2-3.json', ({ events }) => {
      events.find(({ kind }) => kind === 'retransmit')!['len'] = 50;
    });
    expect(found).toContain('with len 50, not 100');
  });
  test('a death 200 ms later', () => {
    const found = tampered('data-r2-3.json', ({ outcome }) => {
      outcome['t'] = Number(outcome['t']) + 0.2;
    });
    expect(found).toContain('death at');
  });
  test('no death where there is one', () => {
    const found = tampered('bh-i2v1c3.json', (raw) => {
      raw.outcome = { t: null, errno: null, via: 'none', path: null };
      raw.events = raw.events.filter(({ kind }) => kind !== 'rst');
    });
    expect(found).toContain('death predicted at');
  });
  test('a shorter time limit', () => {
    const found = tampered('data-r2-5.json', ({ params }) => {
      params.sysctl['tcp_retries2'] = 3;
    });
    expect(found).not.toBeNull();
  });
  test('a block that never happened', () => {
    const found = tampered('bh-i2v1c3.json', (raw) => {
      raw.app_log = raw.app_log.filter(({ action }) => action !== 'block');
      raw.timeline_planned = [];
    });
    expect(found).toContain('closed loop');
  });
});

describe('a recorder’s own shortcuts are seen through', () => {
  test('the count ended a storm of SYNs, whatever user timeout was set', () => {
    const raw = rawOf('5.3.1', 'syn-ut-2500');
    expect(raw['outcome']).toMatchObject({ via: 'user timeout' });
    expect(differenceOf(raw)).toBeNull();
  });
  test('a distribution’s name without a level stands for the newest of its series', () => {
    const raw = { ...rawOf('5.10.223', 'zw-ut-4000'), kernel: '5.10.0-32-cloud-amd64 x86_64' };
    expect(differenceOf(raw)).toBeNull();
    expect(differenceOf({ ...raw, kernel: '5.10.0 x86_64' })).not.toBeNull();
  });
});

describe('what the model has no word for is a failure that names it', () => {
  const withAction = (action: string, args: unknown) =>
    tampered('healthy-i2v1c3.json', ({ app_log }) => {
      app_log.push({ t: 0.2, action, planned: 0.2, args, t_end: 0.21 });
    });
  test.each([
    ['teleport', {}, 'action teleport'],
    ['iptables', { ns: 'm', args: '-A FORWARD -m quantum -j DROP' }, 'iptables match quantum'],
    ['iptables', { ns: 'm', args: '-A FORWARD -j QUEUE' }, 'iptables target QUEUE'],
    ['ip', { ns: 'c', args: 'tunnel add x' }, 'ip tunnel'],
    ['setopt', { opt: 'TCP_MAGIC', val: 1 }, 'option TCP_MAGIC'],
    ['sysctl', { key: 'tcp_magic', val: 1 }, 'sysctl tcp_magic'],
    ['reject', { with: 'icmp-nonsense' }, 'reject with icmp-nonsense'],
    ['reject', { with: 'icmp6-no-route' }, 'reject with icmp6-no-route'],
    ['block', { dir: 'up' }, 'direction up'],
  ])('%s %o', (action, args, message) => {
    expect(() => withAction(action, args)).toThrow(message);
  });
  test('a file without events', () => {
    expect(() => readRecording({ params: {}, outcome: {}, jiffies_at_t0: 1 }, 'x')).toThrow(
      'a file without events',
    );
  });
});
