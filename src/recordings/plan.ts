import type { IpVersion } from '~/model/kernel/icmp-errors.ts';
import { checkOption, defaultSysctls, optionLimits, sysctlLimits } from '~/model/limits.ts';
import type { OptionName, SysctlName, Sysctls } from '~/model/limits.ts';
import type { Action, Scenario, Timed } from '~/model/kernel/scenario.ts';
import { kernelOf } from '~/model/kernel/versions.ts';
import type { Side } from '~/model/kernel/trace.ts';
import { ipCommand, newWays, type Ways } from './ip-command.ts';
import { effectOf } from './instants.ts';
import { iptables, rejectWith, type Namespace } from './iptables.ts';
import { Unknown, type Logged, type Recording } from './recording.ts';

/** An action of a recording with the instants, in its seconds, between which it came in force. */
export interface Step {
  readonly t: number;
  readonly tEnd: number;
  readonly action: Action;
}

/** A recording as the model understands it. */
export interface Plan {
  readonly subject: Side;
  /** Sysctls of both ends, and whether each reads at once. */
  readonly ends: Required<Pick<Scenario, 'client' | 'server'>>;
  readonly steps: readonly Step[];
}

/** Options that change no timer of the model. */
const without = new Set([
  'SO_REUSEADDR',
  'SO_REUSEPORT',
  'SO_PRIORITY',
  'SO_MARK',
  'IP_TOS',
  'IP_TTL',
  'TCP_NOTSENT_LOWAT',
]);

/** Sysctls that change no timer of the model. */
const withoutSysctl = new Set([
  'tcp_congestion_control',
  'tcp_mtu_probing',
  'tcp_ecn',
  'tcp_slow_start_after_idle',
  'tcp_no_metrics_save',
  'tcp_autocorking',
  'tcp_window_scaling',
  'tcp_rmem',
  'tcp_wmem',
]);

const sides: Record<string, Side> = {
  cl: 'client',
  c: 'client',
  client: 'client',
  sv: 'server',
  s: 'server',
  server: 'server',
  listener: 'server',
};

function sideOf(who: unknown, otherwise: Side): Side {
  if (who === undefined || who === null) return otherwise;
  const found = sides[String(who)];
  if (found === undefined) throw new Unknown(`who ${String(who)}`);
  return found;
}

function namespaceOf(ns: unknown): Namespace {
  const found = { c: 'c', cl: 'c', m: 'm', mb: 'm', s: 's', sv: 's' }[String(ns)];
  if (found === undefined) throw new Unknown(`namespace ${String(ns)}`);
  return found as Namespace;
}

const directionOf = (dir: unknown): { direction?: 'c2s' | 's2c' } => {
  if (dir === undefined || dir === null || dir === 'both') return {};
  if (dir === 'c2s' || dir === 's2c') return { direction: dir };
  throw new Unknown(`direction ${String(dir)}`);
};

function optionAction(host: Side, name: unknown, value: unknown): Action[] {
  const option = String(name);
  if (without.has(option)) return [];
  if (!(option in optionLimits)) throw new Unknown(`option ${option}`);
  if (typeof value !== 'number') throw new Unknown(`${option} = ${JSON.stringify(value)}`);
  return [{ do: 'set-option', host, option: option as OptionName, value }];
}

function sysctlActions(hosts: readonly Side[], key: unknown, value: unknown): Action[] {
  const name = String(key).replace(/^net[./]ipv4[./]/, '');
  if (withoutSysctl.has(name)) return [];
  if (!(name in sysctlLimits)) throw new Unknown(`sysctl ${name}`);
  const number = Number(value);
  if (!Number.isInteger(number)) throw new Unknown(`sysctl ${name} = ${String(value)}`);
  return hosts.map((host) => ({
    do: 'set-sysctl',
    host,
    name: name as SysctlName,
    value: number,
  }));
}

function iptablesActions(args: unknown, ns: Namespace, ip: IpVersion): Action[] {
  const change = iptables(args, ns, ip);
  if (change.change === 'add') return [{ do: 'add-rule', rule: change.rule, first: change.first }];
  if (change.change === 'nothing') return [];
  const flushesFaults = change.all && change.prefix.startsWith('m ');
  const flush: Action[] = flushesFaults ? [{ do: 'unblock' }] : [];
  return [{ do: 'remove-rules', prefix: change.prefix }, ...flush];
}

type Args = Readonly<Record<string, unknown>>;

