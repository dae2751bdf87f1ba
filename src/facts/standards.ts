import { measure } from './fact.ts';

/** RFC 9293 §3.8.4 on keepalive. */
export const rfc9293 = {
  leastDefaultIdle: measure(7200, 's', 'rfc9293', '2026-11-22', 'official documentation'),
} as const;
