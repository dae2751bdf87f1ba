import type { Localized } from '~/i18n/locales.ts';
import { expect, test } from 'vitest';
import { linux } from '~/facts/linux.ts';
import { awsNlb } from '~/facts/middleboxes/aws.ts';
import {
  citedBy,
  middleboxes,
  middleboxRecords,
  type Middlebox,
} from '~/facts/middleboxes/index.ts';
import { conntrack } from '~/facts/middleboxes/linux.ts';
import type { Cell } from '~/facts/reference.ts';
import { isSourceId, sourceOf } from '~/facts/sources/index.ts';
import { middleboxSources } from '~/facts/sources/middleboxes.ts';
import type { Source } from '~/facts/sources/source.ts';
import { detection } from '~/model/formulas/detection.ts';

const today = new Date().toISOString().slice(0, 10);
const named = (box: Middlebox) => [box.id, box] as const;
const boxes = middleboxRecords.map(named);
const box = (id: string): Middlebox => middleboxRecords.find((one) => one.id === id)!;
const idle = (id: string): number => box(id).idle!.value;
const own: Readonly<Record<string, Source>> = middleboxSources;

/** Every statement of a record that rests on something. */
const statements = ({ idle, range, refresh, expiry, before }: Middlebox) =>
  [idle, ...(range ?? []), refresh, expiry, before?.idle, ...(before?.range ?? [])].filter(
    (one) => one != null,
  );

test.for(boxes)('%s cites documents that exist', ([, one]) => {
  for (const id of citedBy(one)) expect(isSourceId(id)).toBe(true);
});

test.for(boxes)('%s says unverified exactly where no source was found', ([, one]) => {
  for (const { source, confidence } of statements(one))
    expect(confidence === 'unverified').toBe(source === 'no-source');
});

const backed = boxes.flatMap(([id, one]) => statements(one).map((said) => [id, said] as const));
const officially = backed.filter(([, { confidence }]) => confidence === 'official documentation');
const inCode = backed.filter(([, { confidence }]) => confidence === 'source code');

test.for(officially)('%s calls official what its maker wrote', ([, { source }]) => {
  expect(['documentation', 'standard']).toContain(sourceOf(source).kind);
});

test.for(inCode)('%s cites code for what was read in code', ([, { source }]) => {
  expect(sourceOf(source).kind).toBe('source');
});

const settable = boxes.flatMap(([id, { range, setting, idle }]) =>
  range ? [[id, { range, setting, idle }] as const] : [],
);

test.for(settable)('%s has a name for what can be set, and limits in order', ([, one]) => {
  const [least, most] = one.range;
  expect(one.setting).not.toBeNull();
  expect(least.value).toBeLessThan(most.value);
});

test.for(settable)('%s has a default within its limits', ([, { range, idle }]) => {
  const [least, most] = range;
  const value = idle?.value ?? least.value;
  expect(value).toBeGreaterThanOrEqual(least.value);
  expect(value).toBeLessThanOrEqual(most.value);
});

const timed = boxes.flatMap(([id, { idle }]) => (idle ? [[id, idle] as const] : []));

test.for(timed)('%s counts whole seconds, at most the five days of Linux', ([, fact]) => {
  expect(fact.unit).toBe('s');
  expect(Number.isInteger(fact.value)).toBe(true);
  expect(fact.value).toBeGreaterThan(0);
  expect(fact.value).toBeLessThanOrEqual(conntrack.established.value);
});

test.for(boxes)('%s says when exactly where something is sent', ([, { expiry }]) => {
  expect(expiry.when === null).toBe(expiry.sends === 'silent' || expiry.sends === 'unknown');
});

test('only where TCP ends is there a FIN, and a probe that does not count', () => {
  const ends = middleboxRecords.filter(
    ({ expiry, refresh }) => expiry.sends === 'fin' || refresh.by === 'data only',
  );
  expect(ends.filter(({ layer }) => layer !== 'terminating')).toEqual([]);
});

test('what has changed did so in the past', () => {
  const whens = middleboxRecords.flatMap(({ before }) => (before ? [before.when] : []));
  const days = whens.map((when) => ('until' in when ? when.until : `${when.year}`));
  expect(days.length).toBeGreaterThan(0);
  expect(days.filter((day) => day > today)).toEqual([]);
});

