import { readProgress, writeProgress, type Progress, type Result } from './progress.ts';

const key = 'learn';

/** The store may refuse: then the page works, and remembers nothing. */
function attempt<T>(act: () => T, otherwise: T): T {
  try {
    return act();
  } catch {
    return otherwise;
  }
}

interface Row {
  readonly slug: string;
  readonly read: HTMLInputElement;
  readonly result: HTMLSelectElement;
}

const find = <E extends Element>(root: ParentNode, query: string): E =>
  root.querySelector<E>(query)!;

const rowsOf = (root: HTMLElement): Row[] =>
  [...root.querySelectorAll<HTMLElement>('[data-lesson]')].map((row) => ({
    slug: row.dataset['lesson']!,
    read: find(row, 'input'),
    result: find(row, 'select'),
  }));

const progressOf = (rows: readonly Row[]): Progress =>
  Object.fromEntries(
    rows
      .filter(({ read, result }) => read.checked || result.value !== 'open')
      .map(({ slug, read, result }) => [
        slug,
        { read: read.checked, result: result.value as Result },
      ]),
  );

function show(rows: readonly Row[], progress: Progress): void {
  for (const { slug, read, result } of rows) {
    read.checked = progress[slug]?.read ?? false;
    result.value = progress[slug]?.result ?? 'open';
  }
}

/** Hands the progress to the reader as a file. */
function save(text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'application/json' }));
  link.download = 'keepalive-progress.json';
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}

/** The course's own page: what was read and solved, kept in this browser only. */
export function learn(): void {
  const root = find<HTMLElement>(document, '.course');
  const tools = find<HTMLElement>(document, '.progress');
  const rows = rowsOf(root);
  const bar = find<HTMLProgressElement>(tools, 'progress');
  const says = find<HTMLElement>(tools, '[role=status]');
  const count = () => {
    bar.value = rows.filter(({ read }) => read.checked).length;
  };
  const keep = () => {
    const kept = attempt(() => {
      localStorage.setItem(key, writeProgress(progressOf(rows)));
      return true;
    }, false);
    says.textContent = kept ? '' : says.dataset['refused']!;
    count();
  };
  const slugs = rows.map(({ slug }) => slug);
  show(
    rows,
    readProgress(
      attempt(() => localStorage.getItem(key), null),
      slugs,
    ),
  );
  count();
  root.addEventListener('change', keep);
  const [exports, erase] = tools.querySelectorAll('button');
  exports!.addEventListener('click', () => save(writeProgress(progressOf(rows))));
  erase!.addEventListener('click', () => {
    attempt(() => localStorage.removeItem(key), undefined);
    show(rows, {});
    count();
    says.textContent = says.dataset['erased']!;
  });
}
