import { products } from '~/facts/products/index.ts';
import { profiles, type Knob, type SystemProfile } from '~/facts/profiles/index.ts';
import type { Cell } from '~/facts/reference.ts';

/** The settings that have a name everywhere, and Linux’s option for each. */
export const options = {
  switch: 'SO_KEEPALIVE',
  idle: 'TCP_KEEPIDLE',
  interval: 'TCP_KEEPINTVL',
  probes: 'TCP_KEEPCNT',
  userTimeout: 'TCP_USER_TIMEOUT',
} as const;

/** One of those settings. */
export type Setting = keyof typeof options;

const systemsOnly: readonly SystemProfile[] = Object.values(profiles).filter(
  ({ name }) => name !== 'Linux',
);

const named = ({ socket, system }: Knob): string =>
  [socket, system]
    .flatMap((knob) => (knob ? [`${knob.name.value} (${knob.unit})`] : []))
    .join(', ');

const isKnob = (setting: Setting): setting is 'idle' | 'interval' | 'probes' =>
  setting === 'idle' || setting === 'interval' || setting === 'probes';

/** What other systems call a setting, each name with its unit; empty where they have none. */
export const onSystems = (setting: Setting): string =>
  isKnob(setting)
    ? systemsOnly
        .map(({ name, knobs }) => [name, named(knobs[setting])] as const)
        .filter(([, names]) => names !== '')
        .map(([name, names]) => `${name}: ${names}`)
        .join('; ')
    : '';

const codeOf = (cell: Cell | undefined): string => (cell && 'code' in cell ? cell.code : '');
const plain = (cell: Cell | undefined): string =>
  cell && 'text' in cell && typeof cell.text === 'string' ? cell.text : '';

const columnOf = (english: string): number =>
  products.columns.findIndex(({ en }) => en === english);

/** What products call a setting: those of their parameters that set this option and no other. */
export function inProducts(setting: Setting): string {
  const [product, parameter, acts] = ['Product', 'Parameter', 'Acts on'].map(columnOf);
  return products.rows
    .filter(({ cells }) => codeOf(cells[acts!]) === options[setting])
    .map(({ cells }) => [plain(cells[product!]), codeOf(cells[parameter!])] as const)
    .filter(([, name]) => name !== '')
    .map(([who, name]) => `${who}: ${name}`)
    .join('; ');
}
