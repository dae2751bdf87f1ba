import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { codesOf, textOf } from '~/components/reference/code.ts';
import { references } from '~/facts/gathered/references.ts';
import results from '~/facts/snippets/results.json' with { type: 'json' };

const files = codesOf('snippets');
const recorded: Readonly<Record<string, { readonly sha256: string } & object>> = results;
const today = new Date().toISOString().slice(0, 10);

const sha256 = (file: string): string =>
  createHash('sha256')
    .update(textOf(`snippets/${file}`))
    .digest('hex');

test.for(files)('%s is what its recorded result is about', (file) => {
  const result = recorded[file];
  if (!result) throw new Error('neither a result nor a reason: npm run verify');
  expect(result.sha256).toBe(sha256(file));
});

test('no result is about a snippet that is gone', () => {
  expect(files).toEqual(expect.arrayContaining(Object.keys(recorded)));
});

const entries = Object.entries(recorded);

test.for(entries.filter(([, result]) => 'notRun' in result))(
  '%s says why it was not run',
  ([, result]) => expect(result).toMatchObject({ notRun: expect.stringMatching(/^not run: ./) }),
);

test.for(entries.filter(([, result]) => !('notRun' in result)))('%s was run', ([, result]) => {
  expect(result).toMatchObject({
    program: expect.stringMatching(/^\S+ \S+$/),
    accepted: expect.stringMatching(/./),
    sockets: expect.any(Array),
    date: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
  });
  expect('date' in result && String(result.date) <= today).toBe(true);
});

const mustRun = [
  'nginx.conf',
  'haproxy.cfg',
  'postgresql.conf',
  'redis.conf',
  'sshd_config',
  'keepalive-echo.socket',
];

test.for(mustRun)('%s was seen to set the timer of a connection', (file) => {
  const timer = expect.stringMatching(/^keepalive,/);
  const socket: unknown = expect.objectContaining({ keepalive: 1, timer });
  expect(recorded[file]).toMatchObject({ sockets: expect.arrayContaining([socket]) });
});

test('every snippet belongs to a row, and every row’s snippet exists', () => {
  const codes = references.flatMap(({ rows }) => rows.flatMap(({ code }) => code ?? []));
  const used = new Set(codes.filter((code) => code.startsWith('snippets/')));
  const beside = new Set(['keepalive-echo@.service']);
  const shown = files.filter((file) => !beside.has(file)).map((file) => `snippets/${file}`);
  expect([...used].sort()).toEqual(shown.sort());
});
