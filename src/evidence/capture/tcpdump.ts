import { endpoint, type Packet } from './packet.ts';

type Fields = Omit<Packet, 'line' | 'at'>;

/** `A > B: Flags [P.], seq 1:10, ack 1, win 501, …, length 9` of tcpdump 4 and later. */
const now =
  /(?:^|\s)([\w:-]{1,60}(?:[.%][\w-]{1,60}){1,8}) > ([\w:-]{1,60}(?:[.%][\w-]{1,60}){1,8}): Flags \[([A-Z.]{1,8}|none)\](.{0,400})/;

/** `A > B: P 1:10(9) ack 1 win 501` of tcpdump 3. */
const before =
  /(?:^|\s)([\w:-]{1,60}(?:\.[\w-]{1,60}){1,8}) > ([\w:-]{1,60}(?:\.[\w-]{1,60}){1,8}): ([SFRP]{1,3}|\.) (.{0,400})/;

const numberAfter = (name: string, text: string): number | null => {
  const found = new RegExp(`(?:^|[\\s,])${name} (\\d{1,15})`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

function ofNow(text: string): Fields | null {
  const match = now.exec(text);
  if (!match) return null;
  const [, from, to, flags, rest] = match;
  return {
    from: endpoint(from!),
    to: endpoint(to!),
    flags: flags!.replace('.', 'A'),
    seq: numberAfter('seq', rest!),
    length: numberAfter('length', rest!) ?? 0,
    ack: numberAfter('ack', rest!),
    window: numberAfter('win', rest!),
    labels: [],
  };
}

function ofBefore(text: string): Fields | null {
  const match = before.exec(text);
  if (!match) return null;
  const [, from, to, flags, rest] = match;
  const [, seq, , length] = /^(\d{1,15}):(\d{1,15})\((\d{1,9})\)/.exec(rest!) ?? [];
  const ack = numberAfter('ack', rest!);
  return {
    from: endpoint(from!),
    to: endpoint(to!),
    flags: flags!.replace('.', '') + (ack === null ? '' : 'A'),
    seq: seq === undefined ? null : Number(seq),
    length: Number(length ?? 0),
    ack,
    window: numberAfter('win', rest!),
    labels: [],
  };
}

/** A TCP segment as tcpdump prints it, old or new, with any of its options; `null` for other lines. */
export const ofTcpdump = (text: string): Fields | null => ofNow(text) ?? ofBefore(text);
