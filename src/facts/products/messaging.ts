import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { acts, off, product, units, unset } from './row.ts';

const group: Localized = { en: 'Messaging', zh: '消息系统' };
const closes: Localized = {
  en: 'Not keepalive: the connection is closed while healthy, long before the default of keepalive would probe it. Keep it below the idle timeout of every middlebox.',
  zh: '不是保活：连接健康也会关，远早于保活默认值发出探测包。要短于路上每台中间设备的空闲超时。',
};

const kafka = product(group, 'Kafka', 'kafka', [
  {
    id: 'so-keepalive',
    parameter: {
      en: 'Every socket, broker and Java client',
      zh: 'broker 和 Java 客户端的每个套接字',
    },
    initial: cited('on', 'name', 'kafka-selector', 'source code'),
    unit: units.none,
    maps: acts.onOff,
    trap: {
      en: 'Always on, with the system’s times; no parameter sets them.',
      zh: '总是开着，时间用系统的，没有参数能改。',
    },
    sources: ['kafka-server'],
  },
  {
    id: 'client-max-idle',
    parameter: {
      en: 'connections.max.idle.ms of producer and consumer',
      zh: '生产者和消费者的 connections.max.idle.ms',
    },
    initial: cited(540000, 'ms', 'kafka-producer', 'source code'),
    unit: units.milliseconds,
    maps: acts.timer,
    trap: closes,
    sources: ['kafka-consumer'],
  },
  {
    id: 'admin-max-idle',
    parameter: {
      en: 'connections.max.idle.ms of the admin client',
      zh: '管理客户端的 connections.max.idle.ms',
    },
    initial: cited(300000, 'ms', 'kafka-admin', 'source code'),
    unit: units.milliseconds,
    maps: acts.timer,
    trap: closes,
  },
  {
    id: 'broker-max-idle',
    parameter: {
      en: 'connections.max.idle.ms of the broker',
      zh: 'broker 的 connections.max.idle.ms',
    },
    initial: cited(600000, 'ms', 'kafka-config', 'source code'),
    unit: units.milliseconds,
    maps: acts.timer,
    trap: {
      en: 'Longer than that of the clients, so an idle client closes first.',
      zh: '比客户端的值长，所以空闲时由客户端先关。',
    },
  },
]);

const rabbitmq = product(group, 'RabbitMQ', 'rabbitmq', [
  {
    id: 'keepalive',
    parameter: 'tcp_listen_options.keepalive',
    initial: off,
    unit: { en: 'true or false', zh: 'true 或 false' },
    maps: acts.onOff,
    trap: {
      en: 'The example file shows it as true in a comment; without the line it is off.',
      zh: '示例文件在注释里写着 true；不写这行就是关。',
    },
    sources: ['rabbitmq-makefile', 'rabbitmq-example', 'product-runs'],
    confidence: 'source code',
    snippet: 'rabbitmq.conf',
  },
  {
    id: 'times',
    parameter: '{raw, 6, 4|5|6, <<N:32/native>>}',
    initial: unset,
    unit: units.any,
    maps: acts.times,
    trap: {
      en: 'Only in advanced.config, as raw socket options with Linux’s numbers.',
      zh: '只能写在 advanced.config 里，是带 Linux 编号的原始套接字选项。',
    },
    sources: ['product-runs'],
    confidence: 'measured',
    snippet: 'rabbitmq-advanced.config',
  },
  {
    id: 'heartbeat',
    parameter: 'heartbeat',
    initial: cited(60, 's', 'rabbitmq-makefile', 'source code'),
    unit: units.seconds,
    maps: acts.message,
    trap: {
      en: 'AMQP 0-9-1 frames: proposed by the server, agreed with the client. With RabbitMQ’s own clients they are off only where both say 0. A middlebox sees them as data.',
      zh: 'AMQP 0-9-1 的帧：服务器提议，与客户端协商；用 RabbitMQ 自己的客户端，两边都是 0 才关。中间设备把它看作数据。',
    },
    sources: ['rabbitmq-example', 'rabbitmq-heartbeats'],
  },
]);

const mosquitto = product(group, 'Mosquitto', 'mosquitto', [
  {
    id: 'so-keepalive',
    parameter: { en: 'Connections from clients', zh: '来自客户端的连接' },
    initial: cited('off', 'name', 'product-runs', 'measured'),
    unit: units.none,
    maps: acts.onOff,
    trap: {
      en: 'Version 2.0.11 sets no socket option; everything rests on the Keep Alive of MQTT.',
      zh: '2.0.11 不设任何套接字选项，全靠 MQTT 的 Keep Alive。',
    },
    snippet: 'mosquitto.conf',
  },
  {
    id: 'bridge-tcp-keepalive',
    parameter: 'bridge_tcp_keepalive idle interval counter',
    initial: off,
    unit: units.any,
    maps: acts.all,
    trap: {
      en: 'For bridges only, in newer versions: 2.0.11 does not know it. All three must be given.',
      zh: '只管桥接，新版本才有：2.0.11 不认识。三个数必须全给。',
    },
    sources: ['mosquitto-conf', 'mosquitto-bridge'],
    confidence: 'official documentation',
  },
  {
    id: 'bridge-user-timeout',
    parameter: 'bridge_tcp_user_timeout',
    initial: unset,
    unit: units.milliseconds,
    maps: acts.userTimeout,
    trap: {
      en: 'Milliseconds; Linux only; newer versions.',
      zh: '毫秒；只在 Linux 上有；新版本才有。',
    },
    sources: ['mosquitto-conf'],
    confidence: 'official documentation',
  },
  {
    id: 'keepalive-interval',
    parameter: 'keepalive_interval',
    initial: cited(60, 's', 'mosquitto-conf', 'official documentation', {
      en: 'at least 5',
      zh: '至少 5',
    }),
    unit: units.seconds,
    maps: acts.message,
    trap: {
      en: 'The PINGREQ of a bridge. Services that bill by message bill it.',
      zh: '桥接的 PINGREQ。按消息计费的服务会计它的费。',
    },
  },
  {
    id: 'max-keepalive',
    parameter: 'max_keepalive',
    initial: cited(0, 's', 'mosquitto-conf-c', 'source code', {
      en: 'no limit; 65535 in 2.0.11',
      zh: '不限；2.0.11 是 65535',
    }),
    unit: units.seconds,
    maps: acts.message,
    trap: {
      en: 'Clients of MQTT 5 are told the lower value; older ones that ask for more are refused.',
      zh: 'MQTT 5 的客户端会被告知较小的值；更老的客户端要得更多就被拒绝。',
    },
    sources: ['mosquitto-conf', 'mosquitto-2-0'],
  },
]);

const mqtt = product(group, 'MQTT', 'mqtt', [
  {
    id: 'broker-limit',
    parameter: {
      en: 'The broker closes a client that sent nothing for',
      zh: '客户端多久不发数据，broker 就断开它',
    },
    initial: cited('1.5 × Keep Alive', 'name', 'mosquitto-keepalive', 'source code'),
    unit: units.none,
    maps: acts.message,
    trap: {
      en: 'The client must send; what it receives does not count. 0 turns it off.',
      zh: '必须是客户端发，收到的不算。0 为关。',
    },
    sources: ['mqtt-quoted'],
  },
]);

/** Brokers and their protocols. */
export const messaging = [...kafka, ...rabbitmq, ...mosquitto, ...mqtt];
