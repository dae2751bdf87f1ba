import { test as base, expect, type Page } from '@playwright/test';

export { expect };

/** Addresses of the running servers. */
export const at = {
  root: (path: string) => process.env['SITE_ROOT'] + path,
  deep: (path: string) => process.env['SITE_DEEP'] + path,
  wiki: (html: string) => `${process.env['WIKI']}?html=${encodeURIComponent(html)}`,
};

/** What a page must never do: complain in the console, throw, or ask another host for anything. */
function watch(page: Page): string[] {
  const complaints: string[] = [];
  const ours = new Set(
    [process.env['SITE_ROOT'], process.env['SITE_DEEP'], process.env['WIKI']].map(
      (url) => new URL(url!).origin,
    ),
  );
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const { protocol, origin, href } = new URL(request.url());
    if (protocol !== 'data:' && !ours.has(origin)) complaints.push(`asked ${href}`);
  });
  return complaints;
}

/** A page that fails its test for any console message, exception or foreign request. */
export const test = base.extend<{ page: Page }>({
  page: async ({ page }, use) => {
    const complaints = watch(page);
    await use(page);
    expect(complaints).toEqual([]);
  },
});
