import type { Us } from '~/model/time.ts';
import type { Packet } from './packet.ts';

type Fields = Omit<Packet, 'line' | 'at'>;

const arrow = String.raw`(?:→|->|-&gt;|>|&gt;|\u2192)`;

/** `[TCP Keep-Alive] 42666 → 8080 [ACK] Seq=71 Ack=851 Win=45440 Len=0`, after the addresses. */
const info = new RegExp(
  String.raw`((?:\*{0,2}\[TCP [^\]]{2,40}\]\*{0,2}\s{0,4}|\[.{2,30}?\]\s){0,4})([\w-]{1,30})(?:\(\d+\))? {0,2}${arrow} {0,2}([\w-]{1,30})(?:\(\d+\))? \[([A-Z, ]{3,30})\](.{0,300})`,
);

const names: Readonly<Record<string, string>> = {
  SYN: 'S',
  FIN: 'F',
  RST: 'R',
  PSH: 'P',
  ACK: 'A',
};

const value = (name: string, text: string): number | null => {
  const found = new RegExp(`\\b${name}=(\\d{1,15})`).exec(text)?.[1];
  return found === undefined ? null : Number(found);
};

/** The two addresses before the protocol: `192.0.2.1 → 192.0.2.2 TCP 66`, in columns, with commas. */
const addresses = new RegExp(
  String.raw`["\s]([\w:.-]{2,60})["\s,]{1,40}(?:${arrow}\s{0,8})?["\s]{0,20}([\w:.-]{2,60})["\s,]{1,40}(?:TCP|TLS[\w.]{0,5}|SSL|HTTP|[A-Z][A-Z\d]{2,10})\b`,
);

/** A TCP segment as tshark and the list of Wireshark show it; `null` for other lines. */
export function ofWireshark(text: string): Fields | null {
  const match = info.exec(text);
  if (!match || !/\b(?:Seq|Ack|Win|Len)=/.test(match[5]!)) return null;
  const [, labels, fromPort, toPort, flags, rest] = match;
  const [, from = '', to = ''] = addresses.exec(` ${text.slice(0, match.index)}`) ?? [];
  return {
    from: `${from}:${fromPort}`,
    to: `${to}:${toPort}`,
    flags: flags!
      .split(/,\s?/)
      .map((name) => names[name] ?? '')
      .join(''),
    seq: value('Seq', rest!),
    length: value('Len', rest!) ?? 0,
    ack: value('Ack', rest!),
    window: value('Win', rest!),
    labels: [...labels!.matchAll(/\[(TCP [^\]]+)\]/g)].map(([, label]) => label!),
  };
}

/** Seconds since the capture began, which stand in the second column. */
export function secondsOf(text: string): Us | null {
  const found = /^\s{0,8}"?(?:\d{1,7}"?[\s,|]{1,20}"?)?(\d{1,7}\.\d{3,9})"?[\s,|]/.exec(text)?.[1];
  return found === undefined ? null : Math.round(Number(found) * 1e6);
}
