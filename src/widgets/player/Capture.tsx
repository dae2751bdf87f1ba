import { useMemo } from 'preact/hooks';
import type { Us } from '~/model/time.ts';
import type { Side } from '~/model/kernel/trace.ts';
import { socketAt, ssLine, type Sockets } from '~/tools/ss.ts';
import { tcpdumpLines, type CapturedLine } from '~/tools/tcpdump.ts';
import type { Film } from './film.ts';

interface SsProps {
  readonly sockets: Sockets;
  readonly host: Side;
  readonly t: Us;
}

/** What `ss -tnoi` prints now. */
export const Ss = ({ sockets, host, t }: SsProps) => (
  <pre>
    <b>$ ss -tnoi</b>
    {`\n${ssLine(socketAt(sockets, host, t), host, t)}`}
  </pre>
);

/** So many lines of the capture are shown: the last ones. */
const linesShown = 8;

/** The part of the figure that shows each captured packet. */
const partsOf = (film: Film): ReadonlyMap<CapturedLine['event'], string> =>
  new Map(
    film.items.flatMap((item, i) =>
      item.what === 'flight' ? item.events.map((event) => [event, `e${i}`] as const) : [],
    ),
  );

interface DumpProps {
  readonly film: Film;
  readonly host: Side;
  readonly t: Us;
}

/** What tcpdump has printed so far, its last lines. */
export function Dump({ film, host, t }: DumpProps) {
  const lines = useMemo(() => tcpdumpLines(film.run.trace, host), [film, host]);
  const parts = useMemo(() => partsOf(film), [film]);
  const past = lines.filter((line) => line.t <= t);
  return (
    <pre>
      <b>$ tcpdump -n</b>
      {past.length > linesShown && '\n…'}
      {past.slice(-linesShown).map(({ event, text, t: at }, i) => (
        <span key={past.length - i} data-part={parts.get(event)}>
          {`\n${(at / 1e6).toFixed(6)} ${text}`}
        </span>
      ))}
    </pre>
  );
}
