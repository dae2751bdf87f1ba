import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { expect, test } from 'vitest';
import Peers from '~/components/recordings/Peers.astro';
import PeersPage from '~/pages/[lang]/recordings/peers.astro';
import { langs } from '~/i18n/locales.ts';
import { peerGroups } from '~/recordings/peers/index.ts';

const container = await AstroContainer.create();

test.for(langs)('every test and recording by others has a place of its own (%s)', async (lang) => {
  const request = new Request(`http://localhost/${lang}/conformance/`);
  const html = await container.renderToString(Peers, { request });
  expect(html.match(/<a /g)).toHaveLength(peerGroups.length);
  const page = await container.renderToString(PeersPage, { request, props: { lang } });
  const headed = [...page.matchAll(/<h3 id="([^"]+)"/g)].map(([, id]) => id);
  expect(headed).toEqual(peerGroups.flatMap(({ peers }) => peers.map(({ id }) => id)));
});
