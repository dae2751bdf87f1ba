import { h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import { expect, test } from 'vitest';
import { sceneOf, type Lent } from '~/kit/widget.ts';
import player from '~/widgets/player/index.tsx';
import { strings } from '~/widgets/player/strings.ts';
import { inEveryLanguage, settingsOf } from './runs.ts';

const Still = player.Still!;

test.for(inEveryLanguage)('$name in $lang is drawn as before', async ({ name, lang }) => {
  const settings = settingsOf(`scenario=${name}`);
  const scene = sceneOf(player, settings, strings[lang], lang);
  const html = renderToString(h(Still, { ...scene, frame: {} as Lent }));
  const svg = html.slice(html.indexOf('<svg'), html.indexOf('</svg>') + 6);
  expect(svg).not.toMatch(/NaN|undefined|\[object/);
  await expect(svg.replaceAll('><', '>\n<')).toMatchFileSnapshot(
    `../scenes/player/${name}.${lang}.svg`,
  );
});
