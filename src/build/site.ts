import packageJson from '../../package.json' with { type: 'json' };

/** The version in the footer. */
export const version: string = packageJson.version;

/** Absolute address of the site's root with a slash at its end, or `null` when it is not known. */
export const siteUrl: string | null = process.env['SITE_URL']
  ? process.env['SITE_URL'].replace(/\/*$/, '/')
  : null;

/** Where the “report an error” link leads: an address or `mailto:`; an intranet sets its own. */
export const reportUrl: string | null = process.env['REPORT_URL'] ?? null;
