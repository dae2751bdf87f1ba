import type { Meaning, Rule } from './meaning.ts';

const rule = (by: string, means: Meaning, pattern: RegExp): Rule => ({ pattern, means, by });

/** A timer of the program ran out; no packet told it. */
const timers: readonly Rule[] = [
  rule(
    'nginx',
    'own-timer',
    /(?:upstream|client) timed out \(\d+: [^)]{4,60}\) while (?!connecting|SSL handshaking)/,
  ),
  rule(
    'nginx',
    'connect-timeout',
    /upstream timed out \(\d+: [^)]{4,60}\) while (?:connecting|SSL handshaking)/,
  ),
  rule('Go', 'own-timer', /\bi\/o timeout\b|context deadline exceeded|Client\.Timeout exceeded/),
  rule(
    'Java',
    'own-timer',
    /SocketTimeoutException:? ?(?:Read timed out|timeout)|\bRead timed out\b|ReadTimeoutException/,
  ),
  rule(
    'Java',
    'own-timer',
    /SocketTimeoutException:? ?[Cc]onnect(?:ion)? timed out|connect timed out|ConnectTimeoutException/,
  ),
  rule('Lettuce', 'own-timer', /RedisCommandTimeoutException|Command timed out after/),
  rule(
    'StackExchange.Redis',
    'own-timer',
    /RedisTimeoutException|Timeout (?:performing|awaiting response)/,
  ),
  rule(
    'Python',
    'own-timer',
    /socket\.timeout|ReadTimeout(?:Error)?\b|(?:^|\W)timed out\.? \(read timeout|Timeout reading from socket|TimeoutError: timed out/,
  ),
  rule(
    'Node.js',
    'own-timer',
    /ESOCKETTIMEDOUT|Connection terminated due to connection timeout|timeout of \d+ ?ms exceeded/,
  ),
  rule('curl', 'own-timer', /\(28\)|Operation timed out after \d+ milliseconds/),
  rule('gRPC', 'own-timer', /DEADLINE_EXCEEDED|DeadlineExceeded|deadline exceeded after/),
  rule('PostgreSQL', 'own-timer', /canceling statement due to statement timeout|socketTimeout/),
  rule(
    'Kafka',
    'own-timer',
    /Disconnecting from node .{1,20} due to (?:request|socket connection setup) timeout|Expiring \d+ record/,
  ),
  rule('HAProxy', 'own-timer', /\s[cs]D(?:--|[A-Z-]{2})\s/),
  rule(
    'Envoy',
    'own-timer',
    /upstream request timeout|stream_idle_timeout|response_timeout|duration_timeout/,
  ),
  rule(
    '.NET',
    'own-timer',
    /request was canceled due to the configured HttpClient\.Timeout|Timeout expired\.\s+The timeout period elapsed|执行超时已过期/,
  ),
];

/** Messages of the protocol’s own that went unanswered, or came too often. */
const heartbeats: readonly Rule[] = [
  rule('gRPC', 'too-many-pings', /too_many_pings|ENHANCE_YOUR_CALM/),
  rule(
    'gRPC',
    'pings',
    /[Kk]eep-?alive ping failed|keepalive watchdog timeout|ping timeout|keepalive_timeout.{0,40}UNAVAILABLE/,
  ),
  rule('Go', 'pings', /http2: client connection lost/),
  rule(
    'OpenSSH',
    'pings',
    /Timeout, (?:server|client) .{1,60} not responding|Timeout, your session not responding/,
  ),
  rule(
    'RabbitMQ',
    'missed-heartbeat',
    /[Mm]issed (?:server )?heartbeats?|heartbeat timeout|Heartbeat (?:missing|timeout)/,
  ),
  rule(
    'MQTT',
    'missed-heartbeat',
    /has exceeded (?:its )?(?:keepalive )?timeout, disconnecting|keepalive_timeout|keep_?alive timeout|Keep-?alive timed out/i,
  ),
];

