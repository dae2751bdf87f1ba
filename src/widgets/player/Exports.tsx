import { useRef, useState } from 'preact/hooks';
import { hasNoOrigin } from '~/kit/origin.ts';
import { useOnDemand } from '~/kit/use-on-demand.ts';
import type { Film } from './film.ts';
import type * as brought from './more.ts';
import type { PlayerProps } from './props.ts';
import { table } from './table.ts';

const kinds = ['svg', 'csv', 'transcript', 'pcap'] as const;

/** The run as files; what makes them is loaded when the first is asked for. */
export function Exports({ film, ...scene }: PlayerProps & { film: Film }) {
  const { settings, frame, words } = scene;
  const { state, ask } = useOnDemand<typeof brought>(frame.more);
  const [unsure, setUnsure] = useState(false);
  const here = useRef<HTMLDivElement>(null);
  const save = async (kind: (typeof kinds)[number]) => {
    const part = await ask();
    const svg = here.current?.closest('.stage')?.querySelector<SVGSVGElement>('.screen svg');
    if (!part || !svg) return;
    const source = { trace: film.run.trace, svg, table: table(scene) };
    part.saveAs(`keepalive-${settings.scenario}`, kind, part.fileOf(kind, source));
    setUnsure(hasNoOrigin());
  };
  return (
    <div class="exports actions" role="group" aria-label={words.exports} ref={here}>
      {kinds.map((kind) => (
        <button key={kind} type="button" onClick={() => void save(kind)}>
          {words.files[kind]}
        </button>
      ))}
      {(unsure || state === 'failed') && <p role="status">{frame.kit.notHere}</p>}
    </div>
  );
}
