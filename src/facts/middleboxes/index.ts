import type { Fact } from '~/facts/fact.ts';
import type { Cell, Reference, Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';
import { inSeconds } from '~/i18n/format.ts';
import { each, type Lang, type Localized } from '~/i18n/locales.ts';
import { seconds } from '~/model/time.ts';
import { access } from './access.ts';
import { alibaba } from './alibaba.ts';
import { aws } from './aws.ts';
import { azure } from './azure.ts';
import { china } from './china.ts';
import { desktop } from './desktop.ts';
import { edge } from './edge.ts';
import { firewalls } from './firewalls.ts';
import { google } from './google.ts';
import { kubernetes } from './kubernetes.ts';
import { linuxBoxes } from './linux.ts';
import { oracle } from './oracle.ts';
import { checked, groups, type Middlebox } from './middlebox.ts';

export type { Middlebox } from './middlebox.ts';

/** Every device on a path whose memory of a flow is known, or known to be unknown. */
export const middleboxRecords: readonly Middlebox[] = [
  ...aws,
  ...azure,
  ...google,
  ...oracle,
  ...alibaba,
  ...china,
  ...edge,
  ...linuxBoxes,
  ...kubernetes,
  ...firewalls,
  ...access,
  ...desktop,
];

const time = (fact: Fact<number>, lang: Lang) => inSeconds(seconds(fact.value), lang);
const unverified: Localized = { en: ' (unverified)', zh: '（未核实）' };
const doubt = (confidence: string): Localized =>
  confidence === 'unverified' ? unverified : { en: '', zh: '' };

const unknown: Localized = { en: 'unknown', zh: '未知' };

const idleCell = ({ idle }: Middlebox): Cell => (idle ? { fact: idle } : { text: unknown });

const fixed: Localized = { en: 'no', zh: '不能' };

const limits = ([least, most]: NonNullable<Middlebox['range']>): Localized => ({
  en: `${time(least, 'en')} to ${time(most, 'en')}`,
  zh: `${time(least, 'zh')}到 ${time(most, 'zh')}`,
});

/** Which values can be set, and what the setting is called. */
function settingCell({ range, setting }: Middlebox): Cell {
  if (setting === null) return { text: fixed };
  if (setting === 'unknown') return { text: range ? limits(range) : unknown };
  if (!range) return { code: setting };
  const { en, zh } = limits(range);
  return { text: { en: `${en}, ${setting}`, zh: `${zh}，${setting}` } };
}

const expiries: Record<string, Localized> = {
  silent: { en: 'silent: later packets vanish', zh: '静默：之后的包一律丢弃' },
  'rst at expiry': { en: 'RST at once', zh: '立即发 RST' },
  'rst next packet': { en: 'RST to whoever sends next', zh: '谁再发包，就给谁 RST' },
  'fin at expiry': { en: 'closes both sides', zh: '关闭两侧连接' },
  unknown,
};

/** What the ends get, with a word of doubt where nothing was found. */
function expiryCell({ expiry: { sends, when, confidence } }: Middlebox): Cell {
  const text = expiries[when ? `${sends} ${when}` : sends]!;
  const sure = sends === 'unknown' ? { en: '', zh: '' } : doubt(confidence);
  return { text: each((lang) => text[lang] + sure[lang]) };
}

const refreshes: Record<Middlebox['refresh']['by'], Localized> = {
  'any packet': { en: 'any packet, probes too', zh: '任何包，探测包也算' },
  'data only': { en: 'only data, not probes', zh: '只认数据，探测包不算' },
  unknown,
};

function refreshCell({ refresh: { by, confidence } }: Middlebox): Cell {
  const sure = by === 'unknown' ? { en: '', zh: '' } : doubt(confidence);
  return { text: each((lang) => refreshes[by][lang] + sure[lang]) };
}

const kinds = {
  4: { en: 'Layer 4', zh: '四层转发' },
  terminating: { en: 'Terminates TCP', zh: '终结 TCP' },
} as const satisfies Record<Middlebox['layer'], Localized>;

/** What held before: `Until 2024-09-03: 350 s, fixed.` */
function former({ before }: Middlebox): Localized {
  if (!before) return { en: '', zh: '' };
  const { when, idle, configurable, range } = before;
  const day: Localized =
    'until' in when
      ? { en: `Until ${when.until}`, zh: `${when.until} 之前` }
      : { en: `In ${when.year}`, zh: `${when.year} 年` };
  const set = range ? limits(range) : null;
  return {
    en: ` ${day.en}: ${time(idle, 'en')}${configurable ? '' : ', fixed'}${set ? `, ${set.en}` : ''}.`,
    zh: `${day.zh}：${time(idle, 'zh')}${configurable ? '' : '，不能改'}${set ? `，${set.zh}` : ''}。`,
  };
}

function noteCell(box: Middlebox): Cell {
  const { en, zh } = former(box);
  const kind = kinds[box.layer];
  return { text: { en: `${kind.en}. ${box.note.en}${en}`, zh: `${kind.zh}。${box.note.zh}${zh}` } };
}

/** Every document that a record cites. */
export function citedBy(box: Middlebox): readonly SourceId[] {
  const { idle, range, refresh, expiry, before } = box;
  const past = before ? [before.idle, ...(before.range ?? [])] : [];
  const statements = [idle, ...(range ?? []), refresh, expiry, ...past];
  const ids = statements.flatMap((statement) => (statement ? [statement.source] : []));
  const found = [...new Set([...ids, ...(box.also ?? [])])].filter((id) => id !== 'no-source');
  return found.length > 0 ? found : ['no-source'];
}

const row = (box: Middlebox): Row => {
  const [first, ...others] = citedBy(box);
  return {
    id: box.id,
    group: groups[box.group],
    cells: [
      { text: box.name },
      idleCell(box),
      settingCell(box),
      expiryCell(box),
      refreshCell(box),
      noteCell(box),
    ],
    sources: [first!, ...others],
    checked,
    confidence: (box.idle ?? box.range?.[0])?.confidence ?? 'unverified',
  };
};

/** Idle timeouts on the path. */
export const middleboxes: Reference = {
  topic: 'middleboxes',
  title: { en: 'Idle timeouts on the path', zh: '路径上的空闲超时' },
  lead: {
    en: 'How long a load balancer, NAT or firewall remembers an idle TCP connection, and what it does then. The shortest one on your path decides; and where TCP is terminated, a probe of yours goes no further.',
    zh: '负载均衡、NAT、防火墙把空闲的 TCP 连接记多久，超时之后怎么做。路径上最短的那个说了算；遇到终结 TCP 的设备，探测包到此为止。',
  },
  columns: [
    { en: 'Device', zh: '设备' },
    { en: 'Idle timeout', zh: '空闲超时' },
    { en: 'Can be set', zh: '可否设置' },
    { en: 'On expiry', zh: '超时之后' },
    { en: 'What refreshes it', zh: '什么能刷新' },
    { en: 'Note', zh: '说明' },
  ],
  rows: middleboxRecords.map(row),
};
