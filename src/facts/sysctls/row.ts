import { alike, type Localized } from '~/i18n/locales.ts';
import { checked } from '~/facts/cells.ts';
import type { Confidence } from '~/facts/fact.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';

/** Whether each network namespace has a value of its own. */
export const scopes = {
  own: { en: 'yes, its own value', zh: '是，各有各的值' },
  ownReadsHost: {
    en: 'shown in each, writable only on the host',
    zh: '各处可见，只有宿主机上的初始命名空间可写',
  },
  host: { en: 'no, the host’s only', zh: '否，全机一个值' },
  gone: alike('—'),
} as const satisfies Readonly<Record<string, Localized>>;

/** One kernel parameter and what is believed about it. */
export interface Sysctl {
  /** As `sysctl` writes it. */
  readonly name: string;
  /** What an untouched kernel says. */
  readonly initial: Cell;
  readonly unit: Localized;
  readonly accepts: Localized | string;
  readonly scope: Localized;
  readonly meaning: Localized;
  /** Who has a reason to change it. */
  readonly who: Localized;
  /** What tuning articles make of it, and what is true. */
  readonly said: Localized;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
  /** Its snippet, below `src/facts/snippets/`. */
  readonly snippet?: string;
}

/** `net.ipv4.tcp_retries2` → `tcp-retries2`. */
export const rowId = (name: string): string => name.split('.').pop()!.replaceAll('_', '-');

/** A kernel parameter as a row of the table. */
export const row =
  (group: Localized) =>
  (parameter: Sysctl): Row => {
    const { name, initial, unit, accepts, scope, meaning, who, said } = parameter;
    const prose = [unit, accepts, scope, meaning, who, said].map((text) => ({ text }));
    const { sources, confidence, snippet } = parameter;
    const cells = [{ code: name }, initial, ...prose];
    const made = { id: rowId(name), group, cells, sources, checked, confidence };
    return snippet === undefined ? made : { ...made, code: `snippets/${snippet}` };
  };