const whole = (args: Args, key: string, otherwise: number): number => {
  const value = args[key] ?? otherwise;
  if (typeof value !== 'number' || !Number.isInteger(value))
    throw new Unknown(`${key} = ${JSON.stringify(value)}`);
  return value;
};

/** What was really written: as logged when it was, else as planned. */
function writeActions(host: Side, args: Args, result: unknown): Action[] {
  if (typeof result === 'string' || (typeof result === 'number' && result < 0)) return [];
  return [{ do: 'write', host, bytes: whole(args, 'n', 1), count: whole(args, 'count', 1) }];
}

function fillActions(args: Args, result: unknown): Action[] {
  const bytes = typeof result === 'number' ? result : whole(args, 'max', 16_384);
  return bytes > 0 ? [{ do: 'write', host: 'client', bytes }] : [];
}

const hostActions: Record<string, Action> = {
  sv_read: { do: 'read', host: 'server' },
  cl_read: { do: 'read', host: 'client' },
  sv_close: { do: 'close', host: 'server' },
  sv_abort: { do: 'abort', host: 'server' },
  sv_shutdown: { do: 'shutdown', host: 'server' },
  cl_close: { do: 'close', host: 'client' },
  cl_abort: { do: 'abort', host: 'client' },
  cl_shutdown: { do: 'shutdown', host: 'client' },
};

/** What the actions of one recording have in common. */
interface Host {
  readonly subject: Side;
  readonly ip: IpVersion;
  readonly ways: Ways;
}

/** Every action the README lists, by its name. */
function actionsOf({ action: name = '', args: given, result }: Logged, host: Host): Action[] {
  const args = given ?? {};
  const { subject, ip, ways } = host;
  switch (name) {
    case 'block':
      return [{ do: 'block', ...directionOf(args['dir']) }];
    case 'unblock':
      return [{ do: 'unblock' }];
    case 'drop_nth':
    case 'pass_nth': {
      const [every, packet] = [whole(args, 'n', 2), whole(args, 'packet', 0)];
      return [{ do: name === 'drop_nth' ? 'drop-nth' : 'pass-nth', every, packet }];
    }
    case 'reject':
      return [{ do: 'reject', with: rejectWith(args['with'], ip) }];
    case 'iptables':
      return iptablesActions(args['args'], namespaceOf(args['ns']), ip);
    case 'ip':
      return ipCommand(args['args'], namespaceOf(args['ns']), ways);
    case 'vanish':
      return [{ do: 'vanish', host: subject === 'client' ? 'server' : 'client' }];
    case 'cl_send':
      return writeActions('client', args, result);
    case 'sv_send':
      return writeActions('server', args, result);
    case 'cl_fill':
      return fillActions(args, result);
    case 'setopt':
      return optionAction(sideOf(args['who'], 'client'), args['opt'], args['val']);
    case 'sysctl': {
      const who = args['ns'] ?? args['who'];
      const hosts: Side[] = who === undefined ? ['client', 'server'] : [sideOf(who, subject)];
      return sysctlActions(hosts, args['key'], args['val']);
    }
  }
  const found = hostActions[name];
  if (found === undefined) throw new Unknown(`action ${name}`);
  return [found];
}

/** Actions planned for after the end are logged, but were not done. */
const wasSkipped = ({ action, skipped, result }: Logged): boolean =>
  Boolean(skipped) || action?.startsWith('skip') === true || String(result).startsWith('skip');

/** Planned actions that never made it into the log, such as those of an older log format. */
function unlogged(recording: Recording): Logged[] {
  const { timeline_planned, app_log, outcome } = recording;
  const logged = app_log.map(({ action, planned }) => `${action} ${planned ?? ''}`);
  const missing: Logged[] = [];
  for (const { t, do: action, repeat = 1, every = 0, ...args } of timeline_planned)
    for (let n = 0; n < repeat; n += 1) {
      const at = t === undefined ? -1e-3 : t + n * every;
      const last = outcome.t ?? Infinity;
      const known = logged.some((key) => key.startsWith(`${action} `));
      if (!known && at < last) missing.push({ t: at, t_end: at, action, args });
    }
  return missing;
}

const optionCalls = (entry: Logged): boolean => entry.call === 'setsockopt';

/** An illegal value must have been refused by the recorded kernel too, and the other way round. */
function checkAnswer(entry: Logged, action: Action, hz: Recording['params']['hz']): void {
  if (action.do !== 'set-option' || entry.result === undefined || entry.result === null) return;
  const refused = checkOption(action.option, action.value, hz) !== null;
  if (refused === (entry.result === 'ok'))
    throw new Unknown(`${action.option}=${action.value} answered ${String(entry.result)}`);
}

