import type { OptionName, TraceSystem } from './call.ts';

/**
 * Names and numbers, level and option: `-X raw` of strace prints Linux’s, dtruss those of Darwin, kdump
 * those of FreeBSD, truss of illumos the level by name. Numbers: netinet/tcp.h and sys/socket.h of each.
 */
const names = {
  SO_KEEPALIVE: 'SO_KEEPALIVE',
  TCP_KEEPIDLE: 'TCP_KEEPIDLE',
  TCP_KEEPALIVE: 'TCP_KEEPIDLE',
  TCP_KEEPINTVL: 'TCP_KEEPINTVL',
  TCP_KEEPCNT: 'TCP_KEEPCNT',
  TCP_USER_TIMEOUT: 'TCP_USER_TIMEOUT',
} as const satisfies Readonly<Record<string, OptionName>>;

const socketLevel = { linux: 1, macos: 0xffff, freebsd: 0xffff, solaris: 0xffff } as const;
const switchNumber = { linux: 9, macos: 8, freebsd: 8, solaris: 8 } as const;

const tcpNumbers: Readonly<Record<TraceSystem, Readonly<Record<number, OptionName>>>> = {
  linux: { 4: 'TCP_KEEPIDLE', 5: 'TCP_KEEPINTVL', 6: 'TCP_KEEPCNT', 18: 'TCP_USER_TIMEOUT' },
  macos: { 0x10: 'TCP_KEEPIDLE', 0x101: 'TCP_KEEPINTVL', 0x102: 'TCP_KEEPCNT' },
  freebsd: { 0x100: 'TCP_KEEPIDLE', 0x200: 'TCP_KEEPINTVL', 0x400: 'TCP_KEEPCNT' },
  solaris: { 0x22: 'TCP_KEEPIDLE', 0x23: 'TCP_KEEPCNT', 0x24: 'TCP_KEEPINTVL' },
};

const levels: Readonly<Record<string, 'socket' | 'tcp'>> = {
  SOL_SOCKET: 'socket',
  SOL_TCP: 'tcp',
  IPPROTO_TCP: 'tcp',
  tcp: 'tcp',
};

const isNumber = (word: string): boolean => /^(?:0x[\da-f]{1,8}|\d{1,8})$/i.test(word);

function levelOf(word: string, system: TraceSystem): 'socket' | 'tcp' | null {
  if (Object.hasOwn(levels, word)) return levels[word]!;
  if (!isNumber(word)) return null;
  if (Number(word) === socketLevel[system]) return 'socket';
  return Number(word) === 6 ? 'tcp' : null;
}

/** The option that two words mean there, `null` where it is none of keepalive’s. */
export function optionBy(level: string, word: string, system: TraceSystem): OptionName | null {
  const where = levelOf(level, system);
  if (where === null) return null;
  if (Object.hasOwn(names, word)) {
    const name = names[word as keyof typeof names];
    return (name === 'SO_KEEPALIVE') === (where === 'socket') ? name : null;
  }
  if (!isNumber(word)) return null;
  const number = Number(word);
  if (where === 'socket') return number === switchNumber[system] ? 'SO_KEEPALIVE' : null;
  return tcpNumbers[system][number] ?? null;
}
