import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { dist, htmlOf, pages } from './pages.ts';

const absolute = /rel="canonical"|hreflang="x-default"|og:url|og:image/;

test('a site that does not know its address names none', () => {
  expect(pages.filter((page) => absolute.test(htmlOf(page)))).toEqual([]);
  expect(existsSync(`${dist}sitemap.xml`)).toBe(false);
});

test('a site that knows its address says so in canonical, hreflang, Open Graph and sitemap, and sends errors where it is told', () => {
  const out = mkdtempSync(join(tmpdir(), 'keepalive-site-'));
  const env = {
    ...process.env,
    SITE_URL: 'https://wiki.example/a/b',
    REPORT_URL: 'mailto:tcp@wiki.example',
    ASTRO_TELEMETRY_DISABLED: '1',
  };
  const build = spawnSync('node_modules/.bin/astro', ['build', '--silent', '--outDir', out], {
    env,
  });
  expect(String(build.stderr) + String(build.status)).toBe('0');
  const html = readFileSync(join(out, 'zh/how-it-works/index.html'), 'utf8');
  const root = 'https://wiki.example/a/b/';
  expect(html).toContain(`<link rel="canonical" href="${root}zh/how-it-works/">`);
  expect(html).toContain(`hreflang="en" href="${root}en/how-it-works/"`);
  expect(html).toContain(`hreflang="x-default" href="${root}"`);
  expect(html).toContain(`property="og:url" content="${root}zh/how-it-works/"`);
  expect(html).toContain(`property="og:image" content="${root}card.png"`);
  expect(html).toContain('href="mailto:tcp@wiki.example"');
  expect(readFileSync(join(out, 'sitemap.xml'), 'utf8')).toContain(
    `<loc>${root}zh/how-it-works/</loc>`,
  );
  expect(readFileSync(join(out, '404.html'), 'utf8')).toContain('href="/a/b/zh/"');
});
