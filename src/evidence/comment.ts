import type { Line } from './reading.ts';

/** Commands that a `#` before them makes no comment of: it is the prompt of root. */
const commands =
  /^(?:sudo|ipvsadm|sysctl|cat|head|echo|ss|netstat|nstat|docker|podman|kubectl|tcpdump|tshark|conntrack|ip|grep|sshd|nginx|haproxy|psql|redis-cli|systemctl|curl|ssh)\b/;

/** Whether a line of a configuration is commented out. */
export function isComment({ text, bare }: Line): boolean {
  const start = text.trimStart();
  if (/^(?:\/\/|;|%%)/.test(start)) return true;
  return start.startsWith('#') && !commands.test(bare.trim().replace(/^#\s*/, ''));
}
