import type { Us } from '~/model/time.ts';
import type { Packet } from './packet.ts';

/** Probes of one side towards the other. */
export interface Probes {
  readonly by: string;
  readonly to: string;
  readonly sent: number;
  readonly answered: number;
  /** From one to the next, the middle one of all; `null` for a single one. */
  readonly apart: Us | null;
  /** Silence before the first; `null` where the capture does not begin before it. */
  readonly idle: Us | null;
  /** The last so many had no answer. */
  readonly unansweredAtEnd: number;
}

/** How a connection ended in a capture. */
export interface End {
  readonly by: string;
  readonly how: 'rst' | 'fin';
  /** What the side had last received or sent before it. */
  readonly after: 'probes' | 'peer-probe' | 'data' | 'other';
}

/** What one connection of a capture shows. */
export interface Flow {
  readonly one: string;
  readonly other: string;
  readonly packets: number;
  /** The handshake is in the capture. */
  readonly fromStart: boolean;
  readonly keepalive: readonly Probes[];
  readonly zeroWindow: readonly Probes[];
  /** Data or SYN sent again: by whom, how often, over how long. */
  readonly again: {
    readonly by: string;
    readonly what: 'data' | 'syn';
    readonly times: number;
    readonly during: Us | null;
  } | null;
  readonly end: End | null;
}

type Role = 'keepalive' | 'window' | 'answer' | 'again' | 'syn-again' | 'data' | 'other';

/** A pure ACK that comes this long after the last packet acknowledges nothing new. */
const silence = 900e3;
/** A zero window is asked about sooner. */
const windowSilence = 150e3;

interface Seen {
  next: number | null;
  window: number | null;
  lastSeq: number | null;
  ack: number | null;
  syn: boolean;
}

const labelled = (packet: Packet, pattern: RegExp): boolean =>
  packet.labels.some((label) => pattern.test(label));

/** What Wireshark says of it, where it says anything. */
function roleByLabel(packet: Packet, peer: Seen): Role | null {
  if (labelled(packet, /ZeroWindowProbeAck|Keep-Alive ACK/i)) return 'answer';
  if (labelled(packet, /ZeroWindowProbe$/i)) return 'window';
  if (labelled(packet, /Keep-Alive$/i)) return peer.window === 0 ? 'window' : 'keepalive';
  if (labelled(packet, /Retransmission/i))
    return packet.flags.includes('S') ? 'syn-again' : 'again';
  return null;
}

const isBare = ({ flags, length }: Packet): boolean => length === 0 && flags === 'A';

/** One byte, or none, from before what comes next: garbage that only asks for an answer. */
const isOld = ({ seq, length, flags }: Packet, { next }: Seen): boolean =>
  seq !== null && next !== null && length <= 1 && !/[SFR]/.test(flags) && seq === next - 1;

function roleOf(
  packet: Packet,
  own: Seen,
  peer: Seen,
  before: Packet | null,
  probing: boolean,
): Role {
  const label = roleByLabel(packet, peer);
  if (label) return label;
  const asks = peer.window === 0 ? 'window' : 'keepalive';
  if (isOld(packet, own)) return asks;
  if (packet.flags.includes('S'))
    return own.syn && packet.from === before?.from ? 'syn-again' : 'other';
  if (packet.length > 0)
    return own.lastSeq !== null && packet.seq === own.lastSeq ? 'again' : 'data';
  if (!isBare(packet) || packet.at === null) return 'other';
  // Whoever has just received data acknowledges it, however late.
  const owes = before !== null && before.from !== packet.from && before.length > 0;
  if (owes || (own.ack !== null && own.ack !== packet.ack)) return 'other';
  if (probing && before && before.from !== packet.from) return 'answer';
  const gap = before?.at === null || before === null ? null : packet.at - before.at;
  return gap !== null && gap >= (asks === 'window' ? windowSilence : silence) ? asks : 'other';
}

const fresh = (): Seen => ({ next: null, window: null, lastSeq: null, ack: null, syn: false });

function note(seen: Seen, packet: Packet): void {
  const { seq, length, flags } = packet;
  if (packet.ack !== null) seen.ack = packet.ack;
  if (packet.window !== null && !flags.includes('R')) seen.window = packet.window;
  if (flags.includes('S')) seen.syn = true;
  if (seq === null) return;
  if (length > 0) seen.lastSeq = seq;
  const end = seq + length + (/[SF]/.test(flags) ? 1 : 0);
  // The first packets of tcpdump have absolute numbers, the later ones relative ones.
  seen.next = flags.includes('S') && length === 0 ? null : Math.max(end, seen.next ?? 0);
}

