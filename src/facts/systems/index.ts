import { profiles, type SystemId } from '~/facts/profiles/index.ts';
import type { Reference } from '~/facts/reference.ts';
import { otherRows } from './others.ts';
import { rowsOf } from './rows.ts';

const isSystem = (id: string): id is SystemId => Object.hasOwn(profiles, id);

/** Every system as shipped: a view of the profiles that the calculators use. */
export const systems: Reference = {
  topic: 'systems',
  title: { en: 'Operating systems', zh: '操作系统' },
  lead: {
    en: 'Keepalive as each system ships it: defaults, what a socket and the whole system can set, and in which unit. Defaults stand in seconds; the knob for the whole system adds its own unit, which is where most mistakes are made.',
    zh: '各系统出厂时的保活：默认值、套接字和系统各能设什么、单位是什么。默认值统一写成秒；系统级参数另注它自己的单位，多数错误就出在这里。',
  },
  columns: [
    { en: 'System and setting', zh: '系统与设置' },
    { en: 'Default', zh: '默认值' },
    { en: 'Per connection', zh: '按连接设' },
    { en: 'Accepts', zh: '可取的值' },
    { en: 'For the whole system', zh: '系统级参数' },
    { en: 'Error at death', zh: '判死时的错误' },
    { en: 'Behaviour', zh: '行为' },
  ],
  rows: [...Object.keys(profiles).filter(isSystem).flatMap(rowsOf), ...otherRows],
};
