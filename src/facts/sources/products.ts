import { productHttpSources } from './products-http.ts';
import { productPages } from './products-pages.ts';
import { file, read, type Publication } from './source.ts';

/** A file of documentation in a public repository. */
const manual = (...of: Parameters<typeof file>): Publication => ({
  ...file(...of),
  kind: 'documentation',
});

const nginx = (path: string) =>
  file('nginx 1.31.5-dev', 'nginx/nginx', '3f6f7824d4e2eb1ac37dec76683d525ac0ff521c', path);
const httpd = '0cb680442ecaa6118cc610b5ecc6e824330bf61a';
const squid = '7c20a8a787d1ef399c56515a847610c0f8d12147';
const redis = '4f8cdc2a1ea53e42955af758aabffee67cb455dd';
const kafka = (path: string) =>
  file('Apache Kafka', 'apache/kafka', '1eb7644349cb07139d6a3c1ad1986979647cac99', path);
const rabbitmq = (path: string) =>
  file('RabbitMQ', 'rabbitmq/rabbitmq-server', '5b09e556da53b8473f26843a2493d8460ced8c8e', path);
const mosquitto = '7b8aba105b77253309de24664bbae69d0cae3da0';
const mosquittoAt = (path: string) =>
  file('Mosquitto', 'eclipse-mosquitto/mosquitto', mosquitto, path);
const openssh = '0ef0f5a839831c213f24e3f2ae434765c607fb50';
const curl = '5c61e168698a72b87437d58ed728bcdea6d5db42';
const curlManual = (path: string) => manual('curl 8.22.0-DEV', 'curl/curl', curl, path);
const envoy = (path: string) =>
  manual(
    'Envoy API',
    'envoyproxy/data-plane-api',
    '84e84367f2560cdb47b9bb78fd3e615feb80c3e4',
    path,
  );
const istio = (path: string) =>
  manual('Istio API', 'istio/api', 'b8f8791d9653b2edc77a071d48887e582cfe84bf', path);
const grpc = (path: string) =>
  manual('gRPC proposals', 'grpc/proposal', '1fd061ad8e7c46422b326e5a60cf68d042476205', path);
const grpcGo = (path: string) =>
  file('grpc-go', 'grpc/grpc-go', '4793ad0474669eafbd5346c8a3d098fdfa542498', path);
const lettuce = 'src/main/java/io/lettuce/core/SocketOptions.java';

