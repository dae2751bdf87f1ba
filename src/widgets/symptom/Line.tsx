import type { Lang } from '~/i18n/locales.ts';
import type { Lent, SceneProps } from '~/kit/widget.ts';
import { formula } from './formula.ts';
import type { params } from './params.ts';
import type { Member } from './rank.ts';
import { named, outlasted, range, whose } from './say.ts';
import type { SymptomWords } from './strings.ts';

const rowLink = (row: string, lang: Lang, { root }: Lent): string =>
  `${root}${lang}/reference/${row}`;

interface LineProps extends Pick<
  SceneProps<typeof params, SymptomWords>,
  'words' | 'lang' | 'frame'
> {
  readonly member: Member;
  readonly after: number;
}

/** Everybody who has a number, each name leading to its row of the reference. */
function Owners({ member, words, lang, frame }: LineProps) {
  const { shown, more } = named(member, words, lang);
  const last = shown.at(-1)?.[0] ?? '';
  return (
    <>
      {shown.map(([name, row], i) => (
        <span key={name}>
          {i > 0 && words.comma}
          <a href={rowLink(row, lang, frame)}>{name}</a>
        </span>
      ))}
      {more(last).slice(last.length)}
    </>
  );
}

/** Whose number it is: several names, or one with what it means. */
function Whose(props: LineProps) {
  const { member, words, lang, frame } = props;
  const said = whose(member, words, lang);
  if (said === '') return null;
  if (member.list === null) return ` · ${said}`;
  const many = member.list === 'known' && member.owners.length > 1;
  return (
    <>
      {' · '}
      {many ? <Owners {...props} /> : <a href={rowLink(member.row, lang, frame)}>{said}</a>}
    </>
  );
}

/** One number of a mechanism, with its sum and whose it is. */
export function Line(props: LineProps) {
  const { member, after, words, lang } = props;
  const inKernel = range(member, words, lang);
  return (
    <li>
      <b>{formula(member, lang)}</b>
      <Whose {...props} />
      {inKernel && ` · ${inKernel}`}
      {outlasted(member, after) && ` · ${words.members.gone}`}
    </li>
  );
}
