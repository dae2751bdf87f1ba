import {
  closes,
  lasts,
  official,
  unknownExpiry,
  unknownRefresh,
  type Middlebox,
} from './middlebox.ts';

const nlb = official('oci-nlb');
const lb = official('oci-lb');

/** Oracle Cloud. */
export const oracle: readonly Middlebox[] = [
  {
    id: 'oci-nlb',
    group: 'oracle',
    name: { en: 'Network Load Balancer, TCP', zh: '网络负载均衡器，TCP' },
    idle: lasts(360, nlb),
    range: null,
    setting: 'tcp-idle-timeout',
    refresh: unknownRefresh,
    expiry: unknownExpiry,
    layer: 4,
    note: {
      en: 'Per listener, in seconds, by command line or API only: the console cannot change it. Its limits were not found.',
      zh: '按监听器设置，单位是秒，只能用命令行或 API，控制台里改不了。范围没有查到。',
    },
  },
  {
    id: 'oci-lb-client',
    group: 'oracle',
    name: { en: 'Load Balancer, client side', zh: '负载均衡器，客户端一侧' },
    idle: lasts(65, lb),
    range: null,
    setting: null,
    refresh: unknownRefresh,
    expiry: closes(lb),
    layer: 'terminating',
    note: {
      en: 'The HTTP keep-alive time, fixed; a connection also ends after 10,000 transactions. The listener’s own idle timeout, between two reads or two writes of a request, is another one and can be set.',
      zh: '这是 HTTP keep-alive 时间，不能改；满 10,000 个事务也会断开。监听器自己的空闲超时（一个请求里两次读或两次写之间）是另一个，可以设。',
    },
  },
  {
    id: 'oci-lb-backend',
    group: 'oracle',
    name: { en: 'Load Balancer, backend side', zh: '负载均衡器，后端一侧' },
    idle: lasts(300, lb),
    range: null,
    setting: null,
    refresh: unknownRefresh,
    expiry: closes(lb),
    layer: 'terminating',
    note: {
      en: 'It heeds no Keep-Alive of the server behind. Let that server wait at least 310 s, or clients get a 502.',
      zh: '它不理会后端服务器的 Keep-Alive。后端至少要等 310 秒，否则客户端会收到 502。',
    },
  },
];
