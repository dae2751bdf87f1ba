import { constants } from 'node:os';
import { connect, createServer } from 'node:net';
import { expect, test } from 'vitest';
import { errors } from '~/facts/gathered/errors.ts';
import { converted } from '~/facts/errors/icmp.ts';
import { linux } from '~/facts/linux.ts';
import { myths } from '~/facts/myths/index.ts';
import { behaviourOf, profiles } from '~/facts/profiles/index.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import { errorSources } from '~/facts/sources/errors.ts';
import { connecting } from '~/model/formulas/connecting.ts';
import { icmpErrno } from '~/model/kernel/icmp-errors.ts';
import { inFlight } from '~/model/formulas/in-flight.ts';

const codeOf = ({ cells }: Row) => ('code' in cells[0]! ? cells[0].code : '');
const factOf = (cell: Cell) => ('fact' in cell ? cell.fact : undefined);
const numberOf = (row: Row) => factOf(row.cells[1]!)?.value;
const rowOf = (id: string): Row => errors.rows.find((row) => row.id === id)!;

const linuxRows = errors.rows.filter(
  (row) => codeOf(row).startsWith('E') && numberOf(row) !== undefined,
);

/** Names that Node.js does not list: include/uapi/asm-generic/errno.h. */
const unlisted = { ENONET: 64, EHOSTDOWN: 112 };

test.runIf(process.platform === 'linux')('numbers are those of this system’s headers', () => {
  const known: Readonly<Record<string, number>> = { ...unlisted, ...constants.errno };
  const wrong = linuxRows.filter((row) => known[codeOf(row)] !== numberOf(row));
  expect(wrong.map(({ id }) => id)).toEqual([]);
});

test('the error of each kind of death is the one the model gives', () => {
  expect(codeOf(rowOf('etimedout-keepalive'))).toBe(linux.deathError.value);
  expect(codeOf(rowOf('econnreset-probe'))).toBe(linux.resetError.value);
  expect(codeOf(rowOf('lwip-abort'))).toBe(behaviourOf('lwip').error);
  expect(codeOf(rowOf('wsaenetreset'))).toBe(profiles.windows.behaviour.error.value);
});

test('causes that share a name have rows of their own', () => {
  const shared = errors.rows.filter((row) => codeOf(row) === 'ETIMEDOUT').map(({ id }) => id);
  expect(shared).toEqual([
    'etimedout-keepalive',
    'etimedout-data',
    'etimedout-window',
    'etimedout-connect',
  ]);
});

test('an ICMP code becomes the error that the kernel’s table gives it', () => {
  const errorOf = (type: number, code: number) =>
    converted.find(({ v4 }) =>
      v4.some((one) => one.type === type && (one.codes?.includes(code) ?? true)),
    )?.error ?? null;
  const unreachable = Array.from({ length: 17 }, (_, code) => [3, code] as const);
  for (const [type, code] of [...unreachable, [11, 0], [12, 0], [4, 0]] as const)
    expect([type, code, errorOf(type, code)]).toEqual([type, code, icmpErrno(type, code)]);
});

test('no ICMP code becomes two errors', () => {
  const codes = (family: 'v4' | 'v6') =>
    converted.flatMap((one) =>
      one[family].flatMap(({ type, codes }) => (codes ?? ['any']).map((code) => `${type}/${code}`)),
    );
  for (const family of ['v4', 'v6'] as const)
    expect(new Set(codes(family)).size).toBe(codes(family).length);
});

test('a dead peer is found at very different times under one name', () => {
  const shared = { userTimeout: null, rtoMax: 120000, hz: 250 } as const;
  const data = inFlight({ ...shared, rtt: 200, retries: 15, rtoMin: 200000, lossProbe: true });
  const handshake = connecting({ ...shared, retries: 6, linear: 4 });
  expect(data.death.ideal).toBeGreaterThan(handshake.death.ideal);
  expect(data.death.ideal).toBeLessThan(linux.detection.value * 1e6);
});

test('a port without a listener refuses', async () => {
  const server = createServer();
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const address = server.address();
  const port = typeof address === 'object' && address ? address.port : 0;
  await new Promise((done) => server.close(done));
  const code = await new Promise((done) =>
    connect(port, '127.0.0.1').on('error', (error: NodeJS.ErrnoException) => done(error.code)),
  );
  expect(code).toBe(codeOf(rowOf('econnrefused-connect')));
});

test('no source stands there uncited', () => {
  const rows = [...errors.rows, ...myths.rows];
  const cited = new Set<string>(rows.flatMap((row) => row.sources));
  expect(Object.keys(errorSources).filter((id) => !cited.has(id))).toEqual([]);
});
