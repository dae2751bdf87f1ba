import type { SceneProps } from '~/kit/defineWidget.ts';
import { answer } from './answer.ts';
import { formula } from './formula.ts';
import type { params } from './params.ts';
import { amount, titled, whose } from './say.ts';
import type { SymptomWords } from './strings.ts';

/** The likeliest cause, with its sum and its reason. */
export function Result({ settings, words, lang }: SceneProps<typeof params, SymptomWords>) {
  const { after, best } = answer(settings);
  const [first] = best.members;
  const said = whose(first, words, lang);
  return (
    <div class="result">
      <p class="noticed">{words.likeliest(amount(after, words, lang))}</p>
      <p class="answer" data-part={best.does}>
        <output>{titled(words.kinds[best.does])}</output>
      </p>
      <p class="formula">
        <b>{formula(first, lang)}</b>
        {said && <> · {said}</>}
      </p>
      <p class="sees">{words.whys[best.does]}</p>
    </div>
  );
}