test('each record has one row, found under an address that is its own', () => {
  const ids = middleboxes.rows.map(({ id }) => id);
  expect(ids).toEqual(middleboxRecords.map(({ id }) => id));
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z0-9-]+$/);
});

test('rows of one group stand together', () => {
  const groups = middleboxRecords.map(({ group }) => group);
  const changes = groups.filter((group, i) => group !== groups[i - 1]);
  expect(new Set(changes).size).toBe(changes.length);
});

test.for(middleboxes.rows.map((row) => [row.id, row] as const))(
  '%s fills every column and was checked on a day that is past',
  ([, row]) => {
    expect(row.cells).toHaveLength(middleboxes.columns.length);
    expect(row.checked).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    expect(row.checked <= today).toBe(true);
  },
);

test('no document of this table stands there uncited', () => {
  const cited = new Set<string>(middleboxRecords.flatMap(citedBy));
  expect(Object.keys(own).filter((id) => !cited.has(id))).toEqual([]);
});

const textOf = (cell: Cell): readonly Localized[] =>
  'text' in cell && typeof cell.text !== 'string' ? [cell.text] : [];
const texts = middleboxes.rows.flatMap(({ id, cells }) =>
  cells.flatMap(textOf).map((text) => [id, text] as const),
);

test.for(texts)('the texts of %s are written in both languages', ([, { en, zh }]) => {
  expect(en).not.toMatch(/[\u3000-\u303f\u4e00-\u9fff\uff00-\uffef]/);
  expect(zh).not.toMatch(/[\u4e00-\u9fff][A-Za-z0-9]|[A-Za-z0-9][\u4e00-\u9fff]/);
  expect(zh).not.toMatch(/[\u4e00-\u9fff] ?[,;:?!()]/);
});

test('the facts that articles quote are those of the table', () => {
  expect(box('aws-nlb').idle).toBe(awsNlb.idleTimeout);
  expect(box('linux-conntrack').idle).toBe(conntrack.established);
  expect(conntrack.established.value).toBe(5 * 24 * 3600);
});

test('the limits of NLB are known as those that came with its setting', () => {
  expect(box('aws-nlb').range!.map(({ value }) => value)).toEqual([60, 6000]);
  expect(box('aws-nlb').before).toMatchObject({
    when: { until: '2024-09-03' },
    configurable: false,
  });
});

test('minutes of Azure are seconds here', () => {
  expect(idle('azure-lb')).toBe(4 * 60);
  expect(box('azure-lb').range![1].value).toBe(100 * 60);
  expect(box('azure-lb').before!.range![1].value).toBe(30 * 60);
  expect(box('azure-lb-outbound').range![1].value).toBe(120 * 60);
  expect(box('azure-nat-gateway').range![1].value).toBe(120 * 60);
});

test('hours and days are seconds here', () => {
  expect(idle('cisco-asa')).toBe(3600);
  expect(box('cisco-asa').range![1].value).toBe(1193 * 3600);
  expect(idle('kube-proxy-conntrack')).toBe(24 * 3600);
  expect(idle('pf')).toBe(24 * 60 * 60);
  expect(idle('cilium')).toBe(2 * 3600 + 13 * 60 + 20);
  expect(box('cilium').before!.idle.value).toBe(6 * 3600);
  expect(idle('rfc5382-floor')).toBe(2 * 3600 + 4 * 60);
});

test('the first probe of Linux comes too late for most of these devices', () => {
  const first = linux.idle.value;
  const late = middleboxRecords.filter(({ idle }) => idle && idle.value <= first);
  const known = middleboxRecords.filter(({ idle }) => idle !== null);
  expect(late.length).toBeGreaterThan(known.length / 2);
  expect(idle('openwrt') - first).toBeGreaterThan(0);
  expect(idle('openwrt') - first).toBeLessThan(linux.detection.value - first);
  expect(idle('openwrt')).toBe(idle('rfc5382-floor'));
  expect(idle('tencent-nat')).toBeGreaterThan(first);
});

test('Linux gives a dead peer up after OpenWrt has forgotten it', () => {
  const settings = { interval: linux.interval.value, probes: linux.probes.value };
  const { death } = detection({ idle: linux.idle.value, ...settings, userTimeout: null, hz: 250 });
  expect(death.ideal).toBeGreaterThan(idle('openwrt') * 1e6);
});
