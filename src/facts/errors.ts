import { both } from './cells.ts';
import { inConnect, inSetsockopt } from './errors/calls.ts';
import { onConnections } from './errors/connection.ts';
import { elsewhere, onWindows } from './errors/elsewhere.ts';
import { fromIcmp } from './errors/icmp.ts';
import type { Reference } from './reference.ts';

/** What an error says about a connection, and how to find its cause. */
export const errors: Reference = {
  topic: 'errors',
  title: both('Errors', '错误'),
  lead: both(
    'What the application gets when a connection ends, which mechanism ended it, and how to tell causes apart that share a name. The first call after the end returns the error; later reads return 0 and later writes EPIPE. Where EOF had come before, reads go on returning 0 and only the write fails.',
    '连接结束时应用得到什么错误，是哪种机制结束的，同名的原因怎么分辨。结束后的第一次调用返回错误，之后读到 0，写得到 EPIPE。此前若已读到 EOF，读仍返回 0，只有写才报错。',
  ),
  columns: [
    both('Error', '错误'),
    both('Number', '编号'),
    both('What it means here', '含义'),
    both('When', '何时'),
    both('Who gets it', '哪一侧'),
    both('How to tell', '怎么分辨'),
  ],
  rows: [...onConnections, ...inConnect, ...fromIcmp, ...inSetsockopt, ...onWindows, ...elsewhere],
};
