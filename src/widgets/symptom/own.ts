import { linux } from '~/facts/linux.ts';
import { detection, idealCount } from '~/model/formulas/detection.ts';
import { sharp } from './causes/cause.ts';
import type { OwnName, SymptomSettings } from './params.ts';
import type { Worked } from './sums.ts';

type Own = Pick<SymptomSettings, OwnName>;

/** Nobody’s name and row: the reader’s own numbers stand for themselves. */
const mine = { list: null, index: 0, row: '', weight: 1 } as const;

/** True where the reader has said anything about keepalive. */
export const saysKeepalive = ({ idle, interval, probes }: Own): boolean =>
  idle !== null || interval !== null || probes !== null;

/** Which of these settings the reader has given, and which are Linux’s defaults. */
const shares = (own: Own, of: readonly OwnName[]) => ({
  given: of.filter((name) => own[name] !== null),
  assumed: of.filter((name) => own[name] === null),
});

/** What giving up rests on: a user timeout takes the place of the probes. */
const ending = ({ userTimeout }: Own): readonly OwnName[] => [
  'idle',
  'interval',
  userTimeout === null ? 'probes' : 'userTimeout',
];

/** When these settings give up on an idle connection, and when their first probe may meet a reset. */
function keepalive(own: Own): Worked[] {
  if (!saysKeepalive(own)) return [];
  const { idle, interval, probes } = linux;
  const numbers = {
    idle: own.idle ?? idle.value,
    interval: own.interval ?? interval.value,
    probes: own.probes ?? probes.value,
    userTimeout: own.userTimeout,
  };
  const settings = { ...numbers, hz: 250 } as const;
  const { firstProbe, death } = detection(settings);
  const how = [settings.idle, settings.interval, idealCount(settings)];
  const within = ({ ideal, latest }: typeof death) => ({
    at: ideal / 1e6,
    from: Math.min(ideal, latest) / 1e6,
    to: latest / 1e6,
  });
  const told = { ...mine, own: numbers };
  const dies = { ...told, ...shares(own, ending(own)), ...within(death), how };
  const meets = { ...told, ...within(firstProbe), how: [settings.idle] };
  return [
    { ...dies, does: 'keepalive' },
    ...(own.idle === null ? [] : [{ ...meets, does: 'probe' } as const]),
  ];
}

/** What the reader’s own settings give, best known of all causes. */
export function ownCauses(own: Own): Worked[] {
  const { userTimeout } = own;
  if (userTimeout === null) return keepalive(own);
  const sent = { ...sharp(userTimeout / 1000), how: [], own: { userTimeout } };
  return [...keepalive(own), { ...mine, does: 'chosen', ...sent }];
}
