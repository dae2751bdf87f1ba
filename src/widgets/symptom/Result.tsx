import type { SceneProps } from '~/kit/widget.ts';
import { After } from './After.tsx';
import type { Answer } from './answer.ts';
import { formula } from './formula.ts';
import type { params } from './params.ts';
import { amount, titled, whose } from './say.ts';
import type { SymptomWords } from './strings.ts';

type Props = SceneProps<typeof params, SymptomWords, Answer | null>;

type Asked = Pick<Props, 'words' | 'lang'> & { readonly found: Answer };

/** The likeliest cause with its sum and those who have it. */
export function MostLikely({ found, words, lang }: Asked) {
  const { after, best } = found;
  const [first] = best.members;
  const said = whose(first, words, lang);
  return (
    <>
      <p class="noticed">{words.likeliest(amount(after, words, lang))}</p>
      <p class="answer" data-part={best.does}>
        <output>{titled(words.kinds[best.does])}</output>
      </p>
      <p class="formula">
        <b>{formula(first, lang)}</b>
        {said && ` · ${said}`}
      </p>
    </>
  );
}

/** The number, and what it most likely is. */
export const Result = ({ found, ...props }: Props) => (
  <div class="result">
    <After {...props} />
    {found ? <MostLikely {...props} found={found} /> : <p class="noticed">{props.words.noTime}</p>}
  </div>
);
