import { select } from 'hast-util-select';
import { edited, insideOf, treeOf } from '~/build/html.ts';
import type { Lang } from '~/i18n/locales.ts';

/** What stands beside the numbers of a page whose script does not run, so that it reads no link. */
const words = {
  en: {
    answer:
      'These are this calculator’s defaults, not the numbers of your link: reading a link takes scripts, and none run here.',
    figure: 'Drawn for the defaults.',
    sentence: 'For the defaults:',
  },
  zh: {
    answer:
      '下面是计算器默认参数的结果，不是你链接里的参数：读取链接需要脚本，而这里没有运行脚本。',
    figure: '按默认参数绘制。',
    sentence: '默认参数：',
  },
} as const satisfies Record<Lang, unknown>;

/** Where the HTML of a widget shows numbers: its answer, its figure, its words. */
const places = {
  answer: 'div.result',
  figure: 'div.figure, figure.figure, div.stage, figure.stage',
  sentence: 'p.sentence',
} as const;

const placeNames = ['answer', 'figure', 'sentence'] as const satisfies (keyof typeof places)[];

/**
 * The HTML of a widget that has a page or a frame to itself, with each place that shows numbers
 * saying that they are the defaults. It is seen only where no script runs; a script drops it unseen.
 * Throws for a widget that lacks such a place.
 */
export function unread(html: string, lang: Lang): string {
  const tree = treeOf(html);
  const notes = placeNames.map((place) => {
    const found = select(places[place], tree);
    if (!found) throw new Error(`no ${place} to say it at`);
    const { from } = insideOf(found);
    return { from, to: from, text: `<noscript>${words[lang][place]}</noscript>` };
  });
  return edited(html, notes);
}
