import type { Lent } from '~/kit/widget.ts';
import { encode } from '~/kit/settings.ts';
import { changesIn } from './changes.ts';
import { partOfRunner } from './lanes.ts';
import { allRepaired, type Checked, type Found } from './order.ts';
import { params, type PathSettings } from './params.ts';
import { runnerName, senderName, time, type Said } from './say.ts';

interface Props {
  readonly said: Said & { readonly found: Found };
  readonly settings: PathSettings;
  readonly frame: Lent;
}

/** What a condition asks for. */
export function asks({ kind, runner, sender }: Checked, said: Said): string {
  const { check } = said.words;
  const timer = runner ? runnerName(runner, said.words) : '';
  const who = sender ? senderName(sender, said) : '';
  if (kind === 'nothing-counts') return check.nothing(timer, time(runner!.timeout, said.lang));
  if (kind === 'probes-before-device') return check.probes(who, timer);
  if (kind === 'heartbeat-before-device') return check.heartbeat(timer);
  if (kind === 'heartbeat-before-keepalive') return check.keepalive(who);
  if (kind === 'keepalive-before-pool') return check.keepalivePool;
  return kind === 'pool-before-timer' ? check.poolTimer(timer) : check.proxyHttp;
}

/** By how much it holds, or fails. */
function by({ margin }: Checked, { words, lang }: Said): string {
  if (margin === null) return '';
  if (margin === 0) return words.atOnce;
  return margin > 0 ? words.spare(time(margin, lang)) : words.late(time(-margin, lang));
}

function Condition({ verdict, said, settings, frame }: Props & { verdict: Checked }) {
  const { words, lang } = said;
  const { state, repair, runner } = verdict;
  const margin = by(verdict, said);
  const apply = () => frame.take(encode(params, repair!));
  return (
    <li class={state} data-part={runner ? partOfRunner(runner) : undefined}>
      <span class="state">{words.state[state]}</span> {asks(verdict, said)}{' '}
      {margin && <b>{margin}</b>}
      {repair && (
        <button type="button" onClick={apply}>
          {changesIn(settings, repair, words, lang)}
        </button>
      )}
      {state === 'broken' && !repair && <small>{words.noRepair}</small>}
    </li>
  );
}

/** The order that should hold: what is broken with its repair, what holds folded below. */
export function Order(props: Props) {
  const { said, settings, frame } = props;
  const { words } = said;
  const all = said.found.order;
  const open = all.filter(({ state }) => state === 'broken' || state === 'untidy');
  const rest = all.filter((one) => !open.includes(one));
  const list = (of: readonly Checked[]) => (
    <ul>
      {of.map((verdict, i) => (
        <Condition key={i} {...props} verdict={verdict} />
      ))}
    </ul>
  );
  return (
    <div class="order">
      <p>
        <b>{words.order}</b> {words.orderIs}
      </p>
      {open.length > 0 ? list(open) : <p class="held">{words.allHold}</p>}
      {open.filter(({ repair }) => repair).length > 1 && (
        <button type="button" onClick={() => frame.take(encode(params, allRepaired(settings)))}>
          {words.repairAll}
        </button>
      )}
      {rest.length > 0 && (
        <details>
          <summary>{words.othersHold(String(rest.length))}</summary>
          {list(rest)}
        </details>
      )}
    </div>
  );
}
