import type { SegmentEvent, Side, Trace } from '~/model/kernel/trace.ts';

/** The segments of one end that reached the wire, in order: what `drop` counts. */
export const onWire = (trace: Trace, host: Side): SegmentEvent[] =>
  trace.events.filter(
    (event): event is SegmentEvent =>
      event.type === 'segment' && event.from === host && event.lost?.where !== host,
  );
