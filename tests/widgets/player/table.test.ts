import { describe, expect, test } from 'vitest';
import { inSeconds, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { sceneOf } from '~/kit/widget.ts';
import type { IcmpEvent, SegmentEvent } from '~/model/kernel/trace.ts';
import player from '~/widgets/player/index.tsx';
import type { Run } from '~/widgets/player/run.ts';
import { strings } from '~/widgets/player/strings.ts';
import { table } from '~/widgets/player/table.ts';
import { inEveryLanguage, scenarioRun, settingsOf } from './runs.ts';

type Packet = SegmentEvent | IcmpEvent;

/** What equal packets of one instant have in common; the table has one row for all of them. */
const alike = (packet: Packet): string =>
  packet.type === 'icmp'
    ? JSON.stringify([packet.t, packet.from, 'icmp'])
    : JSON.stringify([packet.t, packet.from, packet.kind, packet.lost?.where]);

function packetRows({ trace }: Run, lang: Lang): string[] {
  const words = strings[lang];
  const packets = trace.events.filter((e) => e.type === 'segment' || e.type === 'icmp');
  const groups = Map.groupBy(packets, alike);
  const time = (t: number) => inSeconds(t, lang, 3);
  return [...groups.values()].map((group) => {
    const first = group[0]!;
    const from = words.lanes[first.from];
    if (first.type === 'icmp') {
      const what = `${words.segment.icmp} ${first.icmpType}/${first.code}`;
      return [time(first.t), what, from, time(first.arrives!)].join('|');
    }
    const bytes = group.reduce((sum, packet) => sum + (packet as SegmentEvent).len, 0);
    const size = bytes > 0 ? ` ${words.bytes(number(bytes, lang))}` : '';
    const what = `${words.segment[first.kind]}${size}`;
    const many = group.length > 1 ? words.times(String(group.length), what) : what;
    const fate = first.lost ? words.lost[first.lost.where] : time(first.arrives!);
    return [time(first.t), many, from, fate].join('|');
  });
}

/** Rows of applications that are told something, and of ends nobody is told of. */
function toldRows({ trace }: Run, lang: Lang): string[] {
  const words = strings[lang];
  return trace.events.flatMap((event) => {
    if (event.type !== 'app' || (event.errno === null && event.what === 'call')) return [];
    const from = words.lanes[event.host];
    const seen = trace.deaths[event.host]?.seenBy;
    const call = event.call ?? (seen === 'recv' ? 'read' : seen!);
    const text: Partial<Record<typeof event.what, string>> = {
      connected: words.app.connected,
      eof: words.app.eof,
    };
    if (event.errno === null && !text[event.what]) return [];
    const what = event.errno ? words.app.error(call, event.errno) : text[event.what]!;
    return [[inSeconds(event.t, lang, 3), what, from, ''].join('|')];
  });
}

describe.for(inEveryLanguage)('the event table of $name in $lang', ({ name, lang }) => {
  const run = scenarioRun(name);
  const words = strings[lang];
  const { head, rows } = table(sceneOf(player, run.settings, words, lang));
  const lines = rows.map((row) => row.join('|'));

  test('has a row for every packet of the trace and everything an application is told', () => {
    const wanted = [...packetRows(run, lang), ...toldRows(run, lang)];
    expect(lines.filter((line) => wanted.includes(line)).sort()).toEqual(wanted.sort());
  });

  test('has besides them only what was broken, what a box forgot, and how it begins and ends', () => {
    const wanted = new Set([...packetRows(run, lang), ...toldRows(run, lang)]);
    const others = lines.filter((line) => !wanted.has(line));
    const forgotten = rows.filter(([, what]) => what === words.marks.forgotten).length;
    const frame = rows.filter(([, what]) => what === words.marks.heard || what === words.marks.end);
    expect(others).toHaveLength(run.breaks.length + forgotten + frame.length);
    expect(frame.length).toBeLessThanOrEqual(2);
  });

  test('is complete words in the order of time', () => {
    expect(new Set(head).size).toBe(4);
    expect(lines.join('\n')).not.toMatch(/undefined|NaN|null|\[object/);
    const times = rows.map(([at]) => Number(at!.replaceAll(/[^\d.]/g, '')));
    expect(times).toEqual([...times].sort((a, b) => a - b));
  });

  test('is empty while the reader predicts', () => {
    expect(table(sceneOf(player, { ...run.settings, predict: 'yes' }, words, lang)).rows).toEqual(
      [],
    );
  });
});

test('an ICMP error is a row too', () => {
  const settings = settingsOf('scenario=healthy&breaks=icmp-client-1-10000');
  const { rows } = table(sceneOf(player, settings, strings.en, 'en'));
  expect(rows.filter(([, what]) => what!.startsWith('ICMP 3/1'))).toHaveLength(1);
});
