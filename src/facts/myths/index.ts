import type { Reference } from '~/facts/reference.ts';
import { limitRows } from './limits.ts';
import { pathRows } from './path.ts';
import { probeRows } from './probe.ts';
import { programRows } from './programs.ts';
import { sendingRows } from './sending.ts';
import { switchingRows } from './switching.ts';
import { timingRows } from './timing.ts';

/** Sentences one reads about keepalive that are false, and the true ones. */
export const myths: Reference = {
  topic: 'myths',
  title: { en: 'Myths', zh: '误解' },
  lead: {
    en: 'False sentences from articles and answers, each with the true one, the arithmetic and what backs it. Where nothing else is said the truth is that of Linux.',
    zh: '文章和问答里流传的错误说法，每条附上正确的说法、算式和依据。没有另外说明的，以 Linux 为准。',
  },
  columns: [
    { en: 'What is said', zh: '常见说法' },
    { en: 'What is true', zh: '事实' },
    { en: 'The number', zh: '数字' },
  ],
  rows: [
    ...switchingRows,
    ...timingRows,
    ...probeRows,
    ...sendingRows,
    ...limitRows,
    ...pathRows,
    ...programRows,
  ],
};
