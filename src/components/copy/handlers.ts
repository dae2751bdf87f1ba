import type { Element } from 'hast';
import type { Handle, State } from 'hast-util-to-mdast';
import type { Paragraph, PhrasingContent, RootContent } from 'mdast';
import type { Lang } from '~/i18n/locales.ts';
import { sourceAt } from './sources.ts';
import { strings } from './strings.ts';

const inside = (state: State, element: Element): PhrasingContent[] =>
  state.all(element) as PhrasingContent[];

const classed = ({ properties }: Element, ...names: string[]): boolean =>
  Array.isArray(properties['className']) &&
  names.some((name) => (properties['className'] as unknown[]).includes(name));

/** A paragraph that names what follows it: a question to predict, a pitfall, a solution. */
export interface Lead extends Paragraph {
  readonly lead: true;
}

/** True for a paragraph that takes the next one into itself. */
export const isLead = (node: RootContent | undefined): node is Lead => !!node && 'lead' in node;

const lead = (state: State, element: Element): Lead => ({
  type: 'paragraph',
  children: [{ type: 'strong', children: inside(state, element) }],
  lead: true,
});

const paragraph: Handle = (state, element) =>
  classed(element, 'kind')
    ? lead(state, element)
    : { type: 'paragraph', children: inside(state, element) };

/** A link of the page; to a source of the site by its id, so that its address stands once, at the end. */
const link: Handle = (state, element) => {
  if (classed(element, 'permalink', 'to-code')) return undefined;
  const children = inside(state, element);
  const url = element.properties['href'];
  if (typeof url !== 'string') return children;
  const id = sourceAt(url);
  return id === undefined
    ? { type: 'link', url, children }
    : { type: 'linkReference', referenceType: 'full', identifier: id, label: id, children };
};

/** The name of a part means something beside its figure only. */
const bold: Handle = (state, element) =>
  classed(element, 'part')
    ? inside(state, element)
    : { type: 'strong', children: inside(state, element) };

/** The name of a figure's story leads what the figure says. */
const caption: Handle = (state, element) => {
  const [name, ...says] = element.children;
  return name?.type === 'element' && name.tagName === 'b'
    ? [
        lead(state, name),
        { type: 'paragraph', children: inside(state, { ...element, children: says }) },
      ]
    : { type: 'paragraph', children: inside(state, element) };
};

/** What a hand does on a page, and what only leads through it. */
const left = ['button', 'input', 'label', 'nav', 'progress', 'select', 'svg', 'textarea'];

/** How elements of our pages become Markdown; a citation stands in brackets of the language. */
export function handlersFor(lang: Lang): Record<string, Handle> {
  const { open, close } = strings[lang].brackets;
  const cite: Handle = (state, element) => [
    { type: 'text', value: open },
    ...inside(state, element),
    { type: 'text', value: close },
  ];
  const nothing = Object.fromEntries(left.map((name): [string, Handle] => [name, () => undefined]));
  return { ...nothing, a: link, b: bold, cite, figcaption: caption, p: paragraph, summary: lead };
}
