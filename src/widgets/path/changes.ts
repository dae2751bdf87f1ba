import { inUnit, number } from '~/i18n/format.ts';
import type { Lang } from '~/i18n/locales.ts';
import type { IntParam } from '~/inputs/params.ts';
import { parts } from './grammar.ts';
import { params, type PathSettings } from './params.ts';
import { deviceName } from './say.ts';
import type { Change, PathWords } from './strings.ts';

type Key = keyof typeof params;

function shown(key: Key, value: string | number | null, words: PathWords, lang: Lang): string {
  const param: IntParam | { readonly kind: 'choice' | 'text' } = params[key];
  if (key === 'heartbeatKind') return words.choices.heartbeatKind.message;
  if (param.kind !== 'int' || typeof value !== 'number') return String(value);
  return param.unit === 'count'
    ? number(value, lang)
    : inUnit(value * (param.unit === 's' ? 1e6 : 1e3), param.unit, lang);
}

/** What a proxy's own keepalive becomes: the device that changed, and its new idle times. */
function proxyChange(was: PathSettings, is: PathSettings, words: PathWords, lang: Lang): string {
  const [before, after] = [parts(was.chain), parts(is.chain)];
  const at = after.findIndex((part, i) => part !== before[i]);
  const part = after[at];
  if (!part || !('device' in part)) return '';
  const { name, toClient, toServer } = part.device;
  const old = before[at];
  const side = old && 'device' in old && old.device.toClient === toClient ? 'server' : 'client';
  const own = side === 'server' ? toServer : toClient;
  const who = words.facing(deviceName(name, words), words[side]);
  return words.setOwn(who, inUnit((own?.idle ?? 0) * 1e6, 's', lang));
}

/** What turns one setting into another, as an order to the reader. */
export function changesIn(
  was: PathSettings,
  is: PathSettings,
  words: PathWords,
  lang: Lang,
): string {
  if (was.chain !== is.chain) return proxyChange(was, is, words, lang);
  const keys = (Object.keys(params) as Key[]).filter((key) => was[key] !== is[key]);
  const changes = keys.map((key): Change => ({
    label: words.labels[key],
    to: shown(key, is[key], words, lang),
  }));
  return words.set(changes);
}
