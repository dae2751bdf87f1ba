import type { Localized } from '~/i18n/locales.ts';
import { checked, none } from '~/facts/cells.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import { sourceOf, type SourceId } from '~/facts/sources/index.ts';
import type { Source } from '~/facts/sources/source.ts';
import { inProducts, onSystems, options, type Setting } from './names.ts';

/** A word of the field in both languages. */
export interface Term {
  readonly id: string;
  readonly en: string;
  readonly zh: string;
  readonly means: Localized;
  /** What it is called on Linux, where it has a name to type or to read. */
  readonly linux?: string;
  /** The setting it names, which has other names elsewhere. */
  readonly setting?: Setting;
  readonly sources: readonly [SourceId, ...SourceId[]];
}

const names = (list: string): Cell => (list === '' ? none : { text: list });

/** A sysctl and an option, or what else Linux calls it. */
const onLinux = ({ linux, setting }: Term): Cell => {
  const option = setting && options[setting];
  const both = [option, linux].filter((name) => name !== undefined).join(', ');
  return both === '' ? none : { code: both };
};

/** Source code, a standard or a measurement, by what backs the first source. */
const confidences = {
  source: 'source code',
  documentation: 'official documentation',
  standard: 'official documentation',
  'third-party': 'third party',
  measured: 'measured',
} as const;

const kindOf = (id: SourceId): Source['kind'] => sourceOf(id).kind;

/** The terms of one group as rows of the table. */
export const terms =
  (group: Localized) =>
  (term: Term): Row => {
    const { id, en, zh, means, setting, sources: cited } = term;
    const [systems, products] = setting ? [onSystems(setting), inProducts(setting)] : ['', ''];
    const cells = [{ text: en }, { text: zh }, { text: means }, onLinux(term)];
    return {
      id,
      group,
      cells: [...cells, names(systems), names(products)],
      sources: cited,
      checked,
      confidence: confidences[kindOf(cited[0])],
    };
  };
