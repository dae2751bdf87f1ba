import { useRef, useState } from 'preact/hooks';
import type { Film } from './film.ts';
import type * as More from './more.ts';
import type { PlayerProps } from './props.ts';
import { table } from './table.ts';

const kinds = ['svg', 'csv', 'transcript', 'pcap'] as const;

/** The run as files; what makes them is loaded when the first is asked for. */
export function Exports({ film, settings, frame, words, lang }: PlayerProps & { film: Film }) {
  const [failed, setFailed] = useState(false);
  const here = useRef<HTMLDivElement>(null);
  const save = async (kind: (typeof kinds)[number]) => {
    try {
      const { saveAs, fileOf } = (await frame.more()) as typeof More;
      const svg = here.current!.closest('.stage')!.querySelector<SVGSVGElement>('.screen svg')!;
      const source = { trace: film.run.trace, svg, table: table(settings, words, lang) };
      saveAs(`keepalive-${settings.scenario}`, kind, fileOf(kind, source));
      // A frame without an origin may be refused to save, and is not told.
      setFailed(self.origin === 'null');
    } catch {
      setFailed(true);
    }
  };
  return (
    <div class="exports actions" role="group" aria-label={words.exports} ref={here}>
      {kinds.map((kind) => (
        <button key={kind} type="button" onClick={() => void save(kind)}>
          {words.files[kind]}
        </button>
      ))}
      {failed && <p role="status">{frame.kit.notHere}</p>}
    </div>
  );
}
