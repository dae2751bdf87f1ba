import { inConnect, inSetsockopt } from '~/facts/errors/calls.ts';
import { onConnections } from '~/facts/errors/connection.ts';
import { onWindows } from '~/facts/errors/elsewhere.ts';
import { langs, type Lang } from '~/i18n/locales.ts';
import type { Meaning } from './meaning.ts';

/** The rows of the reference that say what each error means, the likelier first. */
const rows: Readonly<Partial<Record<Meaning, readonly string[]>>> = {
  timeout: ['etimedout-keepalive', 'etimedout-data', 'etimedout-connect'],
  'gave-up': ['etimedout-keepalive', 'etimedout-data'],
  'connect-timeout': ['etimedout-connect'],
  reset: ['econnreset-probe', 'econnreset-close'],
  'reset-windows': ['wsaeconnreset'],
  'net-reset': ['wsaenetreset'],
  pipe: ['epipe'],
  refused: ['econnrefused-connect'],
  'host-unreachable': ['ehostunreach-connect', 'ehostunreach-data'],
  'net-unreachable': ['enetunreach-connect', 'enetunreach-data'],
  aborted: ['wsaeconnaborted'],
  eof: ['end-of-file'],
  'refused-value': ['einval-option'],
  again: ['eagain-timeout'],
};

const all = [...onConnections, ...inConnect, ...inSetsockopt, ...onWindows];

/** What the cell at `column` of each row says. */
function cells(ids: readonly string[], column: number, lang: Lang): readonly string[] {
  return ids.map((id) => {
    const cell = all.find((row) => row.id === id)?.cells[column];
    if (!cell || !('text' in cell) || typeof cell.text === 'string')
      throw new Error(`no text: ${id}`);
    return cell.text[lang];
  });
}

const entries = (column: number, lang: Lang) =>
  Object.fromEntries(Object.entries(rows).map(([means, ids]) => [means, cells(ids, column, lang)]));

/** Meanings and how to tell them apart, by what the error means, a text a row. */
interface Rows {
  readonly meaning: Readonly<Record<string, readonly string[]>>;
  readonly apart: Readonly<Record<string, readonly string[]>>;
}

const inLang = (lang: Lang): Rows => ({ meaning: entries(2, lang), apart: entries(5, lang) });

export const [en, zh] = langs.map(inLang) as [Rows, Rows];
