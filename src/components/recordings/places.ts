import type { Trace } from './traces.ts';
import { withCommas } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';

/** A kernel of a trace as its section on the case's page is called. */
export const anchorOf = ({ kernel }: Pick<Trace, 'kernel'>): string => `linux-${kernel}`;

/** Where a recording's file is published, from the root of the site. */
export const fileOf = ({ kernel, name }: Trace, kind: 'json' | 'pcap'): string =>
  `/recordings/${kernel}/${name}.${kind}`;

/** The page of a case below its language. */
export const pageOf = (name: string): string => `recordings/${name}/`;

const hzOf = ({ recording, raw }: Pick<Trace, 'recording' | 'raw'>): number =>
  recording?.params.hz ?? Number((raw['params'] as { hz?: number } | undefined)?.hz ?? 250);

/** `6.12.117, HZ 1000`: version and tick rate. */
export const kernelName = (trace: Trace, lang: Lang): string =>
  withCommas([trace.kernel.replace(/-.*/, ''), `HZ ${hzOf(trace)}`], lang);
