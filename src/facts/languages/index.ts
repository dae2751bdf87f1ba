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
  title: { en: 'Keepalive in languages and runtimes', zh: '各语言与运行时的保活' },
  lead: {
    en: 'The exact call, what it sets and what it has when you set nothing, by version. The same word, keep-alive, also names reused HTTP connections and pings: those rows say so.',
    zh: '准确的调用、它设了什么、不设时是什么，按版本列出。keep-alive 这个词也指 HTTP 连接复用和 PING，那几行会写明。',
  },
  columns: [
    { en: 'Runtime', zh: '运行时' },
    { en: 'Call', zh: '调用' },
    { en: 'Sets', zh: '设置什么' },
    { en: 'Unit', zh: '单位' },
    { en: 'Idle if not given', zh: '不给时的空闲' },
    { en: 'Interval if not given', zh: '不给时的间隔' },
    { en: 'Probes if not given', zh: '不给时的次数' },
    { en: 'Cannot set', zh: '设不了' },
    { en: 'Since', zh: '起始版本' },
    { en: 'Trap', zh: '陷阱' },
  ],
  rows: [...native, ...go, ...jvm, ...dotnet, ...javascript, ...pythonAndPhp, ...scripting],
};
