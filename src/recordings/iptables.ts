import type { Direction, FilterRule, Hook, Test, Tracked, Verdict } from '~/model/kernel/filter.ts';
import type { IpVersion } from '~/model/kernel/icmp-errors.ts';
import { Unknown } from './recording.ts';

/** Network namespace a command runs in: client, middlebox, server. */
export type Namespace = 'c' | 'm' | 's';

const icmpCodes: Record<string, number | 'tcp-reset'> = {
  'icmp-net-unreachable': 0,
  'net-unreach': 0,
  'icmp-host-unreachable': 1,
  'host-unreach': 1,
  'icmp-proto-unreachable': 2,
  'proto-unreach': 2,
  'icmp-port-unreachable': 3,
  'port-unreach': 3,
  'icmp-net-prohibited': 9,
  'net-prohib': 9,
  'icmp-host-prohibited': 10,
  'host-prohib': 10,
  'icmp-admin-prohibited': 13,
  'admin-prohib': 13,
  'tcp-reset': 'tcp-reset',
  'tcp-rst': 'tcp-reset',
};

const icmp6Codes: Record<string, number | 'tcp-reset'> = {
  'icmp6-no-route': 0,
  'no-route': 0,
  'icmp6-adm-prohibited': 1,
  'adm-prohibited': 1,
  'icmp6-addr-unreachable': 3,
  'addr-unreach': 3,
  'icmp6-port-unreachable': 4,
  'port-unreach': 4,
  'icmp6-policy-fail': 5,
  'policy-fail': 5,
  'icmp6-reject-route': 6,
  'reject-route': 6,
  'tcp-reset': 'tcp-reset',
};

/** What REJECT answers with unless told. */
const defaultReject = { 4: 'icmp-port-unreachable', 6: 'icmp6-port-unreachable' } as const;

/** What `--reject-with` names: a code of “destination unreachable”, or a reset. */
export function rejectWith(name: unknown, ip: IpVersion): number | 'tcp-reset' {
  const text = String(name ?? defaultReject[ip]);
  const found = (ip === 4 ? icmpCodes : icmp6Codes)[text];
  if (found === undefined) throw new Unknown(`reject with ${text}`);
  return found;
}

interface Parsed {
  protocol: 'tcp' | 'icmp' | undefined;
  direction: Direction | undefined;
  /** The rule can never match, such as one for another port. */
  never: boolean;
  tests: Test[];
  nth: { every: number; packet: number; not: boolean } | undefined;
  statistic: string | undefined;
  target: string | undefined;
  reject: number | 'tcp-reset';
  readonly ip: IpVersion;
}

const letters: Record<string, string> = {
  SYN: 'S',
  ACK: 'A',
  FIN: 'F',
  RST: 'R',
  PSH: 'P',
  URG: 'U',
  ALL: 'SAFRPU',
  NONE: '',
};

function flagLetters(names: string): string {
  return names
    .split(',')
    .map((name) => {
      const found = letters[name.toUpperCase()];
      if (found === undefined) throw new Unknown(`iptables TCP flag ${name}`);
      return found;
    })
    .join('');
}

const host = (address: string): 'client' | 'server' | 'any' | 'other' => {
  const plain = address.replace(/\/\d+$/, '');
  if (plain === '0.0.0.0') return 'any';
  if (plain.startsWith('10.9.0.')) return 'client';
  return plain.startsWith('10.9.1.') ? 'server' : 'other';
};

function towards(parsed: Parsed, direction: Direction): void {
  if (parsed.direction !== undefined && parsed.direction !== direction) parsed.never = true;
  parsed.direction = direction;
}

const opposite = (direction: Direction): Direction => (direction === 'c2s' ? 's2c' : 'c2s');

function onAddress(parsed: Parsed, address: string, isSource: boolean, not: boolean): void {
  const of = host(address);
  if (of === 'any' || of === 'other') {
    if ((of === 'other') !== not) parsed.never = true;
    return;
  }
  const direction: Direction = (of === 'client') === isSource ? 'c2s' : 's2c';
  towards(parsed, not ? opposite(direction) : direction);
}

/** The server listens on 7000; every other port is the client's. */
function onPort(parsed: Parsed, ports: string, isSource: boolean, not: boolean): void {
  const listed = ports.split(',').some((range) => {
    const [low, high = low] = range.split(':').map(Number);
    return low! <= 7000 && 7000 <= high!;
  });
  if (!listed && !not) parsed.never = true;
  if (!listed) return;
  const direction: Direction = isSource ? 's2c' : 'c2s';
  towards(parsed, not ? opposite(direction) : direction);
}

