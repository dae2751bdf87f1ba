import { anchor, linked, meant } from '~/kit/address.ts';

/** What the page tells the script: words of the reader's language. */
interface Words {
  readonly shown: string;
  readonly copied: string;
  readonly sort: string;
}

interface Parts {
  readonly table: HTMLTableElement;
  readonly rows: readonly HTMLTableRowElement[];
  readonly search: HTMLInputElement;
  readonly group: HTMLSelectElement;
  readonly status: HTMLElement;
  readonly empty: HTMLElement;
  readonly words: Words;
}

const one = <T extends Element>(selector: string): T => document.querySelector<T>(selector)!;

function partsOf(): Parts {
  const table = one<HTMLTableElement>('table.reference');
  return {
    table,
    rows: [...table.tBodies[0]!.rows],
    search: one('#search'),
    group: one('#group'),
    status: one('#shown'),
    empty: one('#empty'),
    words: one<HTMLElement>('.tools').dataset as unknown as Words,
  };
}

/** Every word of the query stands somewhere in the row; case and full-width forms do not matter. */
function matches(row: HTMLElement, query: string): boolean {
  const text = row.textContent.normalize('NFKC').toLowerCase().replaceAll(',', '');
  const asked = query.normalize('NFKC').toLowerCase().replaceAll(',', '');
  return asked.split(/\s+/).every((word) => text.includes(word));
}

function filter({ rows, search, group, status, empty, words }: Parts) {
  for (const row of rows)
    row.hidden =
      !matches(row, search.value) || (group.value !== '' && row.dataset['group'] !== group.value);
  const left = rows.filter((row) => !row.hidden).length;
  status.textContent = words.shown.replace('##', String(rows.length)).replace('#', String(left));
  empty.hidden = left > 0;
}

/** Keeps search and group in the address, so that a filtered table can be passed on. */
function keep({ search, group }: Parts) {
  const query = new URLSearchParams(meant(linked()));
  for (const [key, { value }] of [
    ['q', search],
    ['group', group],
  ] as const)
    if (value) query.set(key, value);
    else query.delete(key);
  const text = query.toString();
  history.replaceState(history.state, '', (text ? `?${text}` : location.pathname) + anchor());
}

/** By number where the cell has one, else as its language sorts text. */
function compare(a: HTMLTableRowElement, b: HTMLTableRowElement, column: number): number {
  const [one, two] = [a.cells[column]!, b.cells[column]!];
  const [n, m] = [one.dataset['sort'], two.dataset['sort']];
  if (n && m) return Number(n) - Number(m);
  if (n || m) return n ? -1 : 1;
  return one.textContent.localeCompare(two.textContent, document.documentElement.lang);
}

function sortBy({ table, rows }: Parts, header: HTMLTableCellElement) {
  const down = header.ariaSort === 'ascending';
  for (const other of table.tHead!.rows[0]!.cells) other.removeAttribute('aria-sort');
  header.ariaSort = down ? 'descending' : 'ascending';
  const sorted = [...rows].sort((a, b) => compare(a, b, header.cellIndex) * (down ? -1 : 1));
  table.tBodies[0]!.append(...sorted);
}

/** Turns the words of each column's head into a button. */
function offerSorting(parts: Parts) {
  for (const header of parts.table.tHead!.rows[0]!.cells) {
    const button = document.createElement('button');
    button.textContent = header.textContent;
    button.title = parts.words.sort.replace('#', header.textContent);
    button.addEventListener('click', () => sortBy(parts, header));
    header.replaceChildren(button);
  }
}

/** What a cell says, without the links that only serve the page. */
function cellText(cell: HTMLTableCellElement): string {
  const copy = cell.cloneNode(true) as HTMLElement;
  for (const link of copy.querySelectorAll('.permalink, .to-code')) link.remove();
  for (const part of copy.querySelectorAll('small, a')) part.before(' ');
  return copy.textContent.replaceAll('\u00a0', ' ').replace(/\s+/g, ' ').trim();
}

/** The rows in sight as cells of text, the head first. */
function grid({ table }: Parts): string[][] {
  const seen = [...table.rows].filter((row) => !row.hidden);
  return seen.map((row) => [...row.cells].map(cellText));
}

const markdown = ([head, ...body]: string[][]): string => {
  const line = (cells: string[]) => `| ${cells.map((c) => c.replaceAll('|', '\\|')).join(' | ')} |`;
  return [line(head!), line(head!.map(() => '---')), ...body.map(line)].join('\n');
};

const csv = (cells: string[][]): string =>
  cells.map((row) => row.map((c) => `"${c.replaceAll('"', '""')}"`).join(',')).join('\r\n');

function offerCopy(parts: Parts, id: string, write: (cells: string[][]) => string) {
  const button = one<HTMLButtonElement>(id);
  button.hidden = !navigator.clipboard;
  button.addEventListener('click', () => {
    const done = () => (parts.status.textContent = parts.words.copied);
    void navigator.clipboard.writeText(write(grid(parts))).then(done);
  });
}

/** Makes the page's table one that can be searched, sorted, filtered and copied. */
export function reference(): void {
  const parts = partsOf();
  const asked = new URLSearchParams(meant(linked()));
  parts.search.value = asked.get('q') ?? '';
  parts.group.value = asked.get('group') ?? '';
  if (parts.group.selectedIndex < 0) parts.group.value = '';
  const changed = () => {
    filter(parts);
    keep(parts);
  };
  parts.search.addEventListener('input', changed);
  parts.group.addEventListener('change', changed);
  one('#clear').addEventListener('click', () => {
    parts.search.value = parts.group.value = '';
    changed();
    parts.search.focus();
  });
  offerSorting(parts);
  offerCopy(parts, '#copy-markdown', markdown);
  offerCopy(parts, '#copy-csv', csv);
  filter(parts);
  document.documentElement.removeAttribute('data-link');
}
