import type { Localized, Words } from '~/i18n/locales.ts';

/** Words of the editor of devices. */
export const en = {
  deviceTimeout: 'Idle timeout',
  counts: 'What starts it again',
  countsIs: {
    any: 'any packet, probes too',
    data: 'data only; probes pass but do not count',
    l7: 'data it passes on; it terminates TCP (proxy)',
  },
  expiry: 'When it is over',
  expiryIs: {
    silent: 'forgets silently',
    rst: 'RST to whoever sends next',
    rsts: 'RST to both ends at once',
    fin: 'closes both sides (FIN)',
    reset: 'resets both sides (RST)',
  },
  more: (name: string) => `Behaviour of ${name}`,
  ownKeepalive: (towards: string) => `Keepalive towards the ${towards}`,
  documented: (time: string, day: string) => `Default ${time}, compared with its source ${day}`,
  up: (name: string) => `${name}: towards the client`,
  down: (name: string) => `${name}: towards the server`,
  remove: (name: string) => `Remove ${name}`,
  add: 'Add a device before the server',
  addIt: 'Add',
  ownValues: 'With numbers of your own',
  full: 'Eight devices are enough for one path; remove one first.',
};

export type EditorWords = Words<typeof en>;

export const zh: EditorWords = {
  deviceTimeout: '空闲超时',
  counts: '什么能刷新它',
  countsIs: {
    any: '任何包，探测包也算',
    data: '只认数据；探测包能过，但不算',
    l7: '它转发的数据；它终结 TCP（代理）',
  },
  expiry: '超时之后',
  expiryIs: {
    silent: '悄悄老化，不通知',
    rst: '谁再发包，就给谁 RST',
    rsts: '立即向两端发 RST',
    fin: '关闭两侧（FIN）',
    reset: '重置两侧（RST）',
  },
  more: (name) => `${name} 的行为`,
  ownKeepalive: (towards) => `对${towards}一侧的保活`,
  documented: (time, day) => `默认 ${time}，${day} 与出处核对`,
  up: (name) => `${name}：往客户端移`,
  down: (name) => `${name}：往服务端移`,
  remove: (name) => `删除 ${name}`,
  add: '在服务端之前加一个设备',
  addIt: '添加',
  ownValues: '自己填数值',
  full: '一条路径八个设备足够了，先删一个再加。',
};

export const strings: Localized<typeof en> = { en, zh };