/** Interfaces of the middlebox are named after the side they face. */
function onInterface(parsed: Parsed, name: string, isIn: boolean, ns: Namespace): void {
  if (name === 'lo') {
    parsed.never = true;
    return;
  }
  if (ns !== 'm') return;
  const faces = /c|0/i.test(name.replace(/^(veth|eth|m)/, '')) ? 'client' : 'server';
  towards(parsed, (faces === 'client') === isIn ? 'c2s' : 's2c');
}

function onLength(text: string, not: boolean): Test {
  const [min, max = min] = text.split(':').map((n) => (n === '' ? undefined : Number(n)));
  return { test: 'length', min: min ?? 0, max: text.endsWith(':') ? Infinity : max!, not };
}

const knownStates = new Set(['NEW', 'ESTABLISHED', 'INVALID', 'RELATED', 'UNTRACKED']);

function onStates(text: string, not: boolean): Test {
  const states = text.split(',');
  for (const state of states) if (!knownStates.has(state)) throw new Unknown(`ctstate ${state}`);
  return { test: 'tracked', states: states as Tracked[], not };
}

const modules = new Set([
  'tcp',
  'conntrack',
  'state',
  'statistic',
  'length',
  'comment',
  'multiport',
]);

type Take = () => string;

function readMatch(parsed: Parsed, word: string, take: Take, not: boolean, ns: Namespace): void {
  switch (word) {
    case '-p':
    case '--protocol': {
      const protocol = take();
      if (protocol === 'all' || protocol === '0') return;
      if (not || (protocol !== 'tcp' && protocol !== 'icmp')) parsed.never = true;
      else parsed.protocol = protocol;
      return;
    }
    case '-s':
    case '--source':
    case '--src':
      onAddress(parsed, take(), true, not);
      return;
    case '-d':
    case '--destination':
    case '--dst':
      onAddress(parsed, take(), false, not);
      return;
    case '--sport':
    case '--source-port':
    case '--sports':
      onPort(parsed, take(), true, not);
      return;
    case '--dport':
    case '--destination-port':
    case '--dports':
      onPort(parsed, take(), false, not);
      return;
    case '-i':
    case '--in-interface':
      onInterface(parsed, take(), true, ns);
      return;
    case '-o':
    case '--out-interface':
      onInterface(parsed, take(), false, ns);
      return;
    case '-m':
    case '--match': {
      const name = take();
      if (!modules.has(name)) throw new Unknown(`iptables match ${name}`);
      return;
    }
    case '--comment':
      take();
      return;
    case '--syn':
      parsed.tests.push({ test: 'flags', of: 'SAFR', set: 'S', not });
      return;
    case '--tcp-flags': {
      const of = flagLetters(take());
      parsed.tests.push({ test: 'flags', of, set: flagLetters(take()), not });
      return;
    }
    case '--length':
      parsed.tests.push(onLength(take(), not));
      return;
    case '--ctstate':
    case '--state':
      parsed.tests.push(onStates(take(), not));
      return;
    case '--mode':
      parsed.statistic = take();
      if (parsed.statistic !== 'nth') throw new Unknown(`statistic mode ${parsed.statistic}`);
      return;
    case '--every':
      parsed.nth = { packet: parsed.nth?.packet ?? 0, every: Number(take()), not };
      return;
    case '--packet':
      parsed.nth = { every: 1, not: false, ...parsed.nth, packet: Number(take()) };
      return;
    case '-j':
    case '--jump':
      parsed.target = take();
      return;
    case '--reject-with':
      parsed.reject = rejectWith(take(), parsed.ip);
      return;
    case '-w':
    case '--wait':
      return;
    default:
      throw new Unknown(`iptables argument ${word}`);
  }
}

function verdictOf({ target, reject }: Parsed): Verdict {
  if (target === 'DROP') return 'drop';
  if (target === 'ACCEPT') return 'accept';
  if (target === 'REJECT') return { reject };
  throw new Unknown(`iptables target ${target ?? '(none)'}`);
}

function hookOf(chain: string, ns: Namespace): Hook | null {
  if (ns === 'm') {
    if (chain === 'FORWARD' || chain === 'PREROUTING' || chain === 'POSTROUTING')
      return 'middlebox';
    if (chain === 'INPUT' || chain === 'OUTPUT') return null;
  } else {
    const side = ns === 'c' ? 'client' : 'server';
    if (chain === 'OUTPUT' || chain === 'POSTROUTING') return `${side}-out`;
    if (chain === 'INPUT' || chain === 'PREROUTING') return `${side}-in`;
    if (chain === 'FORWARD') return null;
  }
  throw new Unknown(`iptables chain ${chain}`);
}

