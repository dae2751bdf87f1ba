import type { IcmpEvent, Side } from '~/model/kernel/trace.ts';

/** Where an end of the connection is: documentation addresses, RFC 5737. */
export interface Address {
  readonly ip: string;
  readonly port: number;
}

/** Both ends of the connection every tool shows. */
export const addresses: Readonly<Record<Side, Address>> = {
  client: { ip: '192.0.2.1', port: 40_000 },
  server: { ip: '198.51.100.2', port: 443 },
};

/** The router that drops, rejects and reports: its address on either side. */
const routers: Readonly<Record<Side, string>> = {
  client: '192.0.2.254',
  server: '198.51.100.254',
};

/** Who reports an error: the router next to its receiver, or the other end. */
export const senderOf = ({ from, to }: IcmpEvent): string =>
  from === 'middlebox' ? routers[to] : addresses[from].ip;
