import { isProbingCost, probingCosts } from '~/components/questions/probing.ts';
import { conformanceParts } from '~/components/recordings/parts.ts';
import { facts } from '~/facts/gathered/index.ts';
import { questions } from '~/facts/questions/index.ts';
import { factsOfRow, rowPaths } from '~/facts/gathered/rows.ts';
import { isSourceId, sources } from '~/facts/sources/index.ts';
import { isPlace, placesIn } from '~/facts/sources/places.ts';
import { decode } from '~/kit/settings.ts';
import { isWidgetName, widgetNames, widgets } from '~/widgets/index.ts';
import { unknown } from './nearest.ts';
import type { Tag } from './tags.ts';

/** What is wrong with the attributes of a component; nothing where all is well. */
type Check = (props: Tag['props']) => readonly string[];

const keys = (record: object): readonly string[] => Object.keys(record);

function row(path: string, nth: string): readonly string[] {
  const values = factsOfRow(path);
  if (!values?.length) return unknown('row with a value', path, rowPaths());
  const inside = Number(nth) < values.length;
  return inside ? [] : [`row “${path}” has no value ${nth}, its last is ${values.length - 1}`];
}

const fact: Check = ({ of = '', is = '', row: path, nth = '0' }) => {
  if (path !== undefined) return row(path, nth);
  const found = facts[of];
  return found
    ? unknown(`fact of “${of}”`, is, keys(found))
    : unknown('group of facts', of, keys(facts));
};

const cite: Check = ({ id = '', at }) => {
  if (!isSourceId(id)) return unknown('source', id, keys(sources));
  return at === undefined || isPlace(id, at) ? [] : unknown(`place in “${id}”`, at, placesIn(id));
};

const widget: Check = ({ name = '', settings = '' }) => {
  if (!isWidgetName(name)) return unknown('widget', name, widgetNames);
  const { params } = widgets[name].widget;
  return decode(params, settings).notices.flatMap(({ kind, key, given }) =>
    kind === 'unknown'
      ? unknown(`setting of ${name}`, key, keys(params))
      : [`${name} does not take “${key}=${given}” as it is written (${kind})`],
  );
};

const as =
  (what: string, ...words: readonly string[]): Check =>
  ({ as: word = '' }) =>
    unknown(what, word, words);

/** Every component that prose may use, and what is legal in it. */
export const rules: Readonly<Record<string, Check>> = {
  Answer: ({ number = '' }) =>
    unknown(
      'question',
      number,
      questions.map((one) => one.number),
    ),
  Ask: as('kind of Ask', 'predict', 'challenge'),
  Cite: cite,
  Conformance: ({ show = '' }) => unknown('part of the comparison', show, conformanceParts),
  Fact: fact,
  Note: as('kind of Note', 'pitfall'),
  Part: () => [],
  Probing: ({ is = '' }) =>
    isProbingCost(is) ? [] : unknown('cost of probing', is, keys(probingCosts)),
  Reveal: as('kind of Reveal', 'answer', 'hint', 'solution'),
  Time: ({ s = '' }) => (Number(s) > 0 ? [] : [`“${s}” is no number of seconds`]),
  Widget: widget,
};
