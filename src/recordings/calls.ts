import type { Socket } from '~/model/kernel/socket.ts';
import type { World } from '~/model/kernel/world.ts';
import type { Times } from './times.ts';
import type { Plan } from './plan.ts';
import type { Recording } from './recording.ts';

type Call = readonly [from: number, to: number];

/** Calls that hold the socket of this end, by their names in the log. */
const namesOf = (subject: Plan['subject']): RegExp =>
  subject === 'client' ? /^cl_(send|fill|shutdown|close)$/ : /^sv_(send|shutdown|close)$/;

/** The log has no end of a connect() that does not wait; on veth it lasts about this long. */
const connecting = 5e-4;

/**
 * While connect() is under way IPv4 puts an ICMP error on the error queue as well, and SO_ERROR hands
 * it over at once: to the recorder that is the end. Only IPv6 leaves it at that: `tcp_v6_err()`,
 * `ipv6_icmp_error()`.
 */
function connectCall({ app_log, params }: Recording): Call[] {
  const begun = app_log.find(({ call, begin }) => call === 'connect' && begin);
  return begun === undefined || params.ip_version === 4 ? [] : [[begun.t, begun.t + connecting]];
}

function callsOf(recording: Recording, { subject }: Plan): readonly Call[] {
  const names = namesOf(subject);
  const writes = recording.app_log
    .filter(({ action }) => names.test(action ?? ''))
    .map(({ t, t_end }): Call => [t, t_end ?? t]);
  return subject === 'client' ? [...connectCall(recording), ...writes] : writes;
}

/** Whether a system call of the subject held its socket: `sock_owned_by_user()`. */
export function inUseDuring(
  recording: Recording,
  plan: Plan,
  { seconds }: Times,
  now: () => World['now'],
): (socket: Socket) => boolean {
  const calls = callsOf(recording, plan);
  return ({ side }) => {
    const t = seconds(now());
    return side === plan.subject && calls.some(([from, to]) => t >= from && t <= to);
  };
}
