import { locales, otherLang, type Lang } from '~/i18n/locales.ts';
import { answer } from '~/components/evidence/answer.ts';
import { drawn } from '~/components/evidence/draw.ts';
import { kindOf as readerOf } from '~/components/evidence/kinds.ts';
import type { EvidenceWords } from '~/components/evidence/strings.ts';
import { excerpt } from './excerpt.ts';
import { find, type Engine, type Found } from './find.ts';
import type { en } from './strings.ts';
import { termsOf } from './terms.ts';

type Words = typeof en;

interface Bundle {
  readonly createInstance: (options: object) => Engine & { readonly init: () => Promise<void> };
}

const one = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;

const engines = new Map<Lang, Promise<Engine>>();

/** The index of one language, loaded once it is asked for; a failure may be tried again. */
function engineOf(root: string, lang: Lang): Promise<Engine> {
  const load = async () => {
    const folder = new URL(`${root}pagefind/${lang}/`, document.baseURI);
    const bundle = (await import(`${folder.href}pagefind.js`)) as Bundle;
    const engine = bundle.createInstance({
      basePath: folder.pathname,
      baseUrl: '/',
      noWorker: true,
    });
    await engine.search('a');
    return engine;
  };
  const engine = engines.get(lang) ?? load();
  engines.set(lang, engine);
  engine.catch(() => engines.delete(lang));
  return engine;
}

function element(name: string, text: string, className = ''): HTMLElement {
  const made = document.createElement(name);
  made.textContent = text;
  if (className) made.className = className;
  return made;
}

function kindOf(path: string, { kinds }: Words): string {
  const [folder] = path.split('/');
  return folder && folder in kinds ? kinds[folder as keyof Words['kinds']] : kinds.page;
}

/** One result: where it leads, the page it stands on, the passage that holds the words. */
function resultOf(found: Found<Lang>, terms: readonly string[], root: string, words: Words) {
  const item = document.createElement('li');
  item.lang = locales[found.lang].tag;
  const link = element('a', found.title) as HTMLAnchorElement;
  link.href = `${root}${found.lang}/${found.path}`;
  const where = [kindOf(found.path, words), found.page].filter((text) => text !== found.title);
  const passage = document.createElement('p');
  for (const { text, hit } of excerpt(found.content, terms))
    passage.append(hit ? element('mark', text) : text);
  item.append(link, element('p', where.join(' · '), 'where'), passage);
  return item;
}

/** A number, a call, an error name, a setting: what words alone do not have. */
const likeEvidence = /[\d({=_]|\bE[A-Z]{4,}|[一二两三四五六七八九十半]\s*(?:个?小时|分钟|秒)/;

/** Says above the results what the query means, where it is evidence; does not wait for the index. */
async function explain(query: string, out: Element, evidence: EvidenceWords, lang: Lang) {
  const { root = '', titles = '{}' } = one<HTMLElement>('#search').dataset;
  const place = {
    words: evidence,
    lang,
    root,
    titles: JSON.parse(titles) as Record<string, string>,
  };
  const found = likeEvidence.test(query) ? await answer(query, readerOf).catch(() => null) : null;
  const fresh = one<HTMLInputElement>('#q').value.trim() === query;
  if (fresh) out.replaceChildren(...(found?.verdicts.length ? drawn(found, query, place) : []));
}

/** Keeps the query in the address, so that results can be passed on and found again. */
function keep(query: string) {
  const address = query ? `?q=${encodeURIComponent(query)}` : location.pathname;
  history.replaceState(history.state, '', address);
}

/** A slash outside of the field leads back into it. */
function toField(event: KeyboardEvent, field: HTMLInputElement) {
  if (event.key !== '/' || document.activeElement === field) return;
  event.preventDefault();
  field.select();
}

/** The arrow keys walk from the field through the results and back. */
function walk(event: KeyboardEvent) {
  const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
  const stops = [...document.querySelectorAll<HTMLElement>('#q, #results a')];
  const at = stops.indexOf(document.activeElement as HTMLElement);
  const next = step === undefined || at < 0 ? undefined : stops[at + step];
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** Makes the page search: as the reader types, by the address, by keyboard alone. */
export function show(words: Words, evidence: EvidenceWords, lang: Lang): void {
  const [field, list, status] = [one<HTMLInputElement>('#q'), one('#results'), one('#status')];
  const root = one<HTMLElement>('#search').dataset['root']!;
  let turn = 0;
  const say = (state: string, text: string) => {
    one<HTMLElement>('#search').dataset['state'] = state;
    status.textContent = text;
  };
  const run = async () => {
    const query = field.value.trim();
    const mine = ++turn;
    keep(query);
    list.replaceChildren();
    void explain(query, one('#meaning'), evidence, lang);
    if (!query) return say('start', '');
    say('loading', words.loading);
    const results = await find(query, [lang, otherLang(lang)], (l) => engineOf(root, l)).catch(
      () => null,
    );
    if (mine !== turn) return;
    if (!results) return say('failed', words.failed);
    const terms = termsOf(query);
    list.replaceChildren(...results.map((found) => resultOf(found, terms, root, words)));
    if (results.length > 0) say('found', words.count(results.length));
    else say('none', words.none(query));
  };
  let wait = 0;
  field.addEventListener('input', () => {
    clearTimeout(wait);
    wait = window.setTimeout(run, 150);
  });
  one('#search').addEventListener('submit', (event) => {
    event.preventDefault();
    clearTimeout(wait);
    void run();
  });
  addEventListener('keydown', walk);
  addEventListener('keydown', (event) => toField(event, field));
  field.value = new URLSearchParams(location.search).get('q') ?? '';
  // A page that waits for what its link asks is not seen, and takes no focus.
  document.documentElement.removeAttribute('data-link');
  field.focus();
  void run();
}