const unquoted = (word: string): string => word.replace(/^["']|["']$/g, '');

/** Command-line words, given as text or as a list. */
export const wordsOf = (args: unknown): string[] =>
  Array.isArray(args)
    ? args.map(String)
    : (String(args).match(/"[^"]*"|'[^']*'|\S+/g) ?? []).map(unquoted);

/** Rules in a chain keep this name, so that a flush finds them. */
const chainName = (ns: Namespace, chain: string): string => `${ns} ${chain}`;

function parseRule(words: string[], ns: Namespace, ip: IpVersion): Parsed {
  const parsed: Parsed = {
    protocol: undefined,
    direction: undefined,
    never: false,
    tests: [],
    nth: undefined,
    statistic: undefined,
    target: undefined,
    reject: rejectWith(null, ip),
    ip,
  };
  let not = false;
  const take = (): string => {
    if (words[0] === '!') {
      not = !not;
      words.shift();
    }
    const word = words.shift();
    if (word === undefined) throw new Unknown('an iptables rule that ends too early');
    return word;
  };
  while (words.length > 0) {
    const word = words.shift()!;
    if (word === '!') {
      not = true;
      continue;
    }
    readMatch(parsed, word, take, not, ns);
    not = false;
  }
  return parsed;
}

function ruleOf(parsed: Parsed, name: string, at: Hook): FilterRule | null {
  if (parsed.never) return null;
  const tests = parsed.nth
    ? [...parsed.tests, { test: 'nth' as const, ...parsed.nth }]
    : parsed.tests;
  return {
    name,
    why: 'filter',
    at,
    ...(parsed.direction && { direction: parsed.direction }),
    ...(parsed.protocol && { protocol: parsed.protocol }),
    tests,
    verdict: verdictOf(parsed),
  };
}

/** Distinguishes rules of one chain for `-D`. */
const fullName = (ns: Namespace, chain: string, rest: readonly string[]): string =>
  `${chainName(ns, chain)} ${rest.join(' ')}`;

/** What a command does to the rules: add one, remove by name prefix, or set a policy. */
export type Change =
  | { readonly change: 'add'; readonly rule: FilterRule; readonly first: boolean }
  | { readonly change: 'remove'; readonly prefix: string; readonly all: boolean }
  | { readonly change: 'nothing' };

/**
 * Reads the arguments of one iptables command in a namespace. Throws `Unknown` naming whatever it
 * has no rule for.
 */
export function iptables(args: unknown, ns: Namespace, ip: IpVersion): Change {
  const words = wordsOf(args).filter((word) => word !== '-w' && word !== 'iptables');
  if (words[0] === '-t' || words[0] === '--table') words.splice(0, 2);
  const command = words.shift();
  const chain = words.shift();
  if (command === '-F' || command === '--flush')
    return { change: 'remove', prefix: chain ? chainName(ns, chain) : `${ns} `, all: true };
  if (chain === undefined) throw new Unknown(`iptables command ${command ?? '(none)'}`);
  const at = hookOf(chain, ns);
  if (command === '-P' || command === '--policy') return policy(words, ns, chain, at);
  if (command === '-I' && /^\d+$/.test(words[0] ?? '')) words.shift();
  if (command === '-D' || command === '--delete') {
    if (/^\d+$/.test(words[0] ?? '')) throw new Unknown('iptables -D by number');
    return { change: 'remove', prefix: fullName(ns, chain, words), all: false };
  }
  const first = command === '-I' || command === '--insert';
  if (!first && command !== '-A' && command !== '--append')
    throw new Unknown(`iptables command ${command}`);
  const name = fullName(ns, chain, words);
  const rule = ruleOf(parseRule(words, ns, ip), name, at ?? 'middlebox');
  return rule === null || at === null ? { change: 'nothing' } : { change: 'add', rule, first };
}

/** A policy is a rule behind all others; only DROP and ACCEPT exist. */
function policy(words: string[], ns: Namespace, chain: string, at: Hook | null): Change {
  const target = words.shift();
  const name = `policy ${ns} ${chain}`;
  if (target === 'ACCEPT') return { change: 'remove', prefix: name, all: true };
  if (target !== 'DROP') throw new Unknown(`iptables policy ${target ?? '(none)'}`);
  if (at === null) return { change: 'nothing' };
  return { change: 'add', first: false, rule: { name, why: 'filter', at, verdict: 'drop' } };
}
