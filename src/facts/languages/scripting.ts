import { alike } from '~/i18n/locales.ts';
import { cited, none } from '~/facts/cells.ts';
import { allFour, onOff, rowsOf, seconds, systems, type Api } from './row.ts';

const rest: readonly Api[] = [
  {
    id: 'ruby',
    runtime: 'Ruby',
    call: 'socket.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_KEEPIDLE, 60)',
    sets: allFour,
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'keep_alive_timeout of Net::HTTP is the life of an idle HTTP connection and sets no socket option.',
        zh: 'Net::HTTP 的 keep_alive_timeout 是空闲 HTTP 连接的寿命，不设任何套接字选项。',
      },
    },
    sources: ['program-runs'],
    confidence: 'measured',
    program: 'ruby.rb',
  },
  {
    id: 'perl',
    runtime: 'Perl',
    call: 'setsockopt($socket, IPPROTO_TCP, TCP_KEEPIDLE, 60)',
    sets: allFour,
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'The names must be imported from Socket one by one. In LWP::UserAgent keep_alive is the number of HTTP connections kept.',
        zh: '名字要逐个从 Socket 导入。LWP::UserAgent 的 keep_alive 是保留多少条 HTTP 连接。',
      },
    },
    sources: ['program-runs'],
    confidence: 'measured',
    program: 'perl.pl',
  },
  {
    id: 'lua-luasocket',
    runtime: { en: 'Lua, LuaSocket 3.1', zh: 'Lua 的 LuaSocket 3.1' },
    call: 'tcp:setoption("tcp-keepidle", 60)',
    sets: {
      en: 'keepalive, tcp-keepidle, tcp-keepintvl, tcp-keepcnt',
      zh: 'keepalive、tcp-keepidle、tcp-keepintvl、tcp-keepcnt',
    },
    unit: seconds,
    defaults: systems,
    cannot: none,
    since: cited('3.1', 'version', 'program-runs', 'measured', {
      en: 'the version that was run',
      zh: '实际运行的版本',
    }),
    trap: {
      text: {
        en: 'setoption raises an error for an option the system lacks, but only returns nil and a message when the call fails: wrap it in assert().',
        zh: '系统没有的选项，setoption 直接报错；有这个选项但没设成，只返回 nil 和错误信息，要用 assert() 包住。',
      },
    },
    sources: ['luasocket-116', 'luasocket-options', 'program-runs'],
    confidence: 'measured',
    program: 'lua.lua',
  },
  {
    id: 'openresty',
    runtime: 'OpenResty, lua-nginx-module',
    call: 'tcpsock:setoption("keepalive", true)',
    sets: 'SO_KEEPALIVE',
    unit: onOff,
    defaults: systems,
    cannot: { text: { en: 'idle, interval, probes', zh: '空闲、间隔、次数' } },
    since: cited('0.10.18', 'version', 'lua-nginx-module', 'official documentation'),
    trap: {
      text: {
        en: 'tcpsock:setkeepalive() puts the connection into the pool and has nothing to do with TCP keepalive.',
        zh: 'tcpsock:setkeepalive() 是把连接放回连接池，与 TCP 保活无关。',
      },
    },
    sources: ['lua-nginx-module'],
    confidence: 'official documentation',
  },
];

const beam: readonly Api[] = [
  {
    id: 'erlang-raw',
    runtime: alike('Erlang gen_tcp'),
    call: '[{keepalive, true}, {raw, 6, 4, <<60:32/native>>}]',
    sets: allFour,
    unit: { en: 'seconds, as 32 bits in the order of the machine', zh: '秒，按本机字节序的 32 位' },
    defaults: systems,
    cannot: { text: { en: 'the times by name', zh: '时间没有名字可用' } },
    since: none,
    trap: {
      text: {
        en: 'The numbers 6 and 4 are those of Linux; another system needs its own.',
        zh: '6 和 4 是 Linux 的编号，别的系统要换成自己的。',
      },
    },
    sources: ['erlang-inet', 'program-runs'],
    confidence: 'official documentation',
    program: 'erlang.erl',
  },
  {
    id: 'erlang-named',
    runtime: { en: 'Erlang gen_tcp, since November 2025', zh: 'Erlang gen_tcp，2025 年 11 月起' },
    call: '[{keepalive, true}, {keepidle, 60}, {keepintvl, 10}, {keepcnt, 3}]',
    sets: { en: 'all four and user_timeout', zh: '四个选项，以及 user_timeout' },
    unit: { en: 'seconds; user_timeout in milliseconds', zh: '秒；user_timeout 是毫秒' },
    defaults: systems,
    cannot: none,
    since: none,
    trap: {
      text: {
        en: 'The first release that has them was not confirmed. Where they are unknown the call fails with badarg, so it is seen at once.',
        zh: '哪个版本首次带上它们，没有核实。不认识的版本会以 badarg 失败，马上就能看出来。',
      },
    },
    sources: ['erlang-keepalive'],
    confidence: 'source code',
  },
  {
    id: 'elixir',
    runtime: 'Elixir :gen_tcp',
    call: '[{:raw, 6, 4, <<60::native-32>>}, {:keepalive, true}]',
    sets: allFour,
    unit: { en: 'seconds, as 32 bits in the order of the machine', zh: '秒，按本机字节序的 32 位' },
    defaults: systems,
    cannot: { text: { en: 'the times by name', zh: '时间没有名字可用' } },
    since: none,
    trap: {
      text: {
        en: 'Host names go in as charlists; the numbers 6 and 4 are those of Linux.',
        zh: '主机名要用 charlist；6 和 4 是 Linux 的编号。',
      },
    },
    sources: ['erlang-inet', 'program-runs'],
    confidence: 'official documentation',
    program: 'elixir.exs',
  },
];

/** Ruby, Perl, Lua, Erlang and Elixir. */
export const scripting = [
  ...rowsOf({ en: 'Ruby, Perl and Lua', zh: 'Ruby、Perl 与 Lua' }, rest),
  ...rowsOf({ en: 'Erlang and Elixir', zh: 'Erlang 与 Elixir' }, beam),
];
