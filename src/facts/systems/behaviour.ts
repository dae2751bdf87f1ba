import { alike, type Localized } from '~/i18n/locales.ts';
import type { BehaviourPart } from '~/model/systems/systems.ts';
import type { Confidence } from '~/facts/fact.ts';
import type { SystemProfile } from '~/facts/profiles/index.ts';

type Behaviour = SystemProfile['behaviour'];

const spacing = {
  constant: { en: 'Constant interval', zh: '间隔不变' },
  backoff: { en: 'Probes back off like data', zh: '探测包像数据一样退避' },
} as const satisfies Readonly<Record<string, Localized>>;
const healthy = {
  idle: { en: 'a healthy peer is probed every idle time', zh: '对端健康时每个空闲时间探一次' },
  longer: {
    en: 'a healthy peer is probed every max(idle, interval)',
    zh: '对端健康时每 max(空闲, 间隔) 探一次',
  },
} as const satisfies Readonly<Record<string, Localized>>;

const unknown: Localized = { en: 'not found out', zh: '没有查到' };

const bytes = (count: 0 | 1 | null): Localized => (count === null ? unknown : alike(String(count)));

const reset = (sent: boolean | null): Localized =>
  sent === null ? unknown : sent ? { en: 'sent', zh: '会发' } : { en: 'not sent', zh: '不发' };

const partNames: Readonly<Record<BehaviourPart, Localized>> = {
  spacing: { en: 'spacing', zh: '间隔' },
  death: { en: 'instant of death', zh: '判死时刻' },
  healthy: { en: 'healthy period', zh: '健康时的周期' },
  probeBytes: { en: 'payload', zh: '载荷' },
  resetsPeer: { en: 'reset', zh: 'RST' },
  error: { en: 'error', zh: '错误' },
  resolution: { en: 'timer resolution', zh: '定时精度' },
};

const isPart = (key: string): key is BehaviourPart => Object.hasOwn(partNames, key);

/** The parts of one confidence, as a sentence that `begin` opens; empty when there are none. */
function partsOf(behaviour: Behaviour, confidence: Confidence, begin: Localized): Localized {
  const parts = Object.keys(behaviour)
    .filter(isPart)
    .filter((part) => behaviour[part].confidence === confidence)
    .map((part) => partNames[part]);
  if (parts.length === 0) return alike('');
  const list = (lang: 'en' | 'zh', comma: string) => parts.map((part) => part[lang]).join(comma);
  return { en: ` ${begin.en}: ${list('en', ', ')}.`, zh: `${begin.zh}：${list('zh', '、')}。` };
}

/** What is not backed by source, documentation or measurement, and by whom it was told, if at all. */
function doubts(behaviour: Behaviour): Localized {
  const told = partsOf(behaviour, 'third party', { en: 'Told by third parties', zh: '据第三方' });
  const open = partsOf(behaviour, 'unverified', { en: 'Unverified', zh: '未核实' });
  return { en: told.en + open.en, zh: told.zh + open.zh };
}

/** What a system does with an idle connection, in a sentence or two. */
export function behaviourText(behaviour: Behaviour): Localized {
  const is = spacing[behaviour.spacing.value];
  const alive = healthy[behaviour.healthy.value];
  const payload = bytes(behaviour.probeBytes.value);
  const rst = reset(behaviour.resetsPeer.value);
  const doubt = doubts(behaviour);
  return {
    en: `${is.en}; ${alive.en}. Bytes in a probe: ${payload.en}. RST at death: ${rst.en}.${doubt.en}`,
    zh: `${is.zh}；${alive.zh}。探测包载荷字节：${payload.zh}。判死时 RST：${rst.zh}。${doubt.zh}`,
  };
}