/** The options of a file whose log has no setsockopt calls. */
function plannedOptions(recording: Recording): Step[] {
  const { params, established_t } = recording;
  const start = Math.min(...recording.events.map(({ t }) => t), 0) - 2e-3;
  const step =
    (t: number, host: Side) =>
    ([option, value]: readonly [string, number]): Step[] =>
      optionAction(host, option, value).map((action) => ({ t, tEnd: t, action }));
  const after = (established_t ?? 0) + 1e-4;
  return [
    ...params.listener_options.flatMap(step(start, 'server')),
    ...params.options_set_before_connect.flatMap(step(start, 'client')),
    ...params.options_set_after_connect.flatMap(step(after, 'client')),
    ...params.accepted_socket_options.flatMap(step(after, 'server')),
  ];
}

function loggedOptions(recording: Recording): Step[] {
  return recording.app_log.filter(optionCalls).flatMap((entry) => {
    const actions = optionAction(sideOf(entry.who, 'client'), entry.opt, entry.val);
    return actions.map((action) => {
      checkAnswer(entry, action, recording.params.hz);
      return { t: entry.t, tEnd: entry.t, action };
    });
  });
}

const setupWrites = (recording: Recording): Step[] =>
  recording.app_log
    .filter(({ call, phase }) => call === 'send' && phase === 'setup')
    .map(({ t, who, bytes }) => ({
      t,
      tEnd: t,
      action: { do: 'write', host: sideOf(who, 'client'), bytes: bytes ?? 1 },
    }));

/** Reads of the subject's application. */
const readsOf = (recording: Recording, subject: Side): Logged[] =>
  recording.app_log.filter(
    ({ call, who, bytes }) =>
      call?.startsWith('recv') && (bytes ?? 0) > 0 && sideOf(who, subject) === subject,
  );

/** So soon after data came in a read belongs to it. */
const promptRead = 0.05;

/** Bytes the subject's kernel took in, as it acknowledged them; SYN and FIN count one each. */
function takenIn(recording: Recording): number {
  const acked = recording.events
    .filter(({ dir, kind }) => dir === 'out' && kind !== 'rst')
    .map(({ ack_rel }) => ack_rel ?? 0);
  const fin = recording.events.some(({ dir, flags }) => dir === 'in' && flags?.includes('F'));
  return Math.max(1, ...acked) - (fin ? 2 : 1);
}

/** Whether the subject's application read everything as soon as it came. */
function readsAtOnce(recording: Recording, subject: Side): boolean {
  const reads = readsOf(recording, subject);
  const arrivals = recording.events.filter(({ dir, len }) => dir === 'in' && (len ?? 0) > 0);
  const prompt = reads.every(({ t }) =>
    arrivals.some((packet) => t >= packet.t && t - packet.t < promptRead),
  );
  const total = reads.reduce((sum, { bytes }) => sum + (bytes ?? 0), 0);
  return prompt && total >= takenIn(recording);
}

/** An application that does not read at once reads when the log says so. */
const loggedReads = (recording: Recording, subject: Side): Step[] =>
  readsOf(recording, subject).map(({ t }) => ({
    t,
    tEnd: t,
    action: { do: 'read-once', host: subject },
  }));

function loggedActions(recording: Recording, subject: Side): Step[] {
  const host: Host = { subject, ip: recording.params.ip_version, ways: newWays() };
  const entries = recording.app_log.filter((entry) => entry.action !== undefined);
  return [...entries, ...unlogged(recording)]
    .filter((entry) => !wasSkipped(entry))
    .toSorted((a, b) => a.t - b.t)
    .flatMap((entry) => {
      const actions = actionsOf(entry, host);
      return actions
        .filter((action) => exists(recording, action))
        .map((action) => ({ t: entry.t, tEnd: entry.t_end ?? entry.t, action }));
    });
}

/** A sysctl the recorded kernel lacks was planned, but never set. */
const exists = ({ missing }: Recording, action: Action): boolean =>
  action.do !== 'set-sysctl' || !missing.has(action.name);

function sysctlsOf(recording: Recording): Sysctls {
  const set: Record<string, number> = { ...defaultSysctls };
  for (const [key, value] of Object.entries(recording.params.sysctl))
    for (const action of sysctlActions(['client'], key, value))
      if (exists(recording, action) && action.do === 'set-sysctl') set[action.name] = action.value;
  return set as Sysctls;
}

