import { createHash } from 'node:crypto';
import { expect, test } from 'vitest';
import { securing } from '~/build/csp.ts';
import { edited, treeOf } from '~/build/html.ts';

const secured = (html: string): string => edited(html, securing(treeOf(html)));
const hash = (text: string): string => createHash('sha256').update(text).digest('base64');

const page = (head: string, body = '') =>
  `<!doctype html><html><head><meta charset="utf-8">${head}</head><body>${body}</body></html>`;

test('a page allows its own scripts by their text, whatever stands in them', () => {
  const script = 'const end = "<style>a</style>" > "b";';
  const found = secured(page(`<script>${script}</script><script src="a.js"></script>`));
  expect(found).toContain(`script-src 'self' 'sha256-${hash(script)}';`);
  expect(found).toContain('style-src;');
});

test('several styles become one, at the place of the first', () => {
  const found = secured(page('<style> a{} </style><title>t</title>', '<style>b{}</style><p>p</p>'));
  expect(found).toContain('<style>a{}b{}</style><title>t</title></head><body><p>p</p>');
  expect(found).toContain(`style-src 'sha256-${hash('a{}b{}')}';`);
});

test('only a page with the search form may run WebAssembly, only one with a late style may load it', () => {
  expect(secured(page(''))).not.toMatch(/wasm|connect-src|style-src 'self'/);
  const found = secured(page('', '<form id="search"></form><div data-style="a.css"></div>'));
  expect(found).toMatch(/'wasm-unsafe-eval'.*connect-src 'self'; style-src 'self'/);
});

test('a page that does not say its character set has no place for a policy, and the build says so', () => {
  expect(() => secured('<p>a</p>')).toThrow('charset');
});
