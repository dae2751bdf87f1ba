import { alike, type Localized } from '~/i18n/locales.ts';
import { checked, cited } from '~/facts/cells.ts';
import type { Confidence } from '~/facts/fact.ts';
import type { Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';

/** Where an error shows. */
export const groups = {
  living: { en: 'On a connection', zh: '连接建立之后' },
  connecting: { en: 'In connect()', zh: 'connect() 时' },
  icmp: { en: 'What an ICMP error becomes', zh: 'ICMP 错误变成什么' },
  setting: { en: 'In setsockopt()', zh: 'setsockopt() 时' },
  windows: alike('Windows'),
  others: { en: 'Other systems', zh: '其他系统' },
} as const satisfies Readonly<Record<string, Localized>>;

/** The C library’s number and words for each error on Linux. */
const linuxErrors = {
  EAGAIN: [11, 'Resource temporarily unavailable'],
  EINVAL: [22, 'Invalid argument'],
  EACCES: [13, 'Permission denied'],
  EPIPE: [32, 'Broken pipe'],
  ENONET: [64, 'Machine is not on the network'],
  EPROTO: [71, 'Protocol error'],
  ENOPROTOOPT: [92, 'Protocol not available'],
  EOPNOTSUPP: [95, 'Operation not supported'],
  ENETUNREACH: [101, 'Network is unreachable'],
  ECONNRESET: [104, 'Connection reset by peer'],
  ETIMEDOUT: [110, 'Connection timed out'],
  ECONNREFUSED: [111, 'Connection refused'],
  EHOSTDOWN: [112, 'Host is down'],
  EHOSTUNREACH: [113, 'No route to host'],
} as const;

const winsockErrors = {
  WSAENETRESET: [10052, 'Network dropped connection on reset'],
  WSAECONNABORTED: [10053, 'Software caused connection abort'],
  WSAECONNRESET: [10054, 'Connection reset by peer'],
  WSAETIMEDOUT: [10060, 'Connection timed out'],
} as const;

/** What there is to say of one error in one situation. */
export interface Told {
  readonly meaning: Localized;
  readonly when: Localized;
  readonly side: Localized;
  readonly apart: Localized;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
}

/** The four prose cells. */
export const prose = ({ meaning, when, side, apart }: Told) =>
  [meaning, when, side, apart].map((text) => ({ text }));

/** A name of an error that Linux has a number for. */
export type LinuxError = keyof typeof linuxErrors;

/** One situation in which Linux reports an error. */
export function linuxRow(group: Localized, id: string, error: LinuxError, told: Told): Row {
  const [number, words] = linuxErrors[error];
  const value = cited(number, 'count', 'linux-errors', 'measured', alike(words));
  const backing = told.sources.filter((source) => source !== 'linux-errors');
  const { confidence } = told;
  return {
    id,
    group,
    cells: [{ code: error }, value, ...prose(told)],
    sources: ['linux-errors', ...backing],
    checked,
    confidence,
  };
}

/** One error of Winsock. */
export function winsockRow(error: keyof typeof winsockErrors, told: Told): Row {
  const [number, words] = winsockErrors[error];
  const value = cited(
    String(number),
    'name',
    'winsock-errors',
    'official documentation',
    alike(words),
  );
  const { sources, confidence } = told;
  const cells = [{ code: error }, value, ...prose(told)];
  return { id: error.toLowerCase(), group: groups.windows, cells, sources, checked, confidence };
}

/** Which end gets the error. */
export const sides = {
  keepalive: { en: 'The side that has keepalive on.', zh: '开了保活的一侧。' },
  sender: { en: 'The side that sent data.', zh: '发了数据的一侧。' },
  client: { en: 'The client.', zh: '客户端。' },
  caller: { en: 'The program that calls.', zh: '调用的程序自己。' },
} as const satisfies Readonly<Record<string, Localized>>;