/** A limit of the server on sessions that do nothing. */
const limits: readonly Rule[] = [
  rule(
    'MySQL',
    'server-limit',
    /is longer than the server configured value of 'wait_timeout'|disconnected by the server because of inactivity/,
  ),
  rule(
    'PostgreSQL',
    'server-limit',
    /terminating connection due to idle[- ](?:in-transaction|session) timeout/,
  ),
  rule('Oracle', 'server-limit', /ORA-02396|exceeded maximum idle time/),
  rule('Envoy', 'server-limit', /(?:^|\W)(?:session_)?idle_timeout(?:$|\W)(?!\s*[:=]\s*[\d"'])/),
  rule('Go', 'server-limit', /server closed idle connection/),
];

/** The other side closed with FIN, or a proxy in between did. */
const closed: readonly Rule[] = [
  rule(
    'PostgreSQL',
    'eof',
    /SSL SYSCALL error: EOF detected|server closed the connection unexpectedly|unexpected EOF on client connection|This connection has been closed/,
  ),
  rule('nginx', 'eof', /upstream prematurely closed connection/),
  rule(
    'Envoy',
    'eof',
    /upstream_reset_before_response_started\{connection_termination\}|reset reason: connection termination|remote connection failure|upstream_reset_after_response_started\{connection_termination/,
  ),
  rule(
    'Redis',
    'eof',
    /Unexpected end of stream|Connection closed by server\.|Server closed the connection/,
  ),
  rule(
    'Python',
    'eof',
    /Remote end closed connection without response|RemoteDisconnected|IncompleteReadError|ServerDisconnectedError/,
  ),
  rule(
    'Node.js',
    'eof',
    /socket hang up|This socket has been ended by the other party|Connection lost: The server closed the connection|PROTOCOL_CONNECTION_LOST|Connection terminated unexpectedly/,
  ),
  rule('curl', 'eof', /\(52\)|Empty reply from server/),
  rule(
    'OpenSSH',
    'eof',
    /Connection (?:to .{1,80} )?closed by remote host|kex_exchange_identification: Connection closed/,
  ),
  rule(
    'Java',
    'eof',
    /Unexpected end of file from server|NoHttpResponseException|failed to respond|EOFException|PrematureCloseException|Connection prematurely closed/,
  ),
  rule(
    '.NET',
    'eof',
    /The response ended prematurely|Received an unexpected EOF|transport connection.{0,40}closed/,
  ),
  rule('RabbitMQ', 'eof', /client unexpectedly closed TCP connection/),
  rule(
    'Go',
    'eof',
    /\bunexpected EOF\b|: EOF$|^EOF$|transport is closing|error reading from server: EOF/,
  ),
];

/** The connection is gone, and the text does not say how. */
const lost: readonly Rule[] = [
  rule(
    'MySQL',
    'lost',
    /MySQL server has gone away|Lost connection to (?:MySQL )?server|Communications link failure|CommunicationsException|\b08S01\b|No operations allowed after connection closed|Got an error reading communication packets/,
  ),
  rule('Oracle', 'lost', /ORA-0(?:3113|3135|3114|1012)\b|end-of-file on communication channel/),
  rule('Oracle', 'connect-timeout', /ORA-1(?:2170|2535|2541)\b/),
  rule(
    'PostgreSQL',
    'lost',
    /An I\/O error occurred while sending to the backend|08006|connection to client lost|SSL connection has been closed unexpectedly|terminating connection because of crash/,
  ),
  rule(
    'Envoy',
    'connect-timeout',
    /reset reason: connection timeout|upstream_reset_before_response_started\{connection_timeout\}|delayed[_ ]connect[_ ]error:[_ ]110/,
  ),
  rule('Envoy', 'refused', /delayed[_ ]connect[_ ]error:[_ ]111/),
  rule(
    'Envoy',
    'lost',
    /upstream connect error or disconnect\/reset before headers|upstream_reset_(?:before|after)_response_started/,
  ),
  rule(
    'Redis',
    'lost',
    /JedisConnectionException|RedisConnectionException|SocketFailure|Connection is closed\.?$|max retries per request limit/,
  ),
  rule(
    'Go',
    'lost',
    /use of closed network connection|invalid connection|driver: bad connection|bad connection/,
  ),
  rule('kubectl', 'lost', /lost connection to pod|error: unexpected EOF/),
];

/** Texts of libraries and products; the first that fits counts. */
export const products: readonly Rule[] = [...timers, ...heartbeats, ...limits, ...closed, ...lost];
