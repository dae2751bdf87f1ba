import type { Lang } from '~/i18n/locales.ts';
import { answer } from './answer.ts';
import { button, copying, drawn, tag, type Place } from './draw.ts';
import { kindOf } from './kinds.ts';
import type { EvidenceWords } from './strings.ts';

/** A link may carry so many characters; what is longer stays in the page. */
const longestLink = 1500;

/** A sign of work is shown where it takes longer, in milliseconds. */
const patience = 300;

const fits = (text: string): boolean => encodeURIComponent(text).length <= longestLink;

/** Keeps what was pasted in the address, as far as an address can carry it. */
function keep(text: string): void {
  const url = new URL(location.href);
  url.search = text !== '' && fits(text) ? `?paste=${encodeURIComponent(text)}` : '';
  history.replaceState(history.state, '', url);
}

/** What can be done with what stands in the field: pass it on, or clear it. */
const actions = (text: string, clear: () => void, words: EvidenceWords): Node =>
  tag(
    'p',
    'left',
    button(words.clear, clear),
    fits(text) ? copying(words.copyLink, () => location.href, words) : ` ${words.tooLong}`,
  );

/** What another page has handed over, whole or as far as the address carries it. */
function handedOver(): string | null {
  let whole: string | null = null;
  try {
    whole = sessionStorage.getItem('paste');
    sessionStorage.removeItem('paste');
  } catch {
    // Without storage there is the address.
  }
  return whole ?? new URLSearchParams(location.search).get('paste');
}

/** A button that tries again what failed. */
const retry = ({ words }: Place, run: () => void): Node =>
  tag('p', 'nothing', `${words.failed} `, button(words.again, run));

/** Answers what stands in a field, the last that was typed only. */
function answering(
  field: HTMLTextAreaElement,
  out: Element,
  place: Place,
  after: (text: string) => readonly Node[],
): () => void {
  let turn = 0;
  const run = async () => {
    const mine = ++turn;
    const text = field.value;
    if (text.trim() === '') return out.replaceChildren();
    const wait = setTimeout(
      () => mine === turn && out.replaceChildren(place.words.reading),
      patience,
    );
    const nodes = await answer(text, kindOf).then(
      (found) => drawn(found, text, place),
      () => [retry(place, () => void run())],
    );
    clearTimeout(wait);
    if (mine === turn) out.replaceChildren(...nodes, ...after(text));
  };
  return () => void run();
}

const part = <T extends Element>(form: HTMLElement, selector: string): T | null =>
  form.querySelector<T>(selector);

/** Makes one field work: answers as the reader types, by an example, by the address. */
function begin(form: HTMLFormElement, words: EvidenceWords, lang: Lang): void {
  const field = part<HTMLTextAreaElement>(form, 'textarea');
  const out = part(form, '.verdicts');
  if (!field || !out) return;
  const { root = '', titles = '{}', keeps } = form.dataset;
  const place: Place = { words, lang, root, titles: JSON.parse(titles) as Place['titles'] };
  const write = (text: string) => {
    field.value = text;
    field.focus();
    changed();
  };
  // Only where the address keeps the paste is there a link to pass on.
  const after = (text: string) =>
    keeps === undefined ? [] : [actions(text, () => write(''), words)];
  const run = answering(field, out, place, after);
  const changed = () => {
    if (keeps !== undefined) keep(field.value);
    run();
  };
  field.addEventListener('input', changed);
  for (const example of form.querySelectorAll<HTMLElement>('[data-example]'))
    example.addEventListener('click', () => write(example.dataset['example'] ?? ''));
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    changed();
  });
  const linked = keeps === undefined ? null : handedOver();
  if (linked) field.value = linked;
  if (field.value) run();
}

/** Brings every field of evidence on the page to life. */
export function show(words: EvidenceWords, lang: Lang): void {
  for (const form of document.querySelectorAll<HTMLFormElement>('form[data-evidence]'))
    begin(form, words, lang);
  document.documentElement.removeAttribute('data-link');
}
