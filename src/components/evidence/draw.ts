import { duration } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { Instant, Verdict } from '~/evidence/reading.ts';
import { copy } from '~/kit/copy.ts';
import { pageLink } from '~/kit/links.ts';
import { linkVersion } from '~/kit/settings.ts';
import type { Answer } from './answer.ts';
import type { EvidenceWords } from './strings.ts';

/** What drawing needs to know of its page. */
export interface Place {
  readonly words: EvidenceWords;
  readonly lang: Lang;
  /** Relative path to the root of the site. */
  readonly root: string;
  /** What each calculator is called. */
  readonly titles: Readonly<Record<string, string>>;
}

type Child = Node | string;

/** An element with what stands in it. */
export function tag<K extends keyof HTMLElementTagNameMap>(
  name: K,
  className: string,
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  if (className) made.className = className;
  made.append(...children);
  return made;
}

const headed = (head: string, ...rest: readonly Child[]): Node[] => [
  tag('h3', '', head),
  ...rest.map((one) => (typeof one === 'string' ? tag('p', '', one) : one)),
];

function instant({ what, afterUs }: Instant, { words, lang }: Place): Node {
  const when = afterUs === null ? words.unknown : words.at(duration(afterUs, lang));
  return tag('li', '', tag('b', '', when), ` ${what}`);
}

/** A button that does something. */
export function button(label: string, press: () => void): HTMLButtonElement {
  const made = tag('button', '', label);
  made.type = 'button';
  made.addEventListener('click', press);
  return made;
}

/** A button that copies a text; where that is refused, the text stands selected beside it. */
export function copying(label: string, text: () => string, words: EvidenceWords): Node {
  const field = tag('textarea', '');
  Object.assign(field, { readOnly: true, hidden: true, ariaLabel: words.selected });
  const status = tag('span', 'hint');
  status.setAttribute('role', 'status');
  const press = async () => {
    field.hidden = false;
    const done = await copy(text(), field);
    field.hidden = done === 'copied';
    status.textContent = words[done];
  };
  return tag(
    'span',
    'copying',
    button(label, () => void press()),
    status,
    field,
  );
}

/** A command with a button that copies it. */
const command = (text: string, { words }: Place): Node =>
  tag(
    'div',
    'run',
    tag('pre', '', tag('code', '', text)),
    copying(words.copy, () => text, words),
  );

function onward({ links }: Verdict, { root, lang, titles }: Place): Node {
  const items = links.map(({ widget, settings }) => {
    const link = tag('a', '', titles[widget] ?? widget);
    link.href = pageLink({ root, lang, name: widget }, `v=${linkVersion}&${settings}`);
    return tag('li', '', link);
  });
  return tag('ul', 'onward', ...items);
}

/** One verdict: the sentence, what comes next, what to do, what to run, where to go on. */
function verdictOf(verdict: Verdict, place: Place): Node {
  const { words } = place;
  const { says, instants, repair, command: run, unsaid, links } = verdict;
  return tag(
    'section',
    'verdict',
    tag('p', 'meaning', says),
    ...(instants.length > 0
      ? headed(words.next, tag('ol', 'instants', ...instants.map((one) => instant(one, place))))
      : []),
    ...(repair ? headed(words.repair, repair) : []),
    ...(run ? headed(words.command, command(run, place)) : []),
    ...(unsaid ? headed(words.unsaid, unsaid) : []),
    ...(links.length > 0 ? headed(words.onward, onward(verdict, place)) : []),
  );
}

function nothing(text: string, { words, root, lang }: Place): Node {
  const link = tag('a', '', words.search);
  link.href = `${root}${lang}/search/?q=${encodeURIComponent(text.trim().slice(0, 200))}`;
  return tag('p', 'nothing', `${words.nothing} `, link);
}

/** What was found, drawn: each part in its order, then what was left out. */
export function drawn(
  { verdicts, more, strange, cut }: Answer,
  text: string,
  place: Place,
): Node[] {
  if (verdicts.length === 0) return [nothing(text, place)];
  const { words } = place;
  const left = [
    more > 0 && words.more(more),
    strange > 0 && words.strange(strange),
    cut > 0 && words.cut,
  ].filter((one) => one !== false);
  return [
    ...verdicts.map((verdict) => verdictOf(verdict, place)),
    ...left.map((one) => tag('p', 'left', one)),
  ];
}
