const text = { type: 'string' } as const;
const day = { type: 'string', format: 'date' } as const;
const strict = <P extends object>(properties: P, optional: readonly string[] = []) => ({
  type: 'object',
  properties,
  required: Object.keys(properties).filter((key) => !optional.includes(key)),
  additionalProperties: false,
});
const list = <T>(items: T) => ({ type: 'array', items });
const both = strict({ en: text, zh: text });
const confidence = {
  enum: [
    'source code',
    'official documentation',
    'measured',
    'calculated',
    'third party',
    'unverified',
  ],
} as const;

const fact = strict(
  {
    value: { type: ['number', 'string'] },
    unit: { enum: ['s', 'ms', 'count', 'name', 'version'] },
    source: text,
    checked: day,
    confidence,
    note: both,
  },
  ['note'],
);
const cell = { anyOf: [strict({ text: { anyOf: [text, both] } }), strict({ code: text }), fact] };
const row = strict({
  id: { type: 'string', pattern: '^[a-z0-9-]+$' },
  group: both,
  cells: list(cell),
  sources: { ...list(text), minItems: 1 },
  checked: day,
  confidence,
});
const names = { title: text, short: text, copy: text };
/** Absolute, or from the folder of the file: our own measurements are pages of the site. */
const url = { type: ['string', 'null'], format: 'uri-reference' } as const;
const source = strict(
  {
    ...names,
    url,
    kind: { enum: ['source', 'documentation', 'standard', 'third-party', 'measured'] },
    read: day,
    zh: strict({ ...names, url }, ['short', 'copy', 'url']),
  },
  ['short', 'copy', 'zh'],
);

/** JSON Schema of `facts.json`, version 1. Times are in the unit each value names. */
export const factsSchema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Keepalive Field Guide facts, version 1',
  ...strict({
    $schema: text,
    version: { const: 1 },
    licence: text,
    sources: { type: 'object', additionalProperties: source },
    references: list(strict({ topic: text, title: both, columns: list(both), rows: list(row) })),
  }),
};
