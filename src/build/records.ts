/** One thing that search finds: a section, a question, a row, or a whole page without sections. */
export interface SearchRecord {
  /** From the root of the site, `en/how-it-works/#timer`. */
  readonly url: string;
  readonly title: string;
  /** The page it stands on. */
  readonly page: string;
  readonly html: string;
}

const aside = /<(nav|script|style|svg|button|select|noscript|template)\b.*?<\/\1>/gs;

const textOf = (html: string): string =>
  html
    .replace(/<a class="(?:permalink|to-code)".*?<\/a>/gs, '')
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Each row of a reference, under the words of its first cell. */
function rowsOf(path: string, page: string, main: string): SearchRecord[] {
  return [...main.matchAll(/<tr id="([^"]+)"[^>]*>(.*?)<\/tr>/gs)].map(([, id, row]) => {
    const [first = '', ...cells] = row!.split(/(?=<td)/);
    const html = cells.map((cell) => `<p>${textOf(cell)}</p>`).join('');
    return { url: `${path}#${id}`, title: textOf(first), page, html };
  });
}

/** The page up to its first section, then each section that has an address. */
function sectionsOf(path: string, page: string, main: string): SearchRecord[] {
  const [lead = '', ...rest] = main.split(/(?=<h2[^>]* id="[^"]+")/);
  const sections = rest.map((html) => {
    const [, id, title] = /^<h2[^>]* id="([^"]+)"[^>]*>(.*?)<\/h2>/s.exec(html)!;
    const body = html.slice(html.indexOf('</h2>') + 5);
    return { url: `${path}#${id}`, title: textOf(title!), page, html: body };
  });
  return [{ url: path, title: page, page, html: lead.replace(/<h1.*?<\/h1>/s, '') }, ...sections];
}

/**
 * What search finds of one page, `path` from the root, out of its finished HTML: so nothing is indexed
 * that a reader of that page does not see.
 */
export function recordsOf(path: string, html: string): readonly SearchRecord[] {
  const main = /<main\b[^>]*>(.*)<\/main>/s.exec(html)?.[1]?.replace(aside, ' ') ?? '';
  const page = textOf(/<h1[^>]*>(.*?)<\/h1>/s.exec(main)?.[1] ?? '');
  if (!page) return [];
  if (!main.includes('<table class="reference"')) return sectionsOf(path, page, main);
  const lead = main.slice(0, main.indexOf('<table class="reference"'));
  return [...sectionsOf(path, page, lead), ...rowsOf(path, page, main)];
}

/** The record as Pagefind reads a page. */
export const documentOf = ({ title, page, html }: SearchRecord, tag: string): string =>
  `<!doctype html><html lang="${tag}"><body><h1>${title}</h1>` +
  `<p data-pagefind-meta="page" data-pagefind-ignore>${page}</p>${html}</body></html>`;
