import type { Kernel } from './kernel.ts';
import type { ClockSetting } from '~/model/clock.ts';
import type { Direction, FilterRule } from './filter.ts';
import { checkSysctl, type OptionName, type SysctlName, type Sysctls } from '~/model/limits.ts';
import type { IpVersion } from './icmp-errors.ts';
import type { Route } from './path.ts';
import type { Us } from '~/model/time.ts';
import type { Side } from './trace.ts';

/** A call of `setsockopt()` with an integer. */
export interface SetOption {
  readonly option: OptionName;
  readonly value: number;
}

/** One end as it is before the run. */
export interface End {
  /** What its kernel does, see `kernelOf`; `currentKernel` when absent. */
  readonly kernel?: Kernel;
  readonly sysctls?: Partial<Sysctls>;
  /** Options in the order they are set: on the client before connect, on the server's listener. */
  readonly options?: readonly SetOption[];
  /** The application reads at once what arrives; true when absent. */
  readonly reads?: boolean;
  /**
   * Reproduces an accident of the kernel: while the application leaves bytes unread, data that
   * acknowledges nothing new does not reset the count of unanswered probes.
   */
  readonly fastPath?: boolean;
}

/** Something an application, a host or the path does. */
export type Action =
  | { readonly do: 'connect' }
  | { readonly do: 'write'; readonly host: Side; readonly bytes: number; readonly count?: number }
  | {
      readonly do:
        'read' | 'read-once' | 'stop-reading' | 'shutdown' | 'close' | 'abort' | 'kill' | 'vanish';
      readonly host: Side;
    }
  | ({ readonly do: 'set-option'; readonly host: Side } & SetOption)
  | {
      readonly do: 'set-sysctl';
      readonly host: Side;
      readonly name: SysctlName;
      readonly value: number;
    }
  | { readonly do: 'block'; readonly direction?: Direction }
  | { readonly do: 'unblock' }
  | {
      readonly do: 'drop-nth' | 'pass-nth';
      readonly every: number;
      readonly packet: number;
      readonly direction?: Direction;
    }
  | {
      readonly do: 'reject';
      /** Code of an ICMP “destination unreachable” (type 3, in IPv6 type 1), or a reset. */
      readonly with: number | 'tcp-reset';
      readonly direction?: Direction;
    }
  | { readonly do: 'add-rule'; readonly rule: FilterRule; readonly first?: boolean }
  | { readonly do: 'remove-rules'; readonly prefix: string }
  | {
      readonly do: 'route';
      readonly host: Side;
      readonly way: Route;
    }
  | { readonly do: 'forget' }
  | {
      readonly do: 'icmp';
      readonly to: Side;
      readonly code: number;
      /** “Destination unreachable” when absent: 3, in IPv6 1. */
      readonly icmpType?: number;
    };

/** An action and its instant. */
export type Timed = { readonly at: Us } & Action;

/** A stateful box in the middle of the path. */
export interface Middlebox {
  /** It forgets a flow after this long without a segment in either direction. */
  readonly timeout: Us;
  /** What it does with segments of a flow it forgot; `remap`: it lets them open a new mapping. */
  readonly then: 'drop' | 'rst' | 'remap';
}

/** Everything a run needs; instant 0 is its start. */
export interface Scenario {
  /** `ideal` when absent. */
  readonly clock?: ClockSetting;
  readonly rtt: Us;
  /** The Internet Protocol both ends speak, which also says what an ICMP code means; 4 if absent. */
  readonly ip?: IpVersion;
  readonly client?: End;
  readonly server?: End;
  /**
   * `established` (when absent): both ends have just completed the handshake at instant 0.
   * `closed`: the server listens, and a `connect` action starts everything.
   */
  readonly start?: 'established' | 'closed';
  readonly middlebox?: Middlebox;
  /** Actions in the order of their instants. */
  readonly actions?: readonly Timed[];
  readonly horizon: Us;
}

/** Why a scenario cannot be run; `index` counts its actions. */
export type Problem =
  | { readonly problem: 'time-backwards' | 'before-connect'; readonly index: number }
  | { readonly problem: 'bad-number'; readonly where: string; readonly value: number };

const fits = (n: number, min: number): boolean =>
  Number.isInteger(n) && n >= min && n <= Number.MAX_SAFE_INTEGER;

function badNumbers(scenario: Scenario): Problem[] {
  const named: [where: string, value: number, min: number][] = [
    ['rtt', scenario.rtt, 0],
    ['horizon', scenario.horizon, 0],
  ];
  if (scenario.middlebox) named.push(['middlebox.timeout', scenario.middlebox.timeout, 1]);
  for (const action of scenario.actions ?? []) {
    named.push(['at', action.at, 0]);
    if (action.do === 'write')
      named.push(['bytes', action.bytes, 1], ['count', action.count ?? 1, 1]);
    if (action.do === 'drop-nth' || action.do === 'pass-nth')
      named.push(['every', action.every, 1], ['packet', action.packet, 0]);
  }
  return named
    .filter(([, value, min]) => !fits(value, min))
    .map(([where, value]) => ({ problem: 'bad-number', where, value }));
}

const needsConnection = new Set([
  'write',
  'read',
  'read-once',
  'stop-reading',
  'shutdown',
  'close',
  'abort',
]);

/** Everything that is wrong with a scenario, as data; empty when it can be run. */
export function problemsOf(scenario: Scenario): Problem[] {
  const problems = badNumbers(scenario);
  let connected = scenario.start !== 'closed';
  let last = 0;
  (scenario.actions ?? []).forEach((action, index) => {
    if (action.at < last) problems.push({ problem: 'time-backwards', index });
    last = action.at;
    if (action.do === 'connect') connected = true;
    else if (!connected && needsConnection.has(action.do))
      problems.push({ problem: 'before-connect', index });
  });
  return problems;
}

/** The sysctls of an end, as far as the kernel takes them. */
export function legalSysctls(end: End): Partial<Sysctls> {
  const taken = Object.entries(end.sysctls ?? {}).filter(
    ([name, value]) => checkSysctl(name as SysctlName, value) === null,
  );
  return Object.fromEntries(taken);
}