function endsOf(recording: Recording, subject: Side, atOnce: boolean): Plan['ends'] {
  const sysctls = sysctlsOf(recording);
  const host = {
    sysctls,
    ...(recording.kernel === null ? {} : { kernel: kernelOf(recording.kernel) }),
  };
  const own = { ...host, reads: atOnce, fastPath: true };
  const peer = { ...host, reads: recording.params.peer_reads };
  return subject === 'client' ? { client: own, server: peer } : { client: peer, server: own };
}

/** Understands a recording, or throws `Unknown` naming what it contains that the model lacks. */
export function planOf(recording: Recording): Plan {
  const subject: Side = recording.params.subject === 'sv' ? 'server' : 'client';
  const logged = loggedOptions(recording);
  const atOnce = readsAtOnce(recording, subject);
  const steps = [
    ...(recording.app_log.some(optionCalls) ? logged : plannedOptions(recording)),
    ...setupWrites(recording),
    ...(atOnce ? [] : loggedReads(recording, subject)),
    ...loggedActions(recording, subject),
  ];
  const ends = endsOf(recording, subject, atOnce);
  return { subject, ends, steps: steps.toSorted((a, b) => a.t - b.t) };
}

const trackingKey = 'nf_conntrack_tcp_timeout_established';
/** `nf_conntrack_tcp_timeout_established` when nobody set it. */
const fiveDays = 432_000;

const sysctlNamed = (recording: Recording, name: string): number | undefined => {
  const found = Object.entries(recording.params.middlebox_sysctl).find(([key]) =>
    key.endsWith(name),
  );
  return found === undefined ? undefined : Number(found[1]);
};

const knownTracking = [
  trackingKey,
  'nf_conntrack_tcp_loose',
  'nf_conntrack_tcp_be_liberal',
  'ip_forward',
];

/** The middlebox's own rules and memory; other timeouts than that of a flow cannot matter here. */
export function middleboxOf(recording: Recording): {
  readonly rules: readonly Action[];
  readonly mapping: { readonly timeout: number; readonly loose: boolean } | null;
} {
  const { middlebox_rules, middlebox_sysctl, ip_version } = recording.params;
  for (const key of Object.keys(middlebox_sysctl))
    if (!knownTracking.some((name) => key.endsWith(name)) && !/nf_conntrack_tcp_timeout_/.test(key))
      throw new Unknown(`middlebox sysctl ${key}`);
  const rules = middlebox_rules.flatMap((args) => iptablesActions(args, 'm', ip_version));
  const tracks = rules.some(
    (action) =>
      action.do === 'add-rule' && action.rule.tests?.some(({ test }) => test === 'tracked'),
  );
  const seconds = sysctlNamed(recording, trackingKey) ?? fiveDays;
  const loose = (sysctlNamed(recording, 'nf_conntrack_tcp_loose') ?? 1) !== 0;
  return { rules, mapping: tracks ? { timeout: Math.round(seconds * 1e6), loose } : null };
}

/** Instant 0 of the model lies this far before the recording's first event, in its seconds. */
export const originOf = (recording: Recording): number => {
  const first = Math.min(
    0,
    recording.events[0]?.t ?? 0,
    ...recording.app_log.map(({ t }) => t).filter((t) => t > -60),
  );
  return Math.floor(first) - 1;
};

/** The whole recording as one scenario, both ends simulated, nothing taken from the wire. */
export function scenarioOf(recording: Recording, plan: Plan, clock: Scenario['clock']): Scenario {
  const origin = originOf(recording);
  const at = (t: number): number => Math.round((t - origin) * 1e6);
  const begins = recording.app_log.find(({ call, begin }) => call === 'connect' && begin);
  const syn = recording.events.find(({ kind }) => kind === 'syn');
  const connectAt = at(begins?.t ?? syn?.t ?? 0);
  const timed: Timed[] = plan.steps.map((step) => ({
    at: at(effectOf(recording, step)),
    ...step.action,
  }));
  const actions: Timed[] = [{ at: connectAt, do: 'connect' }, ...timed];
  const base = rttOf(recording);
  return {
    ...(clock === undefined ? {} : { clock }),
    ip: recording.params.ip_version,
    rtt: base,
    start: 'closed',
    ...plan.ends,
    actions: actions.toSorted((a, b) => a.at - b.at),
    horizon: at(recording.duration_observed),
  };
}

/** Round trip of an undisturbed path in microseconds. */
const rttOf = (recording: Recording): number =>
  Math.round(2 * recording.params.one_way_delay_ms * 1000) + 50;
