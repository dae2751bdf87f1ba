import { alike, type Localized } from '~/i18n/locales.ts';
import { idleRun } from '~/model/systems/systems.ts';
import { checked, none } from '~/facts/cells.ts';
import type { Confidence, Fact } from '~/facts/fact.ts';
import {
  behaviourOf,
  profiles,
  settingsOf,
  type Cited,
  type SystemId,
  type SystemProfile,
} from '~/facts/profiles/index.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';
import { behaviourText } from './behaviour.ts';
import { remarks } from './remarks.ts';
import {
  acceptsCell,
  initialCell,
  settingNames,
  socketCell,
  systemCell,
  type SettingName,
} from './knobs.ts';

const trust: readonly Confidence[] = [
  'unverified',
  'third party',
  'calculated',
  'official documentation',
  'measured',
  'source code',
];

/** The least that any of the values is trusted. */
const weakest = (values: readonly Cited<unknown>[]): Confidence =>
  trust.find((confidence) => values.some((value) => value.confidence === confidence))!;

/** The sources of the values, or that none was found. */
function sourcesOf(values: readonly Cited<unknown>[]): [SourceId, ...SourceId[]] {
  const found = values.map(({ source }) => source).filter((source) => source !== 'no-source');
  const unique: SourceId[] = [...new Set(found)];
  const [first = 'no-source', ...rest] = unique;
  return [first, ...rest];
}

/** What the time to give up rests on. */
const basis = ({ behaviour, knobs }: SystemProfile): readonly Cited<unknown>[] => [
  knobs.idle.initial,
  knobs.interval.initial,
  knobs.probes.initial,
  ...(knobs.abort === null ? [] : [knobs.abort.initial]),
  behaviour.spacing,
  behaviour.death,
];

/** The time from the last segment heard to the end, by the model, on an ideal clock: calculated at best. */
function detection(id: SystemId): Fact {
  const profile = profiles[id];
  const least = weakest(basis(profile));
  const seconds = idleRun(behaviourOf(id), settingsOf(id)).death! / 1e6;
  const source = least === 'unverified' ? 'no-source' : profile.behaviour.death.source;
  const confidence = least === 'unverified' ? least : 'calculated';
  return { value: seconds, unit: 's', source, checked, confidence };
}

const probesSent = (id: SystemId): Localized => {
  const sent = idleRun(behaviourOf(id), settingsOf(id)).probes.length;
  return {
    en: `to give up a dead peer, after ${sent} probes`,
    zh: `对端失效到判死，共 ${sent} 个探测包`,
  };
};

const switchText = ({ on }: SystemProfile): Localized =>
  on.value
    ? {
        en: 'On for every connection, without SO_KEEPALIVE.',
        zh: '每个连接都开，不用设 SO_KEEPALIVE。',
      }
    : { en: 'Off until SO_KEEPALIVE is set.', zh: '不设 SO_KEEPALIVE 就不开。' };

const errorCell = ({ error }: SystemProfile['behaviour']): Cell =>
  error.value === null ? none : { fact: { ...error, value: error.value, unit: 'name' } };

const join = (...parts: readonly Localized[]): Localized => ({
  en: parts.map(({ en }) => en).join(' '),
  zh: parts.map(({ zh }) => zh).join(''),
});

/** The behaviour in words: the switch, what the profile holds, and what it has no field for. */
function words(id: SystemId): Localized {
  const profile: SystemProfile = profiles[id];
  const remark = remarks[id];
  return join(
    switchText(profile),
    behaviourText(profile.behaviour),
    ...(remark ? [remark.text] : []),
  );
}

const idOf = (id: SystemId): string => id.toLowerCase();

/** The snippet that sets a whole system up. */
const codes: Partial<Readonly<Record<SystemId, string>>> = {
  windows: 'snippets/windows-keepalive.ps1',
};

/** The row about the system as a whole. */
function wholeRow(id: SystemId): Row {
  const profile: SystemProfile = profiles[id];
  const values = [profile.on, profile.behaviour.error, ...basis(profile)];
  return {
    id: idOf(id),
    group: alike(profile.name),
    cells: [
      { text: profile.name },
      { fact: detection(id), note: probesSent(id) },
      { code: 'SO_KEEPALIVE' },
      none,
      none,
      errorCell(profile.behaviour),
      { text: words(id) },
    ],
    sources: [...sourcesOf(values), ...(remarks[id]?.sources ?? [])],
    checked,
    confidence: weakest(values),
    ...(codes[id] === undefined ? {} : { code: codes[id] }),
  };
}

const perConnection = (open: boolean): Localized =>
  open
    ? { en: 'Each connection can have its own.', zh: '每个连接都能单独设。' }
    : { en: 'A connection cannot have its own.', zh: '连接不能单独设。' };

/** The row about one of a system's numbers. */
function settingRow(id: SystemId, setting: SettingName): Row[] {
  const profile: SystemProfile = profiles[id];
  const knob = profile.knobs[setting];
  if (knob === null) return [];
  const names = [knob.socket?.name, knob.system?.name].filter((name) => name !== undefined);
  const values = [knob.initial, ...names];
  const called = settingNames[setting];
  const row: Row = {
    id: `${idOf(id)}-${setting}`,
    group: alike(profile.name),
    cells: [
      { text: { en: `${profile.name}, ${called.en}`, zh: `${profile.name}，${called.zh}` } },
      initialCell(knob, setting),
      socketCell(knob.socket),
      acceptsCell(knob.socket),
      systemCell(knob),
      none,
      { text: perConnection(knob.socket !== null) },
    ],
    sources: sourcesOf(values),
    checked,
    confidence: weakest(values),
  };
  return [row];
}

const settings = ['idle', 'interval', 'probes', 'abort'] as const;

/** All rows of a system: as a whole, then each of its numbers. */
export const rowsOf = (id: SystemId): readonly Row[] => [
  wholeRow(id),
  ...settings.flatMap((setting) => settingRow(id, setting)),
];
