import type { Meaning } from './meaning.ts';

/** An error of the system: its name, and what number each system gives it. */
export interface Errno {
  readonly name: string;
  readonly means: Meaning;
  readonly written: RegExp;
  readonly words: RegExp;
  readonly linux: number;
  readonly bsd: number;
  readonly windows: number;
  readonly solaris: number;
}

const errno = (
  name: string,
  means: Meaning,
  numbers: readonly [linux: number, bsd: number, windows: number, solaris: number],
  words: RegExp,
): Errno => {
  const [linux, bsd, windows, solaris] = numbers;
  const written = new RegExp(`\\b(?:WSA)?${name}\\b`);
  return { name, means, written, words, linux, bsd, windows, solaris };
};

/** `errno.h` of Linux, of macOS and the BSDs, of illumos and Solaris; Winsock. */
export const errnos: readonly Errno[] = [
  errno(
    'ETIMEDOUT',
    'timeout',
    [110, 60, 10060, 145],
    /connection timed out|operation timed out|connection attempt failed because the connected party|连接超时|由于连接方在一段时间后没有正确答复/i,
  ),
  errno(
    'ECONNRESET',
    'reset',
    [104, 54, 10054, 131],
    /connection reset(?: by (?:peer|remote host))?\b|forcibly closed by the remote host|连接被(?:对方|对端)?重[设置]|远程主机强迫关闭了一个现有的连接/i,
  ),
  errno(
    'EPIPE',
    'pipe',
    [32, 32, 109, 32],
    /broken pipe|pipe has been ended|断开的管道|管道已?破裂/i,
  ),
  errno(
    'ECONNABORTED',
    'aborted',
    [103, 53, 10053, 130],
    /software caused connection abort|connection was aborted by the software|主机中的软件中止了一个已建立的连接/i,
  ),
  errno(
    'ECONNREFUSED',
    'refused',
    [111, 61, 10061, 146],
    /connection refused|actively refused|拒绝连接|连接被拒绝|积极拒绝/i,
  ),
  errno(
    'EHOSTUNREACH',
    'host-unreachable',
    [113, 65, 10065, 148],
    /no route to host|没有到主机的路由|unreachable host|host is unreachable/i,
  ),
  errno(
    'ENETUNREACH',
    'net-unreachable',
    [101, 51, 10051, 128],
    /network is unreachable|网络不可达/i,
  ),
  errno(
    'ENETRESET',
    'net-reset',
    [102, 52, 10052, 129],
    /network dropped (?:the )?connection (?:on|because of) reset|connection has been broken due to keep-alive activity/i,
  ),
  errno(
    'EINVAL',
    'refused-value',
    [22, 22, 10022, 22],
    /(?:setsockopt|keep_?alive|keepidle|socket option).{0,80}invalid argument|invalid argument.{0,60}(?:setsockopt|keepalive)/i,
  ),
  errno(
    'ENOPROTOOPT',
    'lib-unsupported',
    [92, 42, 10042, 99],
    /(?:setsockopt|keep_?alive).{0,60}protocol not available|UnsupportedOperationException.{0,40}TCP_KEEP/i,
  ),
  errno('EAGAIN', 'again', [11, 35, 10035, 11], /resource temporarily unavailable|资源暂时不可用/i),
];

/** Numbers are only errors where the text says so. */
const numbered =
  /(?:\berrno:? ?=? ?|\[Errno |\[WinError |\bos error |\bError |Exception \(|\bsocket error:? ?#?|\berror code:? ?|\bcode:? ?'?|\((?=\d{2,5}(?:: [A-Z]|, ['"]))|:_|#)-?(\d{2,5})(?=[\]):,\s.']|$)/gi;

export type System = 'linux' | 'bsd' | 'windows' | 'solaris';
const systems: readonly System[] = ['linux', 'bsd', 'windows', 'solaris'];

/** Numbers small enough to be anything are believed only beside a word that says errno. */
const sure = (text: string, n: number): boolean => n > 99 || /errno|os error/i.test(text);

/** The error that a text names, and the system whose number it gives. */
export function errnoIn(
  text: string,
): { readonly errno: Errno; readonly system: System | null } | null {
  const numbers = [...text.matchAll(numbered)]
    .map(([, n]) => Number(n))
    .filter((n) => sure(text, n));
  const systemOf = (one: Errno) => systems.find((system) => numbers.includes(one[system])) ?? null;
  for (const one of errnos)
    if (one.written.test(text))
      return { errno: one, system: /WSAE/.test(text) ? 'windows' : systemOf(one) };
  for (const one of errnos)
    if (one.words.test(text)) return { errno: one, system: systemOf(one) ?? spoken(text) };
  for (const one of errnos) {
    const system = systemOf(one);
    if (system && one.name !== 'EAGAIN' && one.name !== 'EINVAL') return { errno: one, system };
  }
  return null;
}

/** Words that only one system has. */
function spoken(text: string): System | null {
  if (
    /forcibly closed|software in your host|connected party|强迫关闭|主机中的软件|积极拒绝|连接方在一段时间后/.test(
      text,
    )
  )
    return 'windows';
  return /operation timed out/i.test(text) ? 'bsd' : null;
}
