import { number } from '~/i18n/format.ts';
import { each, type Lang, type Localized } from '~/i18n/locales.ts';
import { none } from '~/facts/cells.ts';
import type { Fact } from '~/facts/fact.ts';
import type { Accepted, Cited, Knob, SocketKnob, SystemKnob } from '~/facts/profiles/index.ts';
import type { Cell } from '~/facts/reference.ts';

/** The names of the settings, in the order of the rows. */
export const settingNames = {
  idle: { en: 'idle time', zh: '空闲时间' },
  interval: { en: 'interval', zh: '间隔' },
  probes: { en: 'probes', zh: '探测次数' },
  abort: { en: 'abort threshold', zh: '判死阈值' },
} as const satisfies Readonly<Record<string, Localized>>;

export type SettingName = keyof typeof settingNames;

/** The longer word for a unit, and how many of it a second holds. */
const units = {
  s: { en: 'seconds', zh: '秒', perSecond: 1 },
  ms: { en: 'milliseconds', zh: '毫秒', perSecond: 1000 },
  'half-second': { en: 'half-seconds', zh: '半秒', perSecond: 2 },
  count: { en: 'count', zh: '个', perSecond: 1 },
} as const satisfies Readonly<Record<UnitOf, Localized & { perSecond: number }>>;

type UnitOf = SystemKnob['unit'];

const asFact = (cited: Cited<number>, unit: Fact['unit']): Fact => ({ ...cited, unit });

const noNumber: Localized = { en: 'none until it is set', zh: '不设就没有' };

/** What an untouched system says, in seconds or as a count. */
export function initialCell({ initial }: Knob, setting: SettingName): Cell {
  const { value, ...rest } = initial;
  if (value === null) return { text: noNumber };
  return { fact: asFact({ value, ...rest }, setting === 'probes' ? 'count' : 's') };
}

/** The option of a socket and the unit it is written in. */
export const socketCell = (socket: SocketKnob | null): Cell =>
  socket === null
    ? none
    : { fact: { ...socket.name, unit: 'name' }, note: each((lang) => units[socket.unit][lang]) };

const ends = ([least, most]: Accepted, lang: Lang): string =>
  `${least === null ? '…' : number(least, lang)} – ${most === null ? '…' : number(most, lang)}`;

const unknownEnds: Localized = { en: 'not found out', zh: '没有查到' };

/** What a socket takes, in the option's own unit. */
export function acceptsCell(socket: SocketKnob | null): Cell {
  if (socket === null) return none;
  const { value, confidence } = socket.accepts;
  const open = value[0] === null && value[1] === null;
  if (open && confidence !== 'unverified') return { text: { en: 'any value', zh: '任何值' } };
  return { text: open ? unknownEnds : each((lang) => ends(value, lang)) };
}

/** The default as the system itself writes it: `14,400 half-seconds`. */
const written = (seconds: number | null, unit: UnitOf, lang: Lang): string =>
  seconds === null || unit === 'count'
    ? units[unit][lang]
    : `${number(seconds * units[unit].perSecond, lang)} ${units[unit][lang]}`;

/** The knob for the whole system, with the default in its own unit. */
export const systemCell = ({ system, initial }: Knob): Cell =>
  system === null
    ? none
    : {
        fact: { ...system.name, unit: 'name' },
        note: each((lang) => written(initial.value, system.unit, lang)),
      };
