import { recordingNames, isTitled, titleOf } from '~/facts/recordings/index.ts';
import type { Lang } from '~/i18n/locales.ts';
import { documentOf, sourceOf, type DocumentId, type SourceId } from './index.ts';
import { publishedAt } from './measured.ts';
import type { Place, Places } from './place.ts';
import { kernelPlaces } from './places-kernel.ts';
import { kernelManualPlaces } from './places-manual.ts';
import { otherPlaces } from './places-others.ts';
import { productPlaces } from './places-products.ts';
import { systemPlaces } from './places-systems.ts';
import { named, type Named } from './source.ts';

const places: Places = {
  ...kernelPlaces,
  ...kernelManualPlaces,
  ...systemPlaces,
  ...productPlaces,
  ...otherPlaces,
};

/** True for a document of so many lines or options that a citation has to name its place. */
export const isLong = (id: string): boolean =>
  Object.hasOwn(places, documentOf(id)) || id.startsWith('rfc');

const section = /^§([\d.]+)$/;

/** True for a line, function or heading that was looked up in a publication. */
export const isLine = (id: DocumentId, at: string): boolean => places[id]?.[at] !== undefined;

/** git.kernel.org and GitHub number the lines of a file in their own ways. */
const line = (id: DocumentId, at: Place): string => {
  if (typeof at === 'string') return at;
  return `${sourceOf(id).url?.startsWith('https://git.kernel.org') ? 'n' : 'L'}${at}`;
};

function fragmentOf(id: DocumentId, at: string): string | undefined {
  if (!isLong(id)) return undefined;
  const found = places[id]?.[at];
  if (found !== undefined) return line(id, found);
  return section.test(at) ? at.replace(section, 'section-$1') : undefined;
}

/** The case and, where one is named, the kernel of `6.12.117/bh-i2v1c3`. */
const recordingOf = (
  at: string,
): { readonly name: string; readonly kernel: string | undefined } => {
  const [name = '', kernel] = at.split('/').reverse();
  return { name, kernel };
};

/** Whether an id names a measurement of our own. */
const isOwn = (id: SourceId): boolean => sourceOf(id).kind === 'measured';

const isRecordings = (id: SourceId): boolean => documentOf(id) === 'kernel-traces';

/** The places that were looked up in a document; the recordings. */
export const placesIn = (id: SourceId): readonly string[] =>
  isRecordings(id) ? recordingNames : Object.keys(places[id as DocumentId] ?? {});

/** True for a place in a document that was looked up, a section of a standard, a recording. */
export function isPlace(id: SourceId, at: string): boolean {
  if (isRecordings(id)) return isTitled(recordingOf(at).name);
  return isOwn(id) || fragmentOf(id as DocumentId, at) !== undefined;
}

function recordingAt(page: string, at: string): string {
  const { name, kernel } = recordingOf(at);
  if (!isTitled(name)) throw new Error(`No recording is called “${at}”`);
  return `${page}${name}/${kernel ? `#linux-${kernel}` : ''}`;
}

/** Where the site publishes a measurement, below the language. */
function published(id: SourceId, at: string | undefined): string {
  const page = publishedAt(documentOf(id));
  if (at === undefined) return page;
  return isRecordings(id) ? recordingAt(page, at) : `${page}#${at}`;
}

/** The place that an id itself names, or the one said beside it. */
const placeIn = (id: SourceId, at?: string): string | undefined => id.split('#')[1] ?? at;

/**
 * Address of a document, opened at `at`: a section, a function, an option; of a measurement of our
 * own its path below the language, with a slash before it. `null` for what has no address. Throws
 * for a place nobody has looked up, so that no citation only seems exact.
 */
export function addressOf(id: SourceId, at?: string): string | null {
  const source = sourceOf(id);
  const place = placeIn(id, at);
  if (source.kind === 'measured') return published(id, place);
  if (source.url === null || place === undefined) return source.url;
  const fragment = fragmentOf(documentOf(id) as DocumentId, place);
  if (fragment === undefined) throw new Error(`No place “${place}” is known in “${id}”`);
  return `${source.url.replace(/#.*$/, '')}#${fragment}`;
}

/** What a citation is called in one language, with its place; a recording by what it is about. */
export function citedAs(id: SourceId, lang: Lang, at?: string): Omit<Named, 'url'> {
  const { short, title, copy } = named(sourceOf(id), lang);
  const place = placeIn(id, at);
  const name = place === undefined ? short : `${short} ${place}`;
  if (!isRecordings(id) || place === undefined) return { short: name, title, copy };
  return { short: name, title: titleOf(recordingOf(place).name)[lang], copy };
}
