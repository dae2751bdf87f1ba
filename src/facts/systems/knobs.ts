import { number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { both, none } from '~/facts/cells.ts';
import type { Fact } from '~/facts/fact.ts';
import type { Accepted, Cited, Knob, SocketKnob, SystemKnob } from '~/facts/profiles/index.ts';
import type { Both, Cell } from '~/facts/reference.ts';

/** The names of the settings, in the order of the rows. */
export const settingNames = {
  idle: both('idle time', '空闲时间'),
  interval: both('interval', '间隔'),
  probes: both('probes', '探测次数'),
  abort: both('abort threshold', '判死阈值'),
} as const;

export type SettingName = keyof typeof settingNames;

/** The longer word for a unit, and how many of it a second holds. */
const units = {
  s: { ...both('seconds', '秒'), perSecond: 1 },
  ms: { ...both('milliseconds', '毫秒'), perSecond: 1000 },
  'half-second': { ...both('half-seconds', '半秒'), perSecond: 2 },
  count: { ...both('count', '个'), perSecond: 1 },
} as const;

type UnitOf = SystemKnob['unit'];

const inBoth = (write: (lang: Lang) => string): Both => ({ en: write('en'), zh: write('zh') });

const asFact = (cited: Cited<number>, unit: Fact['unit']): Fact => ({ ...cited, unit });

const noNumber = both('none until it is set', '不设就没有');

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
    : { fact: { ...socket.name, unit: 'name' }, note: inBoth((lang) => units[socket.unit][lang]) };

const ends = ([least, most]: Accepted, lang: Lang): string =>
  `${least === null ? '…' : number(least, lang)} – ${most === null ? '…' : number(most, lang)}`;

const unknownEnds = both('not found out', '没有查到');

/** What a socket takes, in the option's own unit. */
export function acceptsCell(socket: SocketKnob | null): Cell {
  if (socket === null) return none;
  const { value, confidence } = socket.accepts;
  const open = value[0] === null && value[1] === null;
  if (open && confidence !== 'unverified') return { text: both('any value', '任何值') };
  return { text: open ? unknownEnds : inBoth((lang) => ends(value, lang)) };
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
        note: inBoth((lang) => written(initial.value, system.unit, lang)),
      };