interface Cast {
  readonly packet: Packet;
  readonly role: Role;
}

/** The role of each packet. A first pure ACK that others like it follow is one of them. */
function castOf(packets: readonly Packet[]): readonly Cast[] {
  const seen = new Map<string, Seen>();
  const of = (who: string) => seen.get(who) ?? seen.set(who, fresh()).get(who)!;
  const roles: Cast[] = [];
  for (const packet of packets) {
    const last = roles.at(-1);
    const probing = last?.role === 'keepalive' || last?.role === 'window';
    const role = roleOf(packet, of(packet.from), of(packet.to), last?.packet ?? null, probing);
    roles.push({ packet, role });
    note(of(packet.from), packet);
  }
  return withFirst(roles);
}

function withFirst(roles: readonly Cast[]): readonly Cast[] {
  const [first, second, third] = roles;
  if (!first || !second || first.role !== 'other' || !isBare(first.packet)) return roles;
  const next = [second, third].find(
    (one) => one && (one.role === 'keepalive' || one.role === 'window'),
  );
  if (
    !next ||
    next.packet.from !== first.packet.from ||
    next.packet.ack !== first.packet.ack ||
    next.packet.seq !== first.packet.seq
  )
    return roles;
  const answer =
    second !== next && second.packet.from !== first.packet.from && isBare(second.packet);
  if (second !== next && !answer) return roles;
  const rest = roles.slice(1);
  return [
    { ...first, role: next.role },
    ...(answer ? [{ ...second, role: 'answer' as const }, ...rest.slice(1)] : rest),
  ];
}

const middle = (all: readonly number[]): number | null =>
  all.length === 0 ? null : all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)]!;

function probesOf(
  cast: readonly Cast[],
  role: 'keepalive' | 'window',
  by: string,
  to: string,
): Probes | null {
  const places = cast.flatMap((one, i) => (one.role === role && one.packet.from === by ? [i] : []));
  if (places.length === 0) return null;
  const answered = places.map(
    (i) => cast[i + 1]?.packet.from === to && !cast[i + 1]!.packet.flags.includes('R'),
  );
  const at = places.map((i) => cast[i]!.packet.at);
  const gaps = at.flatMap((time, i) => {
    const last = at[i - 1];
    return i > 0 && time !== null && last !== null && last !== undefined ? [time - last] : [];
  });
  const first = cast[places[0]!]!.packet.at;
  const before = cast[places[0]! - 1]?.packet.at ?? null;
  const known = answered.lastIndexOf(true);
  return {
    by,
    to,
    sent: places.length,
    answered: answered.filter(Boolean).length,
    apart: middle(gaps),
    idle: first !== null && before !== null ? first - before : null,
    unansweredAtEnd: places.length - 1 - known,
  };
}

function againIn(cast: readonly Cast[]): Flow['again'] {
  const all = cast.filter(({ role }) => role === 'again' || role === 'syn-again');
  const last = all.at(-1);
  if (!last) return null;
  const by = last.packet.from;
  const own = all.filter(({ packet, role }) => packet.from === by && role === last.role);
  const [from, to] = [own[0]!.packet.at, last.packet.at];
  return {
    by,
    what: last.role === 'syn-again' ? 'syn' : 'data',
    times: own.length,
    during: from !== null && to !== null ? to - from : null,
  };
}

function endOf(cast: readonly Cast[]): End | null {
  const at = cast.findIndex(({ packet }) => /[RF]/.test(packet.flags));
  const found = cast[at];
  if (!found) return null;
  const before = cast[at - 1];
  const own = before?.packet.from === found.packet.from;
  const asked = before?.role === 'keepalive' || before?.role === 'window';
  const data = before?.role === 'data' || before?.role === 'again';
  const after = asked ? (own ? 'probes' : 'peer-probe') : data && !own ? 'data' : 'other';
  return { by: found.packet.from, how: found.packet.flags.includes('R') ? 'rst' : 'fin', after };
}

/** What the packets of one connection show, in the order of the capture. */
export function flowOf(packets: readonly Packet[]): Flow {
  const cast = castOf(packets);
  const [one, other] = [packets[0]!.from, packets[0]!.to];
  const both = (role: 'keepalive' | 'window') =>
    [probesOf(cast, role, one, other), probesOf(cast, role, other, one)].filter(
      (all) => all !== null,
    );
  return {
    one,
    other,
    packets: packets.length,
    fromStart: packets.some(({ flags }) => flags.includes('S')),
    keepalive: both('keepalive'),
    zeroWindow: both('window'),
    again: againIn(cast),
    end: endOf(cast),
  };
}
