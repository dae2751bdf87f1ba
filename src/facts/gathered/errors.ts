import { inConnect, inSetsockopt } from '~/facts/errors/calls.ts';
import { onConnections } from '~/facts/errors/connection.ts';
import { elsewhere, onWindows } from '~/facts/errors/elsewhere.ts';
import { fromIcmp } from '~/facts/errors/icmp.ts';
import type { Reference } from '~/facts/reference.ts';

/** What an error says about a connection, and how to find its cause. */
export const errors: Reference = {
  topic: 'errors',
  title: { en: 'Errors', zh: '错误' },
  lead: {
    en: 'What the application gets when a connection ends, which mechanism ended it, and how to tell causes apart that share a name. The first call after the end returns the error; later reads return 0 (EOF) and later writes EPIPE. Where EOF had come before, reads go on returning 0 and only the write fails.',
    zh: '连接结束时应用得到什么错误，是哪种机制结束的，同名的原因怎么分辨。结束后的第一次调用返回错误，之后读返回 0（EOF），写得到 EPIPE。此前若已读到 EOF，读仍返回 0，只有写才报错。',
  },
  columns: [
    { en: 'Error', zh: '错误' },
    { en: 'Number', zh: '编号' },
    { en: 'What it means here', zh: '含义' },
    { en: 'When', zh: '何时' },
    { en: 'Who gets it', zh: '哪一侧' },
    { en: 'How to tell', zh: '怎么分辨' },
  ],
  rows: [...onConnections, ...inConnect, ...fromIcmp, ...inSetsockopt, ...onWindows, ...elsewhere],
};
