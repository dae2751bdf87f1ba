import { both, checked } from '~/facts/cells.ts';
import type { Confidence } from '~/facts/fact.ts';
import type { Both, Cell, Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';

/** Whether each network namespace has a value of its own. */
export const scopes = {
  own: both('yes, its own value', '是，各有各的值'),
  ownReadsHost: both(
    'shown in each, writable only on the host',
    '各处可见，只有宿主机上的初始命名空间可写',
  ),
  host: both('no, the host’s only', '否，全机一个值'),
  gone: both('—', '—'),
} as const;

/** One kernel parameter and what is believed about it. */
export interface Sysctl {
  /** As `sysctl` writes it. */
  readonly name: string;
  /** What an untouched kernel says. */
  readonly initial: Cell;
  readonly unit: Both;
  readonly accepts: Both | string;
  readonly scope: Both;
  readonly meaning: Both;
  /** Who has a reason to change it. */
  readonly who: Both;
  /** What tuning articles make of it, and what is true. */
  readonly said: Both;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
  /** Its snippet, below `src/facts/snippets/`. */
  readonly snippet?: string;
}

/** `net.ipv4.tcp_retries2` → `tcp-retries2`. */
export const rowId = (name: string): string => name.split('.').pop()!.replaceAll('_', '-');

/** A kernel parameter as a row of the table. */
export const row =
  (group: Both) =>
  (parameter: Sysctl): Row => {
    const { name, initial, unit, accepts, scope, meaning, who, said } = parameter;
    const prose = [unit, accepts, scope, meaning, who, said].map((text) => ({ text }));
    const { sources, confidence, snippet } = parameter;
    const cells = [{ code: name }, initial, ...prose];
    const made = { id: rowId(name), group, cells, sources, checked, confidence };
    return snippet === undefined ? made : { ...made, code: `snippets/${snippet}` };
  };
