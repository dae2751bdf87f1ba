import { errorSources } from './errors.ts';
import { keepingSources } from './keeping.ts';
import { languageSources } from './languages.ts';
import { linuxSources } from './linux.ts';
import { measuredSources } from './measured.ts';
import { middleboxSources } from './middleboxes.ts';
import { productSources } from './products.ts';
import { questionSources } from './questions.ts';
import { readingSources } from './reading.ts';
import { seeingSources } from './seeing.ts';
import { sessionSources } from './sessions.ts';
import { settingSources } from './setting.ts';
import { shutdownSources } from './shutdown.ts';
import { standardSources } from './standards.ts';
import { sysctlSources } from './sysctls.ts';
import { systemSources } from './systems.ts';
import { type Publication, read, type Source } from './source.ts';

/** What stands in place of a source where none was found; only an unverified value may use it. */
const noSource: Publication = {
  title: { en: 'No source was found', zh: '未找到来源' },
  url: null,
  kind: 'third-party',
  read,
};

/** Every cited document, once. */
export const sources = {
  ...linuxSources,
  ...measuredSources,
  ...systemSources,
  ...middleboxSources,
  ...standardSources,
  ...languageSources,
  ...productSources,
  ...sysctlSources,
  ...errorSources,
  ...sessionSources,
  ...keepingSources,
  ...shutdownSources,
  ...settingSources,
  ...seeingSources,
  ...readingSources,
  ...questionSources,
  'no-source': noSource,
} as const;

/** A document as a whole. */
export type DocumentId = keyof typeof sources;

/** A document by its id; data may add a place in a measurement of our own, `kernel-traces#bh-i2v1c3`. */
export type SourceId = DocumentId;

/** The document that an id names, with or without a place in it. */
export const documentOf = (id: string): string => id.split('#')[0]!;

/** True for an id that names a source. */
export const isSourceId = (id: string): id is SourceId => Object.hasOwn(sources, documentOf(id));

/** What an id names. */
export const sourceOf = (id: SourceId): Source => sources[documentOf(id) as DocumentId];
