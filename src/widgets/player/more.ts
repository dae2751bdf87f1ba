import type { Table } from '~/kit/widget.ts';
import type { Trace } from '~/model/kernel/trace.ts';
import { transcript } from '~/model/kernel/transcript.ts';
import { pcap } from '~/tools/pcap.ts';

/** What files are made from. */
export interface Exported {
  readonly trace: Trace;
  readonly svg: SVGSVGElement;
  readonly table: Table;
}

export type FileKind = 'svg' | 'csv' | 'transcript' | 'pcap';

/** Comma-separated values as RFC 4180 has them; a cell that a spreadsheet might run starts with '. */
export function csv({ head, rows }: Table): string {
  const cell = (text: string) => {
    const safe = /^[=+@-]/.test(text) ? `'${text}` : text;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  return [head, ...rows].map((row) => `${row.map(cell).join(',')}\r\n`).join('');
}

const drawn = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'opacity',
  'fill-opacity',
  'font-size',
  'font-weight',
  'font-family',
  'text-anchor',
];

/** The figure as a file of its own: what style sheets say is written into each element. */
function alone(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll('*');
  svg.querySelectorAll('*').forEach((element, i) => {
    const style = getComputedStyle(element);
    for (const name of drawn) copies[i]!.setAttribute(name, style.getPropertyValue(name));
  });
  for (const hidden of copy.querySelectorAll('.hit,.handle,.veil,.cursor')) hidden.remove();
  const { width, height } = svg.viewBox.baseVal;
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', String(width));
  copy.setAttribute('height', String(height));
  return new XMLSerializer().serializeToString(copy);
}

/** When a capture begins: an instant nobody takes for a real one, 2000-01-01 UTC. */
const captureStart = 946_684_800e6;

const transcripts = (trace: Trace): string =>
  `${transcript(trace, { timers: true, sockets: true })}\n`;

const types: Readonly<Record<FileKind, readonly [suffix: string, type: string]>> = {
  svg: ['svg', 'image/svg+xml'],
  csv: ['csv', 'text/csv'],
  transcript: ['txt', 'text/plain'],
  pcap: ['pcap', 'application/vnd.tcpdump.pcap'],
};

/** One kind of file of a run. */
export function fileOf(kind: FileKind, { trace, svg, table }: Exported): Blob {
  const parts = {
    svg: () => alone(svg),
    csv: () => `\ufeff${csv(table)}`,
    transcript: () => transcripts(trace),
    pcap: () => pcap(trace, 'client', captureStart) as Uint8Array<ArrayBuffer>,
  };
  return new Blob([parts[kind]()], { type: types[kind][1] });
}

/** Hands a file to the reader. */
export function saveAs(name: string, kind: FileKind, file: Blob): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = `${name}.${types[kind][0]}`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 0);
}
