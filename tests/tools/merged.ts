const headerLength = 24;
const recordLength = 16;
/** Ethernet and IPv4 without options, then an error's own header and the IPv4 header it quotes. */
const tcpAt = 14 + 20;
const quotedAt = tcpAt + 8 + 20;

const serverPorts = new Set([443, 7000]);

/** The checksum of bytes in which 16 bits were changed: RFC 1624. */
function adjusted(checksum: number, from: number, to: number): number {
  let sum = (~checksum & 0xffff) + (~from & 0xffff) + to;
  while (sum > 0xffff) sum = (sum & 0xffff) + (sum >>> 16);
  return ~sum & 0xffff;
}

/**
 * Gives the client another port. In a quoted segment the change of its checksum makes up for that
 * of the port, so the checksum of the error stays.
 */
function withPort(frame: Uint8Array, port: number): void {
  const view = new DataView(frame.buffer, frame.byteOffset, frame.length);
  const at = view.getUint8(23) === 6 ? tcpAt : quotedAt;
  const own = serverPorts.has(view.getUint16(at)) ? at + 2 : at;
  const checksum = adjusted(view.getUint16(at + 16), view.getUint16(own), port);
  view.setUint16(own, port);
  view.setUint16(at + 16, checksum);
}

/** The records of a little-endian pcap, each with its head. */
function recordsOf(capture: Uint8Array): Uint8Array[] {
  const view = new DataView(capture.buffer, capture.byteOffset, capture.length);
  const records: Uint8Array[] = [];
  let at = headerLength;
  while (at < capture.length) {
    const next = at + recordLength + view.getUint32(at + 8, true);
    records.push(capture.slice(at, next));
    at = next;
  }
  return records;
}

/** Many captures of one kind in one, told apart by the client's port, and the length of each. */
export function merged(captures: readonly Uint8Array[]): {
  readonly bytes: Uint8Array;
  readonly lengths: readonly number[];
} {
  const records = captures.map(recordsOf);
  records.forEach((frames, i) => {
    for (const frame of frames) withPort(frame.subarray(recordLength), 10_000 + i);
  });
  const header = captures[0]!.subarray(0, headerLength);
  const bytes = Buffer.concat([header, ...records.flat()]);
  return { bytes, lengths: records.map((frames) => frames.length) };
}
