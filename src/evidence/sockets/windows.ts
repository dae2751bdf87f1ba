import type { Line } from '~/evidence/reading.ts';
import { wordsOf } from '~/evidence/words.ts';
import { noTimer, socketFrom, type Socket } from './socket.ts';
import { stateOf } from './states.ts';

/** A state in German, French and Chinese consoles is English too; the listener’s is not always. */
const listening = /^(?:ABHÖREN|ESCUCHANDO|侦听|正在侦听)$/;

const timer = noTimer('never');

const isEnd = (word: string | undefined): boolean => /^\S{1,100}:(?:\d{1,5}|\*)$/.test(word ?? '');

/** `TCP    192.0.2.10:51234    192.0.2.20:1433    ESTABLISHED    4812` of Windows’ netstat. */
function netstatRow(words: readonly string[]) {
  const [proto, local, peer, word] = words;
  if (proto !== 'TCP' || !isEnd(local) || !isEnd(peer)) return null;
  const state = stateOf(word) ?? (listening.test(word ?? '') ? 'LISTEN' : null);
  return state && { local: local!, peer: peer!, state };
}

/** `192.0.2.10  51234  192.0.2.20  1433  Established  Internet  4812` of PowerShell. */
function powershellRow(words: readonly string[]) {
  const [local, from, peer, to, word] = words;
  const state = stateOf(word);
  if (!state || !/^[A-Z][a-z]/.test(word ?? '')) return null;
  if (![from, to].every((port) => /^\d{1,5}$/.test(port ?? ''))) return null;
  return { local: `${local}:${from}`, peer: `${peer}:${to}`, state };
}

/** What a line of either begins with. */
const like =
  /^\s{0,20}(?:TCP\s|\S{2,60}\s{1,40}\d{1,5}\s{1,40}\S{2,60}\s{1,40}\d{1,5}\s{1,40}[A-Z][a-z])/;

/** One socket of what Windows prints; `null` for any other line. */
export function windowsSocket({ number, bare }: Line): Socket | null {
  if (!like.test(bare)) return null;
  const words = wordsOf(bare);
  const row = netstatRow(words);
  if (row) return socketFrom(number, 'netstat-windows', { ...row, timer });
  const shell = powershellRow(words);
  return shell && socketFrom(number, 'Get-NetTCPConnection', { ...shell, timer });
}

/** What Windows writes above its lists, in whatever language. */
export const isWindowsHeader = (text: string): boolean =>
  /^(?:Active Connections|活动连接|使用中的連線)$|^(?:Proto|协议|協定)\s+\S.*\bPID$|^LocalAddress\s+LocalPort\s|^(?:Proto\s+Local Address|协议\s+本地地址|協定\s+本機位址)\s|^-{5,}(?:\s+-{2,})+$/.test(
    text.trim(),
  );
