import type { Behaviour } from '~/facts/middleboxes/well-known.ts';
import { writeDevice, type Counts, type Device, type Expiry } from './grammar.ts';

/** What refreshes a record: a terminating device that passes probes on is like one that forwards. */
function countsOf({ refresh, layer }: Behaviour): Counts {
  if (refresh.by === 'any packet') return 'any';
  if (layer === 'terminating') return 'l7';
  return refresh.by === 'data only' ? 'data' : 'any';
}

/** Where nothing is known, the worse case: the ends hear nothing. A terminating device closes. */
function expiryOf({ expiry }: Behaviour, counts: Counts): Expiry {
  if (counts === 'l7') return expiry.sends === 'rst' ? 'rst' : 'fin';
  if (expiry.sends !== 'rst') return 'silent';
  return expiry.when === 'at expiry' ? 'rsts' : 'rst';
}

/** A record as a device: what it does by default, and what of that is assumed. */
export function deviceOf(name: string, record: Behaviour): Device {
  const counts = countsOf(record);
  const backing = { timeout: record.idle, counts: record.refresh, expiry: record.expiry };
  const assumed = (['timeout', 'counts', 'expiry'] as const).filter(
    (key) => backing[key]?.confidence === 'unverified',
  );
  const timeout = record.idle?.value ?? null;
  const expiry = expiryOf(record, counts);
  return { name, timeout, counts, expiry, assumed, toClient: null, toServer: null };
}

/** A record as a link writes it. */
export const written = (name: string, record: Behaviour): string =>
  writeDevice(deviceOf(name, record));
