import { versionOf } from './kernel.ts';

/** A trace file as the README of the recordings describes it; only what is used here. */
export interface Recording {
  readonly name: string;
  /** Version of the recorded kernel, such as `5.10.223`; `null` when the file names none. */
  readonly kernel: string | null;
  /** Both ends ran on one CPU, as in a guest whose clock was warped. */
  readonly oneCpu: boolean;
  /** Sysctls that kernel does not have. */
  readonly missing: ReadonlySet<string>;
  readonly established_t: number | null;
  readonly jiffies_at_t0: number;
  readonly duration_observed: number;
  readonly worst_stall_ms: number;
  readonly params: Params;
  readonly timeline_planned: readonly Planned[];
  readonly app_log: readonly Logged[];
  readonly events: readonly Packet[];
  readonly outcome: Outcome;
  readonly diag: readonly Diag[];
}

export type Setting = readonly [option: string, value: number];

export interface Params {
  readonly options_set_before_connect: readonly Setting[];
  readonly options_set_after_connect: readonly Setting[];
  readonly listener_options: readonly Setting[];
  readonly accepted_socket_options: readonly Setting[];
  readonly sysctl: Readonly<Record<string, number | string>>;
  readonly one_way_delay_ms: number;
  readonly hz: 100 | 250 | 300 | 1000;
  readonly ip_version: 4 | 6;
  readonly subject: 'cl' | 'sv';
  readonly peer_reads: boolean;
  readonly middlebox_rules: readonly string[];
  readonly middlebox_sysctl: Readonly<Record<string, number>>;
}

/** An action as planned; everything but these four names is an argument. */
export type Planned = Readonly<Record<string, unknown>> & {
  readonly t?: number;
  readonly do: string;
  readonly repeat?: number;
  readonly every?: number;
};

export interface Logged {
  readonly t: number;
  readonly t_end?: number;
  readonly call?: string;
  readonly action?: string;
  readonly planned?: number | null;
  readonly args?: Readonly<Record<string, unknown>> | null;
  readonly who?: string;
  readonly opt?: string;
  readonly val?: number;
  readonly result?: unknown;
  readonly bytes?: number;
  readonly phase?: string;
  readonly begin?: boolean;
  readonly skipped?: unknown;
}

export interface Packet {
  readonly t: number;
  readonly dir: 'in' | 'out';
  readonly flags: string | null;
  readonly len: number | null;
  readonly seq_rel: number | null;
  readonly ack_rel: number | null;
  readonly win: number | null;
  /** End of data that came a second time, where the file tells what a DSACK says. */
  readonly dsack_rel?: number;
  readonly kind: string;
  readonly sub?: string;
  readonly icmp_type?: number;
  readonly icmp_code?: number;
  readonly quoted_seq_rel?: number;
}

export interface Outcome {
  readonly t: number | null;
  readonly errno: string | null;
  readonly via: string;
  readonly path: string | null;
  readonly rst_sent_t?: number;
}

export interface Diag {
  readonly t: number;
  readonly state?: string;
  readonly backoff?: number;
  readonly expires_ms?: number;
  readonly rto?: number;
  readonly rtt?: number;
}

/** Something in a file that the model has no word for; its message names it. */
export class Unknown extends Error {}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const list = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : []);

const number = (value: unknown, otherwise: number): number =>
  typeof value === 'number' && Number.isFinite(value) ? value : otherwise;

function readParams(raw: Record<string, unknown>): Params {
  const hz = number(raw['hz'], 250);
  if (hz !== 100 && hz !== 250 && hz !== 300 && hz !== 1000) throw new Unknown(`hz ${hz}`);
  const ip = raw['ip_version'] ?? 4;
  if (ip !== 4 && ip !== 6) throw new Unknown(`ip_version ${String(ip)}`);
  const subject = raw['subject'] ?? 'cl';
  if (subject !== 'cl' && subject !== 'sv') throw new Unknown(`subject ${String(subject)}`);
  return {
    options_set_before_connect: list(raw['options_set_before_connect']) as Setting[],
    options_set_after_connect: list(raw['options_set_after_connect']) as Setting[],
    listener_options: list(raw['listener_options']) as Setting[],
    accepted_socket_options: list(raw['accepted_socket_options']) as Setting[],
    sysctl: (isRecord(raw['sysctl']) ? raw['sysctl'] : {}) as Params['sysctl'],
    one_way_delay_ms: number(raw['one_way_delay_ms'], 0),
    hz,
    ip_version: ip,
    subject,
    peer_reads: raw['peer_reads'] !== false,
    middlebox_rules: list(raw['middlebox_rules']).map(String),
    middlebox_sysctl: (isRecord(raw['middlebox_sysctl'])
      ? raw['middlebox_sysctl']
      : {}) as Params['middlebox_sysctl'],
  };
}

const clockIn = (raw: Record<string, unknown>): Record<string, unknown> =>
  isRecord(raw['clock']) ? raw['clock'] : {};

/** `clock.missing_sysctls`, without what was tried (`write`) and where it stands (`net.ipv4`). */
function missingIn(raw: Record<string, unknown>): ReadonlySet<string> {
  const clock = clockIn(raw);
  const names = list(clock['missing_sysctls']).map(String);
  return new Set(names.map((name) => name.replace(/^write /, '').replace(/^net[./]ipv4[./]/, '')));
}

function required(raw: Record<string, unknown>, key: string): unknown {
  if (raw[key] === undefined) throw new Unknown(`a file without ${key}`);
  return raw[key];
}

/** Takes a parsed trace file apart; throws `Unknown` when something indispensable is missing. */
export function readRecording(raw: unknown, name: string): Recording {
  if (!isRecord(raw)) throw new Unknown('a file that is no object');
  const outcome = required(raw, 'outcome');
  const params = required(raw, 'params');
  if (!isRecord(outcome) || !isRecord(params)) throw new Unknown('outcome or params of no object');
  const start = required(raw, 'jiffies_at_t0');
  if (typeof start !== 'number') throw new Unknown('jiffies_at_t0 that is no number');
  const events = list(required(raw, 'events')) as Packet[];
  if (events.some(({ t }) => typeof t !== 'number')) throw new Unknown('an event without t');
  return {
    name: typeof raw['name'] === 'string' ? raw['name'] : name,
    kernel: typeof raw['kernel'] === 'string' ? versionOf(raw['kernel']) : null,
    oneCpu: clockIn(raw)['warped'] === true,
    missing: missingIn(raw),
    established_t: raw['established_t'] === null ? null : number(raw['established_t'], 0),
    jiffies_at_t0: start,
    duration_observed: number(raw['duration_observed'], events.at(-1)?.t ?? 0),
    worst_stall_ms: number(raw['worst_stall_ms'], 0),
    params: readParams(params),
    timeline_planned: list(raw['timeline_planned']) as Planned[],
    app_log: list(raw['app_log']) as Logged[],
    events: events.toSorted((a, b) => a.t - b.t),
    outcome: {
      t: typeof outcome['t'] === 'number' ? outcome['t'] : null,
      errno: typeof outcome['errno'] === 'string' ? outcome['errno'] : null,
      via: String(outcome['via'] ?? 'none'),
      path: typeof outcome['path'] === 'string' ? outcome['path'] : null,
    },
    diag: list(raw['diag']) as Diag[],
  };
}
