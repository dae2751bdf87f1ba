import type { Localized } from '~/i18n/locales.ts';
import { measure, type Confidence, type Fact } from '~/facts/fact.ts';
import type { SourceId } from '~/facts/sources/index.ts';

/** The day the records were last compared with their sources. */
export const checked = '2026-11-22';

/** What a statement rests on. */
export interface Backing {
  readonly source: SourceId;
  readonly confidence: Confidence;
}

/** What starts the idle clock of a flow again. */
export type Refresh = 'any packet' | 'data only' | 'unknown';

/** What the ends get when the idle timeout is over; only a terminating device closes with FIN. */
export type Expiry = 'silent' | 'rst' | 'fin' | 'unknown';

/** When they get it: as the timeout ends, or when one of them sends again. */
export type Moment = 'at expiry' | 'next packet' | null;

/** What a setting was before it changed. */
export interface Past {
  /** The ISO day on which it changed, or a year in which it still held. */
  readonly when: { readonly until: string } | { readonly year: number };
  readonly idle: Fact<number>;
  readonly configurable: boolean;
  readonly range?: readonly [Fact<number>, Fact<number>];
}

/** The groups of the table. */
export type Group = keyof typeof groups;

/** The headings of the table, in its order. */
export const groups = {
  aws: { en: 'AWS', zh: 'AWS' },
  azure: { en: 'Azure', zh: 'Azure' },
  google: { en: 'Google Cloud', zh: 'Google Cloud' },
  oracle: { en: 'Oracle Cloud', zh: 'Oracle Cloud' },
  china: { en: 'Chinese clouds', zh: '国内云' },
  edge: { en: 'Edge and platforms', zh: '边缘与平台' },
  linux: { en: 'Linux', zh: 'Linux' },
  kubernetes: { en: 'Kubernetes and containers', zh: 'Kubernetes 与容器' },
  firewall: { en: 'Firewalls and load balancers', zh: '防火墙与负载均衡设备' },
  access: { en: 'Home, carrier and the floor', zh: '家用、运营商与下限' },
  desktop: { en: 'Windows, WSL and VPN', zh: 'Windows、WSL 与 VPN' },
} as const satisfies Record<string, Localized>;

/** A device on the path that remembers a flow, and for how long. */
export interface Middlebox {
  /** Unique and never changed. */
  readonly id: string;
  readonly group: Group;
  readonly name: Localized;
  /** How long an established TCP flow may be idle, by default; `null` where it is not known. */
  readonly idle: Fact<number> | null;
  /** The least and the most that can be set; `null` where it is fixed or the limits are not known. */
  readonly range: readonly [Fact<number>, Fact<number>] | null;
  /** The name of the setting; `null` where it cannot be set, `unknown` where nothing was found. */
  readonly setting: string | null;
  readonly refresh: Backing & { readonly by: Refresh };
  readonly expiry: Backing & { readonly sends: Expiry; readonly when: Moment };
  /** Layer 4 forwards the segments of one connection, probes too; a terminating device makes two. */
  readonly layer: 4 | 'terminating';
  readonly before?: Past;
  readonly note: Localized;
  /** Documents behind the note. */
  readonly also?: readonly SourceId[];
}

/** Said by the maker. */
export const official = (source: SourceId): Backing => ({
  source,
  confidence: 'official documentation',
});

/** Read in the source code. */
export const coded = (source: SourceId): Backing => ({ source, confidence: 'source code' });

/** Said by somebody else. */
export const told = (source: SourceId): Backing => ({ source, confidence: 'third party' });

/** Nothing was found. */
export const unfound: Backing = { source: 'no-source', confidence: 'unverified' };

/** A length of time in seconds. */
export const lasts = (seconds: number, { source, confidence }: Backing): Fact<number> =>
  measure(seconds, 's', source, checked, confidence);

/** Limits of a setting, in seconds. */
export const between = (
  least: number,
  most: number,
  backing: Backing,
): readonly [Fact<number>, Fact<number>] => [lasts(least, backing), lasts(most, backing)];

/** Any segment counts, a keepalive probe among them. */
export const anyPacket = (backing: Backing) => ({ ...backing, by: 'any packet' as const });

/** Only payload counts; a keepalive probe does not. */
export const dataOnly = (backing: Backing) => ({ ...backing, by: 'data only' as const });

/** What counts was not found. */
export const unknownRefresh = { ...unfound, by: 'unknown' as const };

/** The flow is forgotten, and what comes later is dropped without a word. */
export const silent = (backing: Backing) => ({
  ...backing,
  sends: 'silent' as const,
  when: null,
});

/** Both ends get a reset as the timeout ends. */
export const resets = (backing: Backing) => ({
  ...backing,
  sends: 'rst' as const,
  when: 'at expiry' as const,
});

/** Whoever sends next gets a reset. */
export const resetsNext = (backing: Backing) => ({
  ...backing,
  sends: 'rst' as const,
  when: 'next packet' as const,
});

/** The device closes its own connections. */
export const closes = (backing: Backing) => ({
  ...backing,
  sends: 'fin' as const,
  when: 'at expiry' as const,
});

/** What the ends get was not found. */
export const unknownExpiry = { ...unfound, sends: 'unknown' as const, when: null };
