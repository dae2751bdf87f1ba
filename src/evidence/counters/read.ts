import type { Line, Paste, Reading } from '~/evidence/reading.ts';
import { linuxNames, sentences, type Counter } from './names.ts';

/** Counters of a network namespace, as far as they concern keepalive. */
export interface CountersSays {
  readonly counters: Readonly<Partial<Record<Counter, number>>>;
  /** The system whose words these are. */
  readonly system: 'linux' | 'bsd' | 'any';
}

export type CountersReading = Reading<'counters', CountersSays>;

interface Counted {
  readonly line: number;
  readonly counter: Counter;
  readonly value: number;
}

const linuxLine =
  /^(?:Tcp(?:Ext)?[.: ]?)?([A-Z][A-Za-z]{5,24})\s{0,40}[:=\s]\s{0,40}(\d{1,18})(?:\s{1,20}\d{1,9}\.\d)?$/;
const sentence = /^(\d{1,18})\s{1,8}(\S.{4,80})$/;
const windows = /^(\S.{2,40}?)\s{1,60}= (\d{1,18})$/;

const phrased = (words: string): Counter | undefined =>
  sentences.find(([pattern]) => pattern.test(words))?.[1];

function countedOn({ number, bare }: Line): readonly Counted[] {
  const text = bare.trim();
  const named = linuxLine.exec(text);
  const counter = named && linuxNames[named[1]!];
  if (counter) return [{ line: number, counter, value: Number(named[2]) }];
  const said = sentence.exec(text) ?? windows.exec(text);
  if (!said) return [];
  const [words, value] = /^\d/.test(text) ? [said[2]!, said[1]!] : [said[1]!, said[2]!];
  const found = phrased(words);
  return found ? [{ line: number, counter: found, value: Number(value) }] : [];
}

/** `/proc/net/netstat` and `snmp`: a line of names, then a line of values. */
function inColumns(names: Line, values: Line | undefined): readonly Counted[] {
  const [group, ...columns] = names.bare.trim().split(/\s+/);
  if (!values || !/^Tcp(?:Ext)?:$/.test(group!)) return [];
  const [same, ...numbers] = values.bare.trim().split(/\s+/);
  if (same !== group) return [];
  return columns.flatMap((name, i) => {
    const counter = linuxNames[name];
    const value = numbers[i];
    const line = values.number;
    return counter && value && /^\d{1,18}$/.test(value)
      ? [{ line, counter, value: Number(value) }]
      : [];
  });
}

const systemOf = (counters: CountersSays['counters']): CountersSays['system'] => {
  if ('keepaliveTimeouts' in counters || 'keepaliveDeaths' in counters) return 'bsd';
  const linux = ['timeoutDeaths', 'windowProbes', 'timeouts', 'probes'] as const;
  return linux.some((counter) => counter in counters) ? 'linux' : 'any';
};

/** A counter that is about keepalive, or about connections given up: the others alone are no evidence. */
const telling: readonly Counter[] = [
  'probes',
  'keepaliveTimeouts',
  'keepaliveDeaths',
  'timeoutDeaths',
];

/** The counters of a paste, all one reading; later values of the same counter win. */
export function readCounters({ lines }: Paste): readonly CountersReading[] {
  const all = lines.flatMap((line, i) => [...countedOn(line), ...inColumns(line, lines[i + 1])]);
  const counters = Object.fromEntries(all.map(({ counter, value }) => [counter, value]));
  if (!telling.some((counter) => counter in counters)) return [];
  const system = systemOf(counters);
  const used = [...new Set(all.map(({ line }) => line))];
  return [
    { kind: 'counters', format: `netstat-s-${system}`, lines: used, says: { counters, system } },
  ];
}
