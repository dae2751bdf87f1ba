import { measure } from '~/facts/fact.ts';
import type { Reference } from '~/facts/reference.ts';
import { aboveRows } from './above.ts';
import { failureRows } from './failures.ts';
import { keepaliveRows } from './keepalive.ts';
import { natRows } from './nat.ts';
import { tcpOtherRows } from './others.ts';

/** RFC 9293 §3.8.4 on keepalive. */
export const rfc9293 = {
  leastDefaultIdle: measure(7200, 's', 'rfc9293', '2026-11-22', 'official documentation'),
} as const;

/** What the standards ask for, and what systems make of it. */
export const standards: Reference = {
  topic: 'standards',
  title: { en: 'Standards', zh: '标准' },
  lead: {
    en: 'The clauses that decide how keepalive, giving up and NAT timeouts should work, and where systems depart from them. MUST, SHOULD and their numbers are those of the documents.',
    zh: '规定保活、放弃连接和 NAT 超时的条款，以及各系统与之不同的地方。MUST、SHOULD 及其编号都照文档原样。',
  },
  columns: [
    { en: 'Document and section', zh: '文档与章节' },
    { en: 'What it says', zh: '内容' },
    { en: 'Force', zh: '约束力' },
    { en: 'Value', zh: '数值' },
    { en: 'In practice', zh: '实际情况' },
  ],
  rows: [
    ...keepaliveRows(rfc9293.leastDefaultIdle),
    ...failureRows,
    ...tcpOtherRows,
    ...natRows,
    ...aboveRows,
  ],
};
