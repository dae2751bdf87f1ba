import type { Us } from '~/model/time.ts';

/** One TCP segment, as a tool prints it. */
export interface Packet {
  readonly line: number;
  /** In the clock of the capture; `null` where none is printed. */
  readonly at: Us | null;
  /** `192.0.2.10:40112`. */
  readonly from: string;
  readonly to: string;
  /** Letters of `SFRPA`, as far as they are set. */
  readonly flags: string;
  /** Where its data begins and how long it is; `null` where it is not printed. */
  readonly seq: number | null;
  readonly length: number;
  readonly ack: number | null;
  readonly window: number | null;
  /** What Wireshark calls it: `TCP Keep-Alive`. */
  readonly labels: readonly string[];
}

/** `192.0.2.10.40112` as `192.0.2.10:40112`; names of hosts and services too. */
export function endpoint(text: string): string {
  const cut = text.lastIndexOf('.');
  if (cut < 0) return text;
  const [host, port] = [text.slice(0, cut), text.slice(cut + 1)];
  return host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
}
