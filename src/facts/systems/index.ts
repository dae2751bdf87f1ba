import { both } from '~/facts/cells.ts';
import { profiles, type SystemId } from '~/facts/profiles/index.ts';
import type { Reference } from '~/facts/reference.ts';
import { otherRows } from './others.ts';
import { rowsOf } from './rows.ts';

const isSystem = (id: string): id is SystemId => Object.hasOwn(profiles, id);

/** Every system as shipped: a view of the profiles that the calculators use. */
export const systems: Reference = {
  topic: 'systems',
  title: both('Operating systems', '操作系统'),
  lead: both(
    'Keepalive as each system ships it: defaults, what a socket and the whole system can set, and in which unit. Defaults stand in seconds; the knob for the whole system adds its own unit, which is where most mistakes are made.',
    '各系统出厂时的保活：默认值、套接字和系统各能设什么、单位是什么。默认值统一写成秒；系统级参数另注它自己的单位，多数错误就出在这里。',
  ),
  columns: [
    both('System and setting', '系统与设置'),
    both('Default', '默认值'),
    both('Per connection', '按连接设'),
    both('Accepts', '可取的值'),
    both('For the whole system', '系统级参数'),
    both('Error at death', '判死时的错误'),
    both('Behaviour', '行为'),
  ],
  rows: [...Object.keys(profiles).filter(isSystem).flatMap(rowsOf), ...otherRows],
};