/** Documents on products: files of their repositories, and pages. */
export const productSources = {
  ...productPages,
  ...productHttpSources,
  'nginx-listen': nginx('src/http/ngx_http_core_module.c'),
  'nginx-connection': nginx('src/core/ngx_connection.c'),
  'nginx-proxy': nginx('src/http/modules/ngx_http_proxy_module.c'),
  'nginx-upstream-keepalive': nginx('src/http/modules/ngx_http_upstream_keepalive_module.c'),
  'haproxy-manual': {
    ...manual(
      'HAProxy 3.5 manual',
      'haproxy/haproxy',
      '50872daa6a857e82afc40b1c5161924aef4172d7',
      'doc/configuration.txt',
    ),
    short: 'HAProxy manual',
  },
  'httpd-listen': file('Apache httpd', 'apache/httpd', httpd, 'server/listen.c'),
  'httpd-h': file('Apache httpd', 'apache/httpd', httpd, 'include/httpd.h'),
  'httpd-mod-proxy': manual('Apache httpd', 'apache/httpd', httpd, 'docs/manual/mod/mod_proxy.xml'),
  'squid-config': manual('Squid', 'squid-cache/squid', squid, 'src/cf.data.pre'),
  'squid-tcp': file('Squid', 'squid-cache/squid', squid, 'src/comm/Tcp.cc'),
  'stunnel-options': file(
    'stunnel',
    'mtrojnar/stunnel',
    '61452959a3a1f878bf49acb451d4ffdd6d38ccae',
    'src/options.c',
  ),
  'pgbouncer-config': {
    ...manual(
      'PgBouncer',
      'pgbouncer/pgbouncer',
      '13a344f2625381296fc02e29b986a11be9c6b983',
      'doc/config.md',
    ),
    short: 'PgBouncer manual',
  },
  'redis-config': file('Redis', 'redis/redis', redis, 'src/config.c'),
  'redis-anet': file('Redis', 'redis/redis', redis, 'src/anet.c'),
  'zookeeper-source': file(
    'ZooKeeper',
    'apache/zookeeper',
    '53a78e36f99602162643303ab330377fc383b41f',
    'zookeeper-server/src/main/java/org/apache/zookeeper/server/NIOServerCnxn.java',
  ),
  'etcd-listener': file(
    'etcd',
    'etcd-io/etcd',
    'c34dc7ee0048fd2bcc44d50beff002e5e8069b69',
    'client/pkg/transport/keepalive_listener.go',
  ),
  'kafka-selector': kafka('clients/src/main/java/org/apache/kafka/common/network/Selector.java'),
  'kafka-server': kafka('core/src/main/scala/kafka/network/SocketServer.scala'),
  'kafka-producer': kafka(
    'clients/src/main/java/org/apache/kafka/clients/producer/ProducerConfig.java',
  ),
  'kafka-consumer': kafka(
    'clients/src/main/java/org/apache/kafka/clients/consumer/ConsumerConfig.java',
  ),
  'kafka-admin': kafka(
    'clients/src/main/java/org/apache/kafka/clients/admin/AdminClientConfig.java',
  ),
  'kafka-config': kafka('server/src/main/java/org/apache/kafka/network/SocketServerConfigs.java'),
  'rabbitmq-makefile': rabbitmq('deps/rabbit/Makefile'),
  'rabbitmq-example': rabbitmq('deps/rabbit/docs/rabbitmq.conf.example'),
  'mosquitto-conf': manual(
    'Mosquitto',
    'eclipse-mosquitto/mosquitto',
    mosquitto,
    'man/mosquitto.conf.5.xml',
  ),
  'mosquitto-conf-c': mosquittoAt('src/conf.c'),
  'mosquitto-bridge': mosquittoAt('src/bridge.c'),
  'mosquitto-keepalive': mosquittoAt('src/keepalive.c'),
  'ssh-config': manual('OpenSSH', 'openssh/openssh-portable', openssh, 'ssh_config.5'),
  'sshd-config': manual('OpenSSH', 'openssh/openssh-portable', openssh, 'sshd_config.5'),
  'openssh-serverloop': file('OpenSSH', 'openssh/openssh-portable', openssh, 'serverloop.c'),
  'openssh-clientloop': file('OpenSSH', 'openssh/openssh-portable', openssh, 'clientloop.c'),
  'curl-keepalive-time': curlManual('docs/cmdline-opts/keepalive-time.md'),
  'curl-keepalive-cnt': curlManual('docs/cmdline-opts/keepalive-cnt.md'),
  'libcurl-tcp-keepalive': curlManual('docs/libcurl/opts/CURLOPT_TCP_KEEPALIVE.md'),
  'curl-url': file('curl 8.22.0-DEV', 'curl/curl', curl, 'lib/url.c'),
  'systemd-socket': {
    ...manual(
      'systemd 255',
      'systemd/systemd-stable',
      '565916c245b53b49f5917f5326d21246f46ae3db',
      'man/systemd.socket.xml',
    ),
    short: 'systemd.socket(5)',
  },
  'xinetd-service': file(
    'xinetd',
    'xinetd-org/xinetd',
    'e7c1ba41f4f86b436fb82b0d55cd5d387bd4ecc4',
    'xinetd/service.c',
  ),
  'docker-run': {
    ...manual(
      'Docker CLI',
      'docker/cli',
      '28f756087eea5fa301f3fbf12b01ae62f91521c2',
      'docs/reference/commandline/container_run.md',
    ),
    short: 'docker container run',
  },
  'compose-spec': manual(
    'Compose specification',
    'compose-spec/compose-spec',
    '170098ba07d9f53c383a41bfd4c5166b0a4529a6',
    '05-services.md',
  ),
  'moby-hijack': file(
    'Moby',
    'moby/moby',
    'b985e2313a8676e18072b442911fc8f64f17d440',
    'client/hijack.go',
  ),
  'envoy-address': envoy('envoy/config/core/v3/address.proto'),
  'envoy-cluster': envoy('envoy/config/cluster/v3/cluster.proto'),
  'envoy-listener': envoy('envoy/config/listener/v3/listener.proto'),
  'envoy-tcp-proxy': envoy('envoy/extensions/filters/network/tcp_proxy/v3/tcp_proxy.proto'),
  'istio-destination-rule': istio('networking/v1alpha3/destination_rule.proto'),
  'istio-mesh-config': istio('mesh/v1alpha1/config.proto'),
  'grpc-a8': grpc('A8-client-side-keepalive.md'),
  'grpc-a9': grpc('A9-server-side-conn-mgt.md'),
  'grpc-a18': grpc('A18-tcp-user-timeout.md'),
  'grpc-go-keepalive': grpcGo('keepalive/keepalive.go'),
  'grpc-go-tcp-keepalive': grpcGo('internal/tcp_keepalive_unix.go'),
  'pgjdbc-properties': file(
    'pgjdbc',
    'pgjdbc/pgjdbc',
    '3a699d57d957ca0c2b86e619d001a8763a130027',
    'pgjdbc/src/main/java/org/postgresql/PGProperty.java',
  ),
  'connector-j-properties': file(
    'MySQL Connector/J',
    'mysql/mysql-connector-j',
    'cf2917ea44ae2e43a4514a33771035aa99de73bf',
    'src/main/core-api/java/com/mysql/cj/conf/PropertyDefinitions.java',
  ),
  'lettuce-socket-options': file(
    'Lettuce',
    'redis/lettuce',
    'b0bcdd81430b2b3ba1c67327ed623678895bf043',
    lettuce,
  ),
  'lettuce-change': {
    title: 'Lettuce, Enable keepalive by default (#3669), first in 7.5.0',
    short: 'Lettuce #3669',
    url: 'https://github.com/redis/lettuce/commit/19e7fce51b1844f7f76be5826e95e5bc80e620ce',
    kind: 'source',
    read,
  },
  'jedis-socket-factory': file(
    'Jedis',
    'redis/jedis',
    '9bcb5c602b0a21b9106501d8b6c0b148c27d73dc',
    'src/main/java/redis/clients/jedis/DefaultJedisSocketFactory.java',
  ),
  'go-redis-3918': {
    title: 'redis/go-redis#3918: TCP keepalive 30 s idle, 5 s interval, 3 probes, first in 9.22.0',
    short: 'go-redis 3918',
    url: 'https://github.com/redis/go-redis/commit/5c82f57a47e097b32509ac2abd3d7c9d57f5100b',
    kind: 'source',
    read: '2026-11-29',
  },
  'go-redis-options': file(
    'go-redis',
    'redis/go-redis',
    '216593cc01faa029006266a5f1fc3d5004312ecf',
    'options.go',
  ),
  'okhttp-pool': file(
    'OkHttp',
    'square/okhttp',
    '1682d9bac8c03dffde2969b0b74d47649d0dbb52',
    'okhttp/src/commonJvmAndroid/kotlin/okhttp3/ConnectionPool.kt',
  ),
} as const satisfies Record<string, Publication>;
