import type { Localized } from '~/i18n/locales.ts';
import { checked, none } from '~/facts/cells.ts';
import type { Confidence } from '~/facts/fact.ts';
import type { Cell, Row } from '~/facts/reference.ts';
import type { SourceId } from '~/facts/sources/index.ts';

/** One way of a runtime to set keepalive, in its range of versions. */
export interface Api {
  readonly id: string;
  /** The runtime and the range of versions the row holds for. */
  readonly runtime: Localized | string;
  readonly call: string;
  /** The socket options the call sets. */
  readonly sets: Localized | string;
  readonly unit: Localized | string;
  /** What the connection has where a value was not given: idle, interval, probes. */
  readonly defaults: readonly [idle: Cell, interval: Cell, probes: Cell];
  readonly cannot: Cell;
  readonly since: Cell;
  readonly trap: Cell;
  readonly sources: readonly [SourceId, ...SourceId[]];
  readonly confidence: Confidence;
  /** Its program, below `src/facts/programs/`. */
  readonly program?: string;
}

/** The value of the sysctl, or of whatever the system has in its place. */
export const system: Cell = { text: { en: 'the system’s', zh: '系统的值' } };

/** A zero is passed where nothing is given: not the same as leaving the value alone. */
export const zero: Cell = { text: { en: '0 is passed', zh: '传入 0' } };

/** The call cannot be made without it. */
export const required: Cell = { text: { en: 'must be given', zh: '必须给出' } };

/** Nothing is set where nothing is given. */
export const systems: Api['defaults'] = [system, system, system];

/** There are no probes whose times could be named. */
export const noDefaults: Api['defaults'] = [none, none, none];

/** All three and the switch, in the names of Linux. */
export const allFour = 'SO_KEEPALIVE, TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT';

export const seconds: Localized = { en: 'seconds', zh: '秒' };
export const milliseconds: Localized = { en: 'milliseconds', zh: '毫秒' };
export const onOff: Localized = { en: 'on or off', zh: '开或关' };

/** Rows under one heading, in the order of the columns. */
export const rowsOf = (group: Localized, apis: readonly Api[]): readonly Row[] =>
  apis.map(({ id, runtime, call, sets, unit, defaults, ...rest }) => ({
    id,
    group,
    cells: [
      { text: runtime },
      { code: call },
      { text: sets },
      { text: unit },
      ...defaults,
      rest.cannot,
      rest.since,
      rest.trap,
    ],
    sources: rest.sources,
    checked,
    confidence: rest.confidence,
    ...(rest.program === undefined ? {} : { code: `programs/${rest.program}` }),
  }));
