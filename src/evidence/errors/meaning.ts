/** What an error says about the connection. */
export type Meaning =
  /** ETIMEDOUT on a connection, while connecting, or who knows. */
  | 'gave-up'
  | 'connect-timeout'
  | 'timeout'
  | 'reset'
  | 'reset-windows'
  | 'net-reset'
  | 'pipe'
  | 'refused'
  | 'host-unreachable'
  | 'net-unreachable'
  | 'aborted'
  | 'eof'
  | 'own-timer'
  | 'pings'
  | 'too-many-pings'
  | 'server-limit'
  | 'missed-heartbeat'
  | 'lost'
  | 'refused-value'
  | 'again'
  | 'lib-unsupported';

/** A text of a library or product, what it means there, and whose words they are. */
export interface Rule {
  readonly pattern: RegExp;
  readonly means: Meaning;
  /** Whose words they are; empty where everybody says them. */
  readonly by: string;
}
