import { duration, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { SegmentEvent, TimerEvent, Trace } from '~/model/kernel/trace.ts';
import { instant } from './label.ts';
import { senderOf } from './rules.ts';
import type { PlayerWords } from './strings.ts';

interface Props {
  readonly segment: SegmentEvent;
  readonly trace: Trace;
  /** The part of the figure that shows it. */
  readonly part: string;
  readonly words: PlayerWords;
  readonly lang: Lang;
}

/** IP and TCP header with timestamps; a SYN carries every option. */
const headers = (flags: string): number => (flags.includes('S') ? 60 : flags === 'R' ? 40 : 52);

const isBeforeUna = ({ kind }: SegmentEvent): boolean =>
  kind === 'keepalive-probe' || kind === 'zero-window-probe';

/** What timers did in the instants this segment left and came in. */
const changes = ({ events }: Trace, { t, from, to, arrives }: SegmentEvent): TimerEvent[] =>
  events.filter(
    (event): event is TimerEvent =>
      event.type === 'timer' &&
      event.what !== 'fired' &&
      ((event.t === t && event.host === from) || (event.t === arrives && event.host === to)),
  );

function Changed({ segment, trace, words, lang }: Omit<Props, 'part'>) {
  const found = changes(trace, segment);
  if (found.length === 0) return <dd>{words.nothingChanged}</dd>;
  return found.map(({ what, timer, host, expires, t }, i) => (
    <dd key={i}>
      {what === 'cancelled'
        ? words.cancelled(words.timers[timer], words.lanes[host])
        : words.armed(words.timers[timer], words.lanes[host], duration(expires! - t, lang, 3))}
    </dd>
  ));
}

/** Everything about one segment: its numbers with their arithmetic, why it was sent, what it did. */
export function Inspector(props: Props) {
  const { segment, part, words, lang } = props;
  const { flags, seq, ack, win, len, why, lost, arrives } = segment;
  const rules: Readonly<Record<string, string>> = words.rules;
  const n = (value: number) => number(value, lang);
  return (
    <dl class="inspector" data-part={part}>
      <dt>{words.fields.flags}</dt>
      <dd>
        {flags}
        {lost ? ` · ${words.lost[lost.where]}` : ` · ${words.arrives} ${instant(arrives!, lang)}`}
      </dd>
      <dt>{words.fields.seq}</dt>
      <dd>{isBeforeUna(segment) ? words.beforeUna(n(seq), n(seq + 1)) : n(seq)}</dd>
      <dt>{words.fields.ack}</dt>
      <dd>{ack === null ? '—' : n(ack)}</dd>
      <dt>{words.fields.window}</dt>
      <dd>{n(win)}</dd>
      <dt>{words.fields.size}</dt>
      <dd>{words.wire(n(len), n(len + headers(flags)))}</dd>
      <dt>{words.fields.why}</dt>
      <dd>
        {rules[why] ?? ''} <code>{senderOf(segment)}</code>
      </dd>
      <dt>{words.fields.changed}</dt>
      <Changed {...props} />
    </dl>
  );
}
