import { both } from '~/facts/cells.ts';
import type { Reference } from '~/facts/reference.ts';
import { dotnet } from './dotnet.ts';
import { go } from './go.ts';
import { javascript } from './javascript.ts';
import { jvm } from './jvm.ts';
import { native } from './native.ts';
import { pythonAndPhp } from './python-php.ts';
import { scripting } from './scripting.ts';

/** What each runtime and client library sets, in which unit, and what it leaves alone. */
export const languages: Reference = {
  topic: 'languages',
  title: both('Keepalive in languages and runtimes', '各语言与运行时的保活'),
  lead: both(
    'The exact call, what it sets and what it has when you set nothing, by version. The same word, keep-alive, also names reused HTTP connections and pings: those rows say so.',
    '准确的调用、它设了什么、不设时是什么，按版本列出。keep-alive 这个词也指 HTTP 连接复用和 PING，那几行会写明。',
  ),
  columns: [
    both('Runtime', '运行时'),
    both('Call', '调用'),
    both('Sets', '设置什么'),
    both('Unit', '单位'),
    both('Idle if not given', '不给时的空闲'),
    both('Interval if not given', '不给时的间隔'),
    both('Probes if not given', '不给时的次数'),
    both('Cannot set', '设不了'),
    both('Since', '起始版本'),
    both('Trap', '陷阱'),
  ],
  rows: [...native, ...go, ...jvm, ...dotnet, ...javascript, ...pythonAndPhp, ...scripting],
};
