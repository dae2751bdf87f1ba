import { verdict } from '~/evidence/phrase.ts';
import type { Verdict } from '~/evidence/reading.ts';
import { number, sentences } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import { ms } from '~/model/time.ts';
import { byPeer, sumOf, type PeerRow } from './peers.ts';
import type { StateCount } from './counts.ts';
import type { Socket } from './socket.ts';
import type { SocketWords } from './strings.ts';

/** So many of a kind are a pile-up, not chance. */
const manyClosing = 20;
const manyAnswered = 1000;
const hour = 3_600_000;

const inState = (sockets: readonly Socket[], name: string): number =>
  sockets.filter(({ state }) => state === name).length;

/** The first sentence: how many there are, and how they stand. */
function summary(sum: PeerRow, rows: readonly PeerRow[], words: SocketWords, lang: Lang): string {
  const { many } = words;
  const worst = rows.toSorted((a, b) => b.probing - a.probing)[0];
  const parts = (['keepalive', 'off', 'hidden', 'data', 'closed'] as const)
    .filter((key) => sum[key] > 0)
    .map((key) => many[key](number(sum[key], lang)));
  if (sum.probing > 0 && worst) parts.push(many.probing(number(sum.probing, lang), worst.peer));
  const head = many.head(number(sum.total, lang), number(rows.length, lang));
  const told = parts.length > 0 ? words.colon + parts.join(words.comma) : '';
  return head + told + words.stop;
}

/** The states in which connections pile up. */
function stuck(inState: (name: string) => number, { many }: SocketWords, lang: Lang): string[] {
  const [closeWait, finWait1] = [inState('CLOSE-WAIT'), inState('FIN-WAIT-1')];
  return [
    closeWait >= manyClosing ? many.closeWait(number(closeWait, lang)) : '',
    finWait1 >= manyClosing ? many.finWait1(number(finWait1, lang)) : '',
  ];
}

/** What piles up, by name. */
function pileUps(sockets: readonly Socket[], words: SocketWords, lang: Lang): string[] {
  const { many } = words;
  const idle = sockets.filter(
    ({ state, timer }) =>
      /^(?:ESTAB)?$/.test(state) && timer.name === 'keepalive' && timer.unanswered === 0,
  );
  const long = idle.filter(({ timer }) => timer.left > hour).length;
  return [
    ...stuck((name) => inState(sockets, name), words, lang),
    idle.length >= manyAnswered ? many.answered(number(idle.length, lang)) : '',
    long > 0 ? many.long(number(long, lang)) : '',
  ].filter((said) => said !== '');
}

/** The peers whose connections are about to be given up, the soonest first. */
const soonest = (rows: readonly PeerRow[], words: SocketWords) =>
  rows
    .filter((row): row is PeerRow & { soonest: number } => row.soonest !== null)
    .toSorted((a, b) => a.soonest - b.soonest)
    .slice(0, 3)
    .map((row) => ({ what: words.many.soonest(row.peer), afterUs: ms(row.soonest) }));

/** What a long list says: sums, pile-ups, and who is given up next. */
export function verdictOnHost(sockets: readonly Socket[], words: SocketWords, lang: Lang): Verdict {
  const rows = byPeer(sockets);
  const sum = sumOf(rows);
  const listeners = inState(sockets, 'LISTEN');
  const said = [summary(sum, rows, words, lang), ...pileUps(sockets, words, lang)];
  if (listeners > 0) said.push(words.many.listeners(number(listeners, lang)) + words.stop);
  return verdict(sentences(said, lang), {
    instants: soonest(rows, words),
    repair: sum.hidden > 0 && sockets[0]?.tool === 'ss' ? words.repair.ask : null,
  });
}

/** What the number of sockets in each state says, and what shows more. */
export function verdictOnCounts(
  counts: readonly StateCount[],
  words: SocketWords,
  lang: Lang,
): Verdict {
  const { many, colon, comma, stop } = words;
  const listed = counts.slice(0, 12).map(({ state, count }) => `${state} ${number(count, lang)}`);
  const inState = (name: string) => counts.find(({ state }) => state === name)?.count ?? 0;
  const said = [many.states + colon + listed.join(comma) + stop, ...stuck(inState, words, lang)];
  const repair = inState('CLOSE-WAIT') >= manyClosing ? words.repair.closeWait : null;
  return verdict(sentences(said, lang), { repair, command: 'ss -tnop', unsaid: many.statesOnly });
}
