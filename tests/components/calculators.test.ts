import { expect, test } from 'vitest';
import { calculatorGroups } from '~/components/calculators.ts';
import { widgetNames } from '~/widgets/index.ts';

const listed = calculatorGroups.flatMap(({ when }) => Object.keys(when));

test.for(widgetNames)(
  '%s stands once on the calculators page, with the moment to use it',
  (name) => {
    expect(listed.filter((other) => other === name)).toEqual([name]);
  },
);
