import { encode } from '~/kit/settings.ts';
import { initialSettings } from '~/inputs/params.ts';
import { ms } from '~/model/time.ts';
import { writeBreaks, type Break } from '~/widgets/player/breaks.ts';
import { params, type PlayerSettings } from '~/widgets/player/params.ts';
import type { Planned, Recording } from '~/recordings/recording.ts';
import { sysctlsOf } from './told.ts';

/** The case as settings of the player, or what of it the player has no setting for. */
export type Play = { readonly query: string } | { readonly lacks: string };

/** Every level of the timer wheel that a run can reach repeats after so many ticks. */
const wheel = 8 ** 6;

const one = (kind: Break['kind'], t: number, more: Partial<Break> = {}): Break => ({
  kind,
  host: null,
  n: 0,
  at: ms(Math.round(t * 1000)),
  ...more,
});

const cutOf = { c2s: 'client', s2c: 'server' } as const;

/** What the player has for an action of the recorder; `null` where it has nothing. */
function breaksOf({ t, do: action, ...args }: Planned, enabled: boolean): Break[] | null {
  if (t === undefined) return null;
  switch (action) {
    case 'block': {
      const host = cutOf[args['dir'] as keyof typeof cutOf] ?? null;
      return [one('cut', t, { host })];
    }
    case 'unblock':
      return [one('mend', t)];
    case 'vanish':
      return [one('power', t, { host: 'server' }), one('boot', t + 0.001, { host: 'server' })];
    case 'cl_send':
    case 'sv_send':
      return [
        one('write', t, {
          host: action === 'cl_send' ? 'client' : 'server',
          n: Number(args['n'] ?? 1),
        }),
      ];
    case 'setopt':
      return args['opt'] === 'SO_KEEPALIVE' && args['val'] === 1 && !enabled
        ? [one('keepalive', t, { host: 'client' })]
        : null;
  }
  return null;
}

const sayable = new Set([
  'SO_KEEPALIVE',
  'TCP_KEEPIDLE',
  'TCP_KEEPINTVL',
  'TCP_KEEPCNT',
  'TCP_USER_TIMEOUT',
]);

/** The first thing about a case that no setting of the player says; `null` where there is none. */
function lackOf(recording: Recording): string | null {
  const { params: of, established_t } = recording;
  const options = [...of.options_set_before_connect, ...of.options_set_after_connect];
  const option = options.find(([name]) => !sayable.has(name));
  if (option) return option[0];
  if (of.options_set_after_connect.length > 0) return 'connect(), setsockopt()';
  if (of.listener_options.length + of.accepted_socket_options.length > 0) return 'listen()';
  if (of.middlebox_rules.length > 0) return 'iptables';
  if (of.subject === 'sv' || !of.peer_reads) return of.subject === 'sv' ? 'accept()' : 'SO_RCVBUF';
  if (established_t === null) return 'SYN';
  if (established_t !== 0) return 'send()';
  return sysctlsOf(recording).find((set) => !/^tcp_(retries2|keepalive_)/.test(set)) ?? null;
}

interface Numbers {
  readonly keepalive: boolean;
  readonly idle_s: number;
  readonly intvl_s: number;
  readonly cnt: number;
  readonly user_timeout_ms: number;
}

/** The settings string that plays a case from the recorded tick, by the rules of the player. */
export function playOf(recording: Recording, raw: Readonly<Record<string, unknown>>): Play {
  const lacks = lackOf(recording);
  if (lacks !== null) return { lacks };
  const of = raw['params'] as Numbers;
  const breaks = recording.timeline_planned.map((planned) => breaksOf(planned, of.keepalive));
  const missing = breaks.indexOf(null);
  if (missing >= 0) {
    const { do: action, opt } = recording.timeline_planned[missing]!;
    return { lacks: String(opt ?? action) };
  }
  const { hz, one_way_delay_ms } = recording.params;
  const settings: PlayerSettings = {
    ...initialSettings(params),
    scenario: 'healthy',
    idle: of.idle_s,
    interval: of.intvl_s,
    probes: of.cnt,
    keepalive: of.keepalive ? 'client' : 'off',
    userTimeout: of.user_timeout_ms || null,
    retries: Number(recording.params.sysctl['tcp_retries2'] ?? 15),
    rtt: Math.round(2 * one_way_delay_ms),
    hz: String(hz) as PlayerSettings['hz'],
    tick: Math.floor(recording.jiffies_at_t0) % wheel,
    until: recording.outcome.t === null ? Math.ceil(recording.duration_observed) : null,
    breaks: writeBreaks(breaks.flatMap((some) => some ?? [])),
  };
  return { query: encode(params, settings) };
}
