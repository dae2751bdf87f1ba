const named = {
  ESTAB: 'ESTABLISHED Established ESTB ESTABLISH',
  'SYN-SENT': 'SYN_SENT SynSent',
  'SYN-RECV': 'SYN_RECV SYN_RCVD SYN_RECEIVED SynReceived NEW_SYN_RECV',
  'FIN-WAIT-1': 'FIN_WAIT1 FIN_WAIT_1 FinWait1',
  'FIN-WAIT-2': 'FIN_WAIT2 FIN_WAIT_2 FinWait2',
  'TIME-WAIT': 'TIME_WAIT TimeWait',
  'CLOSE-WAIT': 'CLOSE_WAIT CloseWait',
  'LAST-ACK': 'LAST_ACK LastAck',
  LISTEN: 'LISTENING Listen',
  CLOSING: 'Closing',
  UNCONN: 'CLOSE CLOSED Closed Bound',
} as const;

const states: ReadonlyMap<string, string> = new Map(
  Object.entries(named).flatMap(([state, others]) =>
    [state, ...others.split(' ')].map((name) => [name, state] as const),
  ),
);

/** A state as any system writes it → as `ss` does; `null` for any other word. */
export const stateOf = (word: string | undefined): string | null =>
  states.get((word ?? '').replace(/^\((.{1,20})\)$/, '$1')) ?? null;

/** Not yet connected. */
export const connecting: ReadonlySet<string> = new Set(['SYN-SENT', 'SYN-RECV']);

/** Here the keepalive timer also counts down to the end of a socket that its program has left. */
export const closing: ReadonlySet<string> = new Set([
  'FIN-WAIT-1',
  'FIN-WAIT-2',
  'LAST-ACK',
  'CLOSING',
]);

/** No timer is shown, and that does not mean that none runs. */
export const hidden: ReadonlySet<string> = new Set([
  'unseen',
  'unasked',
  'untold',
  'unread',
  'never',
]);
