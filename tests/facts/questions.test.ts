import { expect, test } from 'vitest';
import { linksOf, questions } from '~/facts/questions/index.ts';
import { decode } from '~/kit/settings.ts';
import { isWidgetName, widgets } from '~/widgets/index.ts';

test('each of the 112 questions of the collection stands on one page', () => {
  const numbers = questions.map(({ number }) => Number(number.slice(2)));
  expect(numbers.toSorted((a, b) => a - b)).toEqual(Array.from({ length: 112 }, (_, i) => i + 1));
});

test.for(questions.map((question) => [question.number, question] as const))(
  '%s leads to calculators whose settings are taken as written',
  ([, question]) => {
    const links = linksOf(question);
    expect(links.length).toBeGreaterThan(0);
    for (const { widget, settings } of links) {
      if (!isWidgetName(widget)) throw new Error(`No calculator is called “${widget}”`);
      expect(decode(widgets[widget].widget.params, settings).notices).toEqual([]);
    }
  },
);
