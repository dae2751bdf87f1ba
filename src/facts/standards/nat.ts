import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import type { Row } from '~/facts/reference.ts';
import { clause } from './row.ts';

const docs = 'official documentation';
const nat: Localized = { en: 'NATs and middleboxes', zh: 'NAT 与中间设备' };

/** What NATs have to keep. */
export const natRows: readonly Row[] = [
  clause(nat, 'RFC 5382', 'rfc5382', {
    id: 'nat-established',
    at: '5, REQ-5',
    says: {
      en: 'The mapping of an established, idle connection is kept at least this long.',
      zh: '已建立、空闲的连接，映射至少保留这么久。',
    },
    force: 'MUST NOT',
    value: cited(7440, 's', 'rfc5382', docs),
    practice: {
      en: 'Longer than the default idle time of keepalive, on purpose. Clouds, carriers and load balancers are often far below.',
      zh: '有意比保活的默认空闲时间长。云、运营商、负载均衡常常短得多。',
    },
  }),
  clause(nat, 'RFC 5382', 'rfc5382', {
    id: 'nat-transitory',
    at: '5, REQ-5',
    says: {
      en: 'The mapping of an opening or closing one.',
      zh: '正在建立或关闭的连接，映射保留的时间。',
    },
    force: 'MUST NOT',
    value: cited(240, 's', 'rfc5382', docs),
    practice: {
      en: 'RFC 7857 lets it be set lower, with this as the recommended default.',
      zh: 'RFC 7857 允许设得更短，仍以它为推荐的默认值。',
    },
    backing: ['rfc7857'],
  }),
  clause(nat, 'RFC 7857', 'rfc7857', {
    id: 'nat-after-rst',
    at: '2.2',
    says: {
      en: 'After a RST the mapping is kept for this long before it goes.',
      zh: '收到 RST 之后，映射再留这么久才删除。',
    },
    force: 'SHOULD',
    value: cited(240, 's', 'rfc7857', docs),
    practice: {
      en: 'Linux connection tracking: 10 s (nf_conntrack_tcp_timeout_close).',
      zh: 'Linux 连接跟踪是 10 秒（nf_conntrack_tcp_timeout_close）。',
    },
    backing: ['linux-conntrack'],
  }),
  clause(nat, 'RFC 4787', 'rfc4787', {
    id: 'nat-udp',
    at: '4.3, REQ-5',
    says: { en: 'The mapping of a UDP flow, for comparison.', zh: '作对比：UDP 流的映射。' },
    force: 'MUST NOT',
    value: cited(120, 's', 'rfc4787', docs),
    practice: {
      en: 'RFC 9000 finds that packets every 30 s are needed to keep most UDP mappings.',
      zh: 'RFC 9000 说，要保住多数 UDP 映射，得每 30 秒发一个包。',
    },
    backing: ['rfc9000'],
  }),
  clause(nat, 'RFC 8085', 'rfc8085', {
    id: 'udp-keepalive',
    at: '3.5',
    says: {
      en: 'Keepalive over UDP: not more often than this, and spread by random jitter.',
      zh: 'UDP 上的保活：不得比这更频繁，还要加随机抖动。',
    },
    force: 'SHOULD NOT',
    value: cited(15, 's', 'rfc8085', docs),
    practice: { en: 'It notes that TCP needs far fewer.', zh: '文中指出 TCP 需要的次数少得多。' },
  }),
  clause(nat, 'RFC 2132', 'rfc2132', {
    id: 'dhcp-keepalive',
    at: '7.2, 7.3',
    says: {
      en: 'DHCP options 38 and 39 hand out a keepalive interval in seconds and whether probes carry garbage.',
      zh: 'DHCP 选项 38、39：下发保活间隔（秒），以及探测包是否带无意义的字节。',
    },
    force: 'says',
    value: cited(38, 'count', 'rfc2132', docs, { en: 'code of the option', zh: '选项编号' }),
    practice: {
      en: 'A value of 0 means no probes unless an application enables them.',
      zh: '值为 0 表示应用不要求就不发。',
    },
  }),
];
