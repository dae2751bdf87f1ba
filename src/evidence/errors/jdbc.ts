/** The two numbers of Connector/J’s sentence, in milliseconds. */
export interface LastPackets {
  readonly received: number | null;
  readonly sent: number | null;
  /** “The driver has not received any packets from the server.” */
  readonly never: boolean;
}

/** What they mean together. */
export type Story =
  /** Nothing has ever come: the connection was only being made. */
  | 'never'
  /** Both a moment ago: the handshake, TLS or a query that broke at once. */
  | 'fresh'
  /** Equal: nothing had passed either way for that long. */
  | 'idle'
  /** Sent just now after a long silence: refused at once. */
  | 'refused-at-once'
  /** Sent, and waited in vain since. */
  | 'unanswered';

const amount = (text: string | undefined): number | null =>
  text === undefined ? null : Number(text.replaceAll(/[,.\s']/g, ''));

const received =
  /last packet (?:successfully )?received from the server was ([\d,.]{1,20}) ?(?:milliseconds?|ms)/i;
const sent =
  /last packet (?:sent successfully|successfully sent) to the server was ([\d,.]{1,20}) ?(?:milliseconds?|ms)/i;

/** The sentence about the last packets; `null` for any other text. */
export function lastPackets(text: string): LastPackets | null {
  const [came, went] = [received.exec(text), sent.exec(text)];
  const never = /driver has not received any packets/i.test(text);
  if (!came && !went && !never) return null;
  return { received: amount(came?.[1]), sent: amount(went?.[1]), never };
}

/** A failure within so many milliseconds is one at once. */
const atOnce = 2000;

/** What the numbers mean by how they differ. */
export function storyOf({ received: came, sent: went, never }: LastPackets): Story {
  if (never || came === null) return 'never';
  if (went === null) return came > atOnce ? 'idle' : 'fresh';
  if (came <= atOnce && went <= atOnce) return 'fresh';
  if (Math.abs(came - went) <= Math.max(100, came * 0.01)) return 'idle';
  return went <= atOnce ? 'refused-at-once' : 'unanswered';
}
