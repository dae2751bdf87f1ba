import type { APIRoute } from 'astro';
import { readFileSync } from 'node:fs';
import { traces } from '~/components/recordings/traces.ts';

interface Props {
  path: string;
  type: string;
}

export const getStaticPaths = () =>
  traces().flatMap(({ kernel, name, json, pcap }) => [
    {
      params: { kernel, file: `${name}.json` },
      props: { path: json, type: 'application/json; charset=utf-8' },
    },
    ...(pcap === null
      ? []
      : [
          {
            params: { kernel, file: `${name}.pcap` },
            props: { path: pcap, type: 'application/vnd.tcpdump.pcap' },
          },
        ]),
  ]);

/** A recording as it was made: what was logged, or the packets. */
export const GET: APIRoute<Props> = ({ props: { path, type } }) =>
  new Response(readFileSync(path), { headers: { 'content-type': type } });
