import type { SceneProps } from '~/kit/widget.ts';
import type { Answer, Standing } from './answer.ts';
import { Command } from './Command.tsx';
import { remedy } from './commands.ts';
import type { Cause } from './diagnose.ts';
import type { params } from './params.ts';
import type { NoEffectWords } from './strings.ts';
import { said } from './told.ts';

type Props = SceneProps<typeof params, NoEffectWords, Answer>;
type See = keyof NoEffectWords['see'];

const places: Record<See, string> = {
  languages: 'reference/languages/',
  sysctls: 'reference/sysctls/',
  middleboxes: 'reference/middleboxes/',
  errors: 'reference/errors/',
  off: 'how-it-works/#off-by-default',
  silent: 'how-it-works/#pitfalls',
};

/** Where each cause is explained at length. */
const sees: Partial<Record<Cause, See>> = {
  notASwitch: 'off',
  libraryOff: 'languages',
  refused: 'errors',
  idleNotSet: 'languages',
  units: 'languages',
  otherNamespace: 'sysctls',
  armedBefore: 'sysctls',
  ownOption: 'sysctls',
  inFlight: 'silent',
  zeroWindow: 'silent',
  unreached: 'errors',
  dying: 'errors',
  proxy: 'middleboxes',
  works: 'middleboxes',
};

const healthy: ReadonlySet<string> = new Set(['notYet', 'dying', 'works']);

/** What the headline is about: a step that fails, a setting that works, or what is known so far. */
function toneOf({ verdict, standings }: Answer): Standing {
  if (verdict.kind === 'cause' && healthy.has(verdict.cause)) return 'holds';
  return standings.some(([, standing]) => standing === 'broken') ? 'broken' : 'open';
}

function Reference({ see, words, lang, frame }: Omit<Props, 'settings' | 'found'> & { see: See }) {
  const outside = frame.mode === 'embed' ? { target: '_blank', rel: 'noopener' } : {};
  return (
    <a href={`${frame.root}${lang}/${places[see]}`} {...outside}>
      {words.see[see]}
    </a>
  );
}

/** The diagnosis, or what is known so far: headline, reason, what to do. */
export function Result(scene: Props) {
  const { settings, found, ...props } = scene;
  const { words } = props;
  const { verdict } = found;
  const { title, why, fix } = said(scene);
  const tone = toneOf(found);
  const see = verdict.kind === 'cause' ? sees[verdict.cause] : undefined;
  const heads = { ask: words.next, holds: words.fine, found: words.found };
  const head = verdict.kind === 'ask' ? 'ask' : tone === 'holds' ? 'holds' : 'found';
  return (
    <div class="result">
      <p class="noticed">{heads[head]}</p>
      <p class={`answer ${tone}`}>
        <output>{title}</output>
      </p>
      <p class="formula">{why}</p>
      <p class="do">
        {fix} {see && <Reference see={see} {...props} />}
      </p>
      {verdict.kind === 'cause' && <Command words={words} text={remedy(verdict.cause, settings)} />}
    </div>
  );
}
