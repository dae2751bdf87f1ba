import { alike, type Localized } from '~/i18n/locales.ts';
import { checked, code } from '~/facts/cells.ts';
import type { Confidence } from '~/facts/fact.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';

/** One parameter of a product, or one thing it does that no parameter changes. */
export interface Parameter {
  /** Appended to the product's id. */
  readonly id: string;
  /** As it is typed, or what happens where there is nothing to type. */
  readonly parameter: string | Localized;
  readonly initial: Cell;
  /** The unit in which the parameter is written. */
  readonly unit: Localized;
  /** The socket option it sets, or whose timer it is. */
  readonly maps: Cell;
  readonly trap: Localized;
  /** What backs the row besides the source of its default. */
  readonly sources?: readonly SourceId[];
  /** How far to trust it, where the default carries no confidence of its own. */
  readonly confidence?: Confidence;
  readonly snippet?: string;
}

/** Units in which parameters are written. */
export const units = {
  seconds: { en: 'seconds', zh: '秒' },
  milliseconds: { en: 'milliseconds', zh: '毫秒' },
  minutes: { en: 'minutes', zh: '分' },
  probes: { en: 'probes', zh: '次' },
  yesNo: { en: 'on or off', zh: '开或关' },
  time: { en: 'seconds; s, m, h possible', zh: '秒，可带 s、m、h' },
  any: { en: 'seconds and probes', zh: '秒、次' },
  none: alike('—'),
} as const satisfies Readonly<Record<string, Localized>>;

/** What parameters act on. */
export const acts = {
  onOff: code('SO_KEEPALIVE'),
  idle: code('TCP_KEEPIDLE'),
  interval: code('TCP_KEEPINTVL'),
  probes: code('TCP_KEEPCNT'),
  times: code('TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT'),
  all: code('SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT'),
  userTimeout: code('TCP_USER_TIMEOUT'),
  timer: { text: { en: 'own timer', zh: '自己的定时器' } },
  message: { text: { en: 'own messages inside the connection', zh: '连接里自己的消息' } },
  result: { text: { en: 'calculated: idle + interval × probes', zh: '计算：空闲 + 间隔 × 次数' } },
} as const satisfies Readonly<Record<string, Cell>>;

/** Where the system's value holds until the parameter is given. */
export const unset: Cell = { text: { en: 'not set: the system’s value', zh: '未设：用系统的值' } };

/** Where keepalive is off until the parameter is given. */
export const off: Cell = { text: { en: 'not set: off', zh: '未设：关' } };

const sourcesOf = ({ id, initial, sources = [] }: Parameter): Row['sources'] => {
  const own = 'fact' in initial ? [initial.fact.source] : [];
  const [first, ...rest] = [...new Set([...own, ...sources])];
  if (!first) throw new Error(`The row “${id}” has no source`);
  return [first, ...rest];
};

const confidenceOf = ({ id, initial, confidence }: Parameter): Confidence => {
  const found = confidence ?? ('fact' in initial ? initial.fact.confidence : undefined);
  if (!found) throw new Error(`Nothing says how far to trust the row “${id}”`);
  return found;
};

/** The rows of one product. */
export const product = (
  group: Localized,
  name: string,
  prefix: string,
  parameters: readonly Parameter[],
): readonly Row[] =>
  parameters.map((own) => {
    const { parameter } = own;
    const named = typeof parameter === 'string' ? code(parameter) : { text: parameter };
    const trap = { text: own.trap };
    return {
      id: `${prefix}-${own.id}`,
      group,
      cells: [{ text: name }, named, own.initial, { text: own.unit }, own.maps, trap],
      sources: sourcesOf(own),
      checked,
      confidence: confidenceOf(own),
      ...(own.snippet === undefined ? {} : { code: `snippets/${own.snippet}` }),
    };
  });
