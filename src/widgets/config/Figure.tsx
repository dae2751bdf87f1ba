import { sysctlBlock } from '~/facts/targets/host.ts';
import type { Block } from '~/facts/targets/target.ts';
import { duration } from '~/i18n/format.ts';
import { useOnDemand } from '~/kit/use-on-demand.ts';
import type { SceneProps } from '~/kit/widget.ts';
import { seconds } from '~/model/time.ts';
import type { Answer } from './answer.ts';
import { layout } from './layout.ts';
import { first, type params } from './params.ts';
import { Paste } from './Paste.tsx';
import { segments } from './segments.ts';
import type * as brought from './more.ts';
import type { MoreWords } from './more-strings.ts';
import type { ConfigWords } from './strings.ts';
import { Wiring } from './Wiring.tsx';
import { amount, sentence } from './words.ts';

type Props = SceneProps<typeof params, ConfigWords, Answer>;

const lastOf = (path: string): string => path.slice(path.lastIndexOf('/') + 1);

/** What a reader should see after the command that proves it. */
function expected({ prove }: Block, { found, words, lang }: Props): string {
  const idle = duration(seconds(found.got.idle), lang);
  if (found.target.messages) return words.shows;
  return prove.startsWith('ss ') ? words.timer(idle) : words.prints(idle);
}

interface StepProps extends Props {
  readonly title: string;
  readonly command: string;
  readonly after: string;
}

/** A command to run, and what it should say. */
const Step = ({ title, command, after, words, frame }: StepProps) => (
  <>
    <p class="caption">{title}</p>
    <Paste
      pieces={[{ part: '', text: command }]}
      label={title}
      copyLabel={words.copyCommand}
      file=""
      saveLabel=""
      kit={frame.kit}
    />
    {after && <p class="after">{after}</p>}
  </>
);

/** The text with its file, the note on it, and the commands around it. */
function Sheet(props: Props & { readonly block: Block; readonly note: string }) {
  const { block, note, settings, found, words, lang, frame } = props;
  const { target } = found;
  const place = block.place ?? lastOf(target.file);
  return (
    <>
      <p class="caption">
        <code>{place}</code>
      </p>
      <Paste
        pieces={segments(block, settings)}
        label={words.file(place)}
        copyLabel={words.copyText}
        file={frame.mode === 'embed' ? '' : lastOf(place)}
        saveLabel={words.download(lastOf(place))}
        kit={frame.kit}
      />
      <p class="after">{note}</p>
      <Step {...props} title={words.apply} command={block.apply} after="" />
      <Step {...props} title={words.prove} command={block.prove} after={expected(block, props)} />
      <p class="after">
        <a href={`${frame.root}${lang}/reference/${target.row}`}>{words.reference}</a>
      </p>
    </>
  );
}

/** What `more.ts` brings: the text of every target, and a note on each in the page's language. */
type More = typeof brought & { readonly words: MoreWords };

/** The sheet of the target; all but the first load on demand. */
function Text(props: Props) {
  const { settings, words, frame } = props;
  const own = settings.target === first;
  const { state, part: more } = useOnDemand<More>(frame.more, !own);
  if (own) return <Sheet {...props} block={sysctlBlock} note={words.firstNote} />;
  if (state === 'failed') return <p class="rule">{frame.kit.notHere}</p>;
  if (!more) return <p class="rule">{words.loading}</p>;
  const { blocks, words: notes } = more;
  return <Sheet {...props} block={blocks[settings.target]} note={notes[settings.target]} />;
}

/** The text to paste, and what becomes of each number on its way into it. */
export function Figure(props: Props) {
  const { found, words, lang } = props;
  const board = layout(found.ways, {
    label: (part) => words.parts[part],
    amount: (part, value) => amount(part, value, words, lang),
    fate: (fate) => words.fates[fate],
  });
  return (
    <div class="figure">
      <Wiring board={board} heads={[words.asked, words.written]} label={sentence(props)} />
      <Text {...props} />
    </div>
  );
}
