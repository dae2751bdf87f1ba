import type { BehaviourPart } from '~/model/systems/systems.ts';
import { both } from '~/facts/cells.ts';
import type { Confidence } from '~/facts/fact.ts';
import type { SystemProfile } from '~/facts/profiles/index.ts';
import type { Both } from '~/facts/reference.ts';

type Behaviour = SystemProfile['behaviour'];

const spacing = {
  constant: both('Constant interval', '间隔不变'),
  backoff: both('Probes back off like data', '探测包像数据一样退避'),
} as const;
const healthy = {
  idle: both('a healthy peer is probed every idle time', '对端健康时每个空闲时间探一次'),
  longer: both(
    'a healthy peer is probed every max(idle, interval)',
    '对端健康时每 max(空闲, 间隔) 探一次',
  ),
} as const;

const unknown = both('not found out', '没有查到');

const bytes = (count: 0 | 1 | null): Both =>
  count === null ? unknown : both(String(count), String(count));

const reset = (sent: boolean | null): Both =>
  sent === null ? unknown : sent ? both('sent', '会发') : both('not sent', '不发');

const partNames: Readonly<Record<BehaviourPart, Both>> = {
  spacing: both('spacing', '间隔'),
  death: both('instant of death', '判死时刻'),
  healthy: both('healthy period', '健康时的周期'),
  probeBytes: both('payload', '载荷'),
  resetsPeer: both('reset', 'RST'),
  error: both('error', '错误'),
  resolution: both('timer resolution', '定时精度'),
};

const isPart = (key: string): key is BehaviourPart => Object.hasOwn(partNames, key);

/** The parts of one confidence, as a sentence that `begin` opens; empty when there are none. */
function partsOf(behaviour: Behaviour, confidence: Confidence, begin: Both): Both {
  const parts = Object.keys(behaviour)
    .filter(isPart)
    .filter((part) => behaviour[part].confidence === confidence)
    .map((part) => partNames[part]);
  if (parts.length === 0) return both('', '');
  const list = (lang: 'en' | 'zh', comma: string) => parts.map((part) => part[lang]).join(comma);
  return both(` ${begin.en}: ${list('en', ', ')}.`, `${begin.zh}：${list('zh', '、')}。`);
}

/** What is not backed by source, documentation or measurement, and by whom it was told, if at all. */
function doubts(behaviour: Behaviour): Both {
  const told = partsOf(behaviour, 'third party', both('Told by third parties', '据第三方'));
  const open = partsOf(behaviour, 'unverified', both('Unverified', '未核实'));
  return both(told.en + open.en, told.zh + open.zh);
}

/** What a system does with an idle connection, in a sentence or two. */
export function behaviourText(behaviour: Behaviour): Both {
  const is = spacing[behaviour.spacing.value];
  const alive = healthy[behaviour.healthy.value];
  const payload = bytes(behaviour.probeBytes.value);
  const rst = reset(behaviour.resetsPeer.value);
  const doubt = doubts(behaviour);
  return both(
    `${is.en}; ${alive.en}. Bytes in a probe: ${payload.en}. RST at death: ${rst.en}.${doubt.en}`,
    `${is.zh}；${alive.zh}。探测包载荷字节：${payload.zh}。判死时 RST：${rst.zh}。${doubt.zh}`,
  );
}
