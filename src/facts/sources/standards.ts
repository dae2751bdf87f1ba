import { read, type Source } from './source.ts';

/** Standards. */
export const standardSources = {
  rfc9293: {
    title: 'RFC 9293, Transmission Control Protocol',
    short: 'RFC 9293',
    url: 'https://www.rfc-editor.org/rfc/rfc9293#section-3.8.4',
    kind: 'standard',
    read,
    copy: 'the full text was read in a copy',
  },
} as const satisfies Record<string, Source>;
