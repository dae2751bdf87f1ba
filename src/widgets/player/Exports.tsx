import { useRef } from 'preact/hooks';
import type { Film } from './film.ts';
import { fileOf, saveAs } from './files.ts';
import type { PlayerSettings } from './params.ts';
import type { AllWords } from './more.tsx';
import type { Table } from '~/kit/defineWidget.ts';

interface Props {
  readonly film: Film;
  readonly settings: PlayerSettings;
  readonly words: AllWords;
  readonly table: () => Table;
}

const kinds = ['svg', 'csv', 'transcript', 'pcap'] as const;

/** The run as files; what makes them is loaded when the first is asked for. */
export function Exports({ film, settings, words, table }: Props) {
  const here = useRef<HTMLDivElement>(null);
  const save = (kind: (typeof kinds)[number]) => {
    const svg = here.current!.closest('.stage')!.querySelector<SVGSVGElement>('.screen svg')!;
    const source = { trace: film.run.trace, svg, table: table() };
    saveAs(`keepalive-${settings.scenario}`, kind, fileOf(kind, source));
  };
  return (
    <div class="exports actions" role="group" aria-label={words.exports} ref={here}>
      {kinds.map((kind) => (
        <button key={kind} type="button" onClick={() => save(kind)}>
          {words.files[kind]}
        </button>
      ))}
    </div>
  );
}
