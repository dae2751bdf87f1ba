import { expect, test } from 'vitest';
import { readConfiguration } from '~/evidence/configuration/read.ts';
import { sayConfiguration } from '~/evidence/configuration/say.ts';
import * as words from '~/evidence/configuration/strings.ts';
import { allOf, verdictsOf } from './both.ts';
import { mutated } from './mutations.ts';
import { pasted } from './pasted.ts';

const verdicts = verdictsOf({ read: readConfiguration, say: sayConfiguration, words });

const pod = `spec:
  securityContext:
    sysctls:
      - name: net.ipv4.tcp_keepalive_time
        value: "600"
      - name: net.ipv4.tcp_keepalive_intvl
        value: "30"`;

const destination = `kind: DestinationRule
spec:
  trafficPolicy:
    connectionPool:
      tcp:
        tcpKeepalive:
          time: 7200s
          interval: 75s`;

const filter = `applyTo: LISTENER
  socket_options:
    - level: 1
      name: 9
      int_value: 1
    - level: 6
      name: 4
      int_value: 60
      state: STATE_PREBIND`;

const cases: readonly (readonly [text: string, en: string, zh: string])[] = [
  [
    pasted('43-envoy-socket-options'),
    'Envoy, connections from clients. Keepalive is on: first probe after 120 s of silence, then every 60 s, as many probes as the system says',
    'Envoy，来自客户端的连接。保活已打开：静默 120 秒后发第一个探测包，之后每 60 秒一个，次数用系统的值',
  ],
  [filter, 'first probe after 60 s', '静默 60 秒'],
  [
    'clusters:\n  - upstream_connection_options:\n      tcp_keepalive: { keepalive_time: 300, keepalive_interval: 30, keepalive_probes: 3 }',
    'Envoy, connections to the upstream. Keepalive is on: first probe after 300 s',
    '到上游的连接',
  ],
  [destination, 'Istio, connections to the upstream', 'Istio，到上游的连接'],
  [pod, 'Kubernetes, defaults inside the container. First probe after 600 s', '容器里的默认值'],
  [
    'services:\n  orders:\n    sysctls:\n      net.ipv4.tcp_keepalive_time: 600',
    'Compose, defaults inside the container',
    '容器里设了 SO_KEEPALIVE',
  ],
  [
    'docker run --sysctl net.ipv4.tcp_keepalive_time=600 --sysctl net.ipv4.tcp_keepalive_intvl=30 orders',
    'Docker, defaults inside the container',
    '静默 600 秒',
  ],
  ['listen 443 ssl so_keepalive=30m::10;', 'given up after 2,550 s', '要 2,550 秒'],
  ['listen 80 so_keepalive=on;', 'Keepalive is on, with the system’s times', '时间用系统的值'],
  ['keepalive_timeout 65;', 'No probe is ever sent', '从不发探测包'],
  ['proxy_socket_keepalive on;', 'nginx cannot set them', 'nginx 改不了'],
  [
    'option clitcpka\nclitcpka-idle 60s\nclitcpka-intvl 10',
    'HAProxy, connections from clients. Keepalive is on: first probe after 60 s of silence, then every 10 s',
    '每 10 秒一个',
  ],
  ['srvtcpka-idle 60s', 'as it stands they do nothing', '这样写，时间不起作用'],
  ['bind :443 tcp-ut 30000', 'The user timeout is 30 s', '用户超时是 30 秒'],
  [
    'tcp_keepalives_idle = 60\ntcp_keepalives_interval = 10\ntcp_keepalives_count = 3\ntcp_user_timeout = 90000',
    'user timeout of 90 s decides',
    '90 秒的用户超时',
  ],
  [
    'postgresql://orders@192.0.2.1/orders?keepalives=1&keepalives_idle=30&keepalives_interval=10&keepalives_count=3',
    'libpq, the client’s end. Keepalive is on: first probe after 30 s',
    'libpq，客户端一端',
  ],
  ['host=192.0.2.1 keepalives=0', 'Keepalive is off', '保活关着'],
  ['[pgbouncer]\ntcp_keepidle = 60\ntcp_keepintvl = 10', 'PgBouncer, all its', 'PgBouncer'],
  ['jdbc:postgresql://db/orders?tcpKeepAlive=true', 'pgjdbc, the client’s end', 'pgjdbc'],
  ['jdbc:mysql://db/orders?tcpKeepAlive=true', 'in milliseconds here', '在这里是毫秒'],
  [
    'spring.datasource.hikari.keepalive-time=30000',
    'test a connection that is idle for 30 s',
    '空闲了 30 秒',
  ],
  ['druid.keepAliveBetweenTimeMillis=120000', 'no TCP keepalive', '也不是 TCP 保活'],
  ['tcp-keepalive 300', 'then every 100 s, 3 probes', '每 100 秒一个，共 3 个'],
  ['CONFIG SET tcp-keepalive 60', 'given up after 120 s', '要 120 秒'],
  ['tcp-keepalive 0', 'Keepalive is off', '保活关着'],
  ['ClientAliveInterval 60\nClientAliveCountMax 3', 'after 240 s (4 min) without', '240 秒'],
  ['Host *\n  ServerAliveInterval 30', 'after 120 s (2 min) without an answer', '120 秒'],
  ['ClientAliveInterval 60\nClientAliveCountMax 0', 'never ends the session', '不会结束会话'],
  ['tcp_listen_options.keepalive = true\nheartbeat = 60', 'RabbitMQ', '产品自己的消息'],
  [
    '{rabbit, [{tcp_listen_options, [{keepalive, true}, {raw, 6, 4, <<600:32/native>>}]}]}',
    'first probe after 600 s',
    '静默 600 秒',
  ],
  ['bridge_tcp_keepalive 60 10 3', 'Mosquitto, the bridge', 'Mosquitto，桥接'],
  ['connections.max.idle.ms=540000', 'no parameter sets them', '没有参数能改'],
  ['http_port 3128 tcpkeepalive=600,30,150', '5 probes', '共 5 个'],
  ['socket = l:TCP_KEEPIDLE=600', 'as it stands they do nothing', '时间不起作用'],
  ['[Socket]\nListenStream=80\nKeepAlive=yes\nKeepAliveTimeSec=1min', 'after 60 s', '静默 60 秒'],
  ['network.tcp.keep_idle: 300', 'Elasticsearch', 'Elasticsearch'],
  ['wait_timeout = 28800', 'however healthy the connection', '连接再健康也一样'],
];

test.for(cases)('%s', ([text, en, zh]) => {
  const all = verdicts(text);
  expect(all.length).toBeGreaterThan(0);
  expect(all.map((said) => allOf(said.en)).join('\n')).toContain(en);
  expect(all.map((said) => allOf(said.zh)).join('\n')).toContain(zh);
});

test('both sides of a proxy are read apart', () => {
  const all = verdicts('option tcpka\nclitcpka-idle 60s\nsrvtcpka-idle 120s');
  expect(all.map(({ en }) => en.says)).toEqual([
    expect.stringMatching(/from clients.* 60 s of silence/),
    expect.stringMatching(/to the upstream.* 120 s of silence/),
  ]);
});

test.for([
  '# tcp_keepalives_idle = 60',
  'net.ipv4.tcp_keepalive_time = 7200',
  'KeepAlive On',
  'hello',
  'long keepAliveTime = 10;',
  '',
])('“%s” is no configuration of a product', (text) => expect(verdicts(text)).toEqual([]));

test('no mutation makes it throw', () => {
  const text = cases.map(([one]) => one).join('\n');
  expect(() => mutated(text).map(verdicts)).not.toThrow();
});
