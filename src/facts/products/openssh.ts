/**
 * So many intervals pass until OpenSSH ends a session that falls silent: one before the first message,
 * and one for each that goes unanswered. clientloop.c and serverloop.c of OpenSSH, `server_alive_check`
 * and `client_alive_check`: the count is compared before the next message is sent.
 */
export const sshIntervals = (count: number): number => count + 1;
