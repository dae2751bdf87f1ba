import type { Reference } from '~/facts/reference.ts';
import { closingRows } from './closing.ts';
import { conntrackRows } from './conntrack.ts';
import { copiedRows } from './copied.ts';
import { memoryRows } from './host.ts';
import { keepaliveRows } from './keepalive.ts';
import { lastingRows } from './lasting.ts';
import { limitRows, receivingRows } from './limits.ts';
import { openingRows } from './opening.ts';
import { retransmissionRows } from './retransmission.ts';

/** Linux’s network parameters: those that matter here, and those that tuning lists copy around. */
export const sysctls: Reference = {
  topic: 'sysctls',
  title: { en: 'Linux network parameters', zh: 'Linux 网络参数' },
  lead: {
    en: 'What each parameter really does, its default, who has reason to change it, and what tuning articles make of it. A value set with sysctl -w is gone after a reboot: write it to a file in /etc/sysctl.d and run sysctl --system.',
    zh: '每个参数到底管什么、默认是多少、谁有理由改、调优文章把它说成什么。用 sysctl -w 设的值重启就没了：写进 /etc/sysctl.d 下的文件，再运行 sysctl --system。',
  },
  columns: [
    { en: 'Parameter', zh: '参数' },
    { en: 'Default', zh: '默认值' },
    { en: 'Unit', zh: '单位' },
    { en: 'Accepts', zh: '可取的值' },
    { en: 'Per network namespace', zh: '每个网络命名空间一份' },
    { en: 'What it does', zh: '作用' },
    { en: 'Who should change it', zh: '谁该改' },
    { en: 'What is said of it', zh: '常见的说法' },
  ],
  rows: [
    ...keepaliveRows,
    ...retransmissionRows,
    ...openingRows,
    ...closingRows,
    ...memoryRows,
    ...limitRows,
    ...receivingRows,
    ...conntrackRows,
    ...copiedRows,
    ...lastingRows,
  ],
};
