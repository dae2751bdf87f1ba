import { storedPage, threadCopy } from './copies.ts';
import { file, type Publication } from './source.ts';

const read = '2026-11-29';

/** A file of a repository, read with the questions. */
const text = (short: string, ...rest: Parameters<typeof file>): Publication => ({
  ...file(...rest),
  short,
  read,
});

/** A thread of a tracker: what its participants saw and said. */
const thread = (repo: string, number: number, about: string): Publication => {
  const name = repo.split('/').pop()!;
  return {
    title: `${repo}#${number}: ${about}`,
    short: `${name} ${number}`,
    url: `https://github.com/${repo}/issues/${number}`,
    kind: 'third-party',
    read,
    copy: threadCopy,
  };
};

const page = (title: string, short: string, url: string): Publication => ({
  title,
  short,
  url,
  kind: 'documentation',
  read,
  copy: storedPage,
});

/** Documents behind the answers to questions, where no row of the reference rests on them. */
export const questionSources = {
  'botocore-2916': thread(
    'boto/botocore',
    2916,
    'tcp_keepalive=True sets SO_KEEPALIVE, the times stay the system’s',
  ),
  'aks-load-balancer': page(
    'Microsoft Learn, ManagedClusterLoadBalancerProfile: idleTimeoutInMinutes',
    'AKS load balancer',
    'https://learn.microsoft.com/en-us/javascript/api/@azure-rest/arm-containerservice/managedclusterloadbalancerprofile',
  ),
  'event-hubs-kafka': page(
    'Microsoft Learn, Recommended configurations for Apache Kafka clients',
    'Event Hubs for Kafka',
    'https://learn.microsoft.com/azure/event-hubs/apache-kafka-configurations',
  ),
  'librdkafka-2845': thread(
    'confluentinc/librdkafka',
    2845,
    'an answer of Azure on connections without requests',
  ),
  'ecs-system-control': page(
    'AWS, Amazon ECS API: SystemControl',
    'ECS SystemControl',
    'https://docs.aws.amazon.com/AmazonECS/latest/APIReference/API_SystemControl.html',
  ),
  'go-conn-max-lifetime': {
    title: 'Go commit 0c516c163285, database/sql: Add DB.SetConnMaxLifetime',
    short: 'Go 0c516c163285',
    url: 'https://go.googlesource.com/go/+/0c516c16328575ab78a4cce49874955dd590efa2',
    kind: 'source',
    read,
  },
  'hikaricp-readme': {
    ...text(
      'HikariCP',
      'HikariCP',
      'brettwooldridge/HikariCP',
      '0035f03555efd0d6e8004d9d131bec65d64ce131',
      'README.md',
    ),
    kind: 'documentation',
  },
  'dbeaver-332': thread('dbeaver/dbeaver', 332, 'keep-alive of a connection by heartbeats'),
  'calico-9372': thread(
    'projectcalico/calico',
    9372,
    'packets of an idle TCP session vanish in eBPF mode',
  ),
  'calico-8933': thread(
    'projectcalico/calico',
    8933,
    'unknown packets in the middle of a flow are answered with a RST',
  ),
  'calico-bpf-timeouts': text(
    'Calico timeouts.go',
    'Calico',
    'projectcalico/calico',
    '245d235f9818d18a1ef2a97347fff13614d78106',
    'felix/bpf/conntrack/timeouts/timeouts.go',
  ),
  'contiki-558': thread(
    'contiki-os/contiki',
    558,
    'the probe of Windows carries one octet, that of Linux none',
  ),
  'nginx-337': thread(
    'nginx/nginx',
    337,
    'which systems hand TCP_KEEP* from the listener to accepted sockets',
  ),
  'nginx-709': thread('nginx/nginx', 709, 'keepalive parameters on macOS are not inherited'),
  'lwip-ip-h': text(
    'lwIP ip.h',
    'lwIP',
    'lwip-tcpip/lwip',
    '02221cf5dc19580d7a7fb2ab5209ce87027dc110',
    'src/include/lwip/ip.h',
  ),
  'node-57712': thread('nodejs/node', 57_712, 'setKeepAlive of less than 1000 is silently ignored'),
  'seata-150': thread(
    'apache/incubator-seata',
    150,
    'SO_KEEPALIVE belongs into childOption() of ServerBootstrap',
  ),
  'envoy-41934': thread(
    'envoyproxy/envoy',
    41_934,
    'tcp_keepalive of a listener, merged in November 2025',
  ),
  'requests-6354': thread('psf/requests', 6354, 'TCP keepalive is not on by default'),
  'urllib3-connection': text(
    'urllib3 connection.py',
    'urllib3',
    'urllib3/urllib3',
    '004a4d46be1d5f7f9f8f2c80918ac5e43a451b75',
    'src/urllib3/connection.py',
  ),
  'toolbelt-396': thread(
    'requests/toolbelt',
    396,
    'the fallback of TCPKeepAliveAdapter on macOS never runs',
  ),
  'spinnaker-7308': thread(
    'spinnaker/spinnaker',
    7308,
    'sysctls of the pod and tcpKeepAlive of the Lambda client',
  ),
  'mssql-jdbc-1949': thread(
    'microsoft/mssql-jdbc',
    1949,
    'keepalive options were not set on Linux, mended by 1953',
  ),
  'redis-conf': {
    ...text(
      'redis.conf',
      'Redis',
      'redis/redis',
      '001730cb96564d4f78d7672a26e78d43b8877e78',
      'redis.conf',
    ),
    kind: 'documentation',
  },
  'redis-4462': thread('redis/redis', 4462, 'connections of terminated hosts stay on Sentinel'),
  'npgsql-keepalive': {
    ...text(
      'Npgsql manual',
      'Npgsql',
      'npgsql/doc',
      '1185bb468c4da24d2939955972fb4450f2c3e4a3',
      'conceptual/Npgsql/keepalive.md',
    ),
    kind: 'documentation',
  },
  'httpclient-strategy': page(
    'Apache HttpClient 4.5, ConnectionKeepAliveStrategy',
    'HttpClient 4.5',
    'https://hc.apache.org/httpcomponents-client-4.5.x/current/httpclient/xref/org/apache/http/conn/ConnectionKeepAliveStrategy.html',
  ),
  'fluentftp-noop': page(
    'FluentFTP, NOOP commands that keep the control connection',
    'FluentFTP on NOOP',
    'https://github.com/robinrodricks/FluentFTP/wiki/Noop',
  ),
  'android-radio': page(
    'Android developers, Minimize the effect of regular updates',
    'Android on radios',
    'https://developer.android.com/training/connectivity/minimize-effect-regular-updates',
  ),
  'mars-config': text(
    'Mars config.h',
    'Tencent Mars',
    'Tencent/mars',
    '28a37fadfa3d1ccf9d1c062279036b5feb9b143f',
    'mars/stn/config.h',
  ),
  'wsl-4992': thread(
    'microsoft/WSL',
    4992,
    'connections from WSL2 do not survive the sleep of Windows',
  ),
  'idle-session-timeout': page(
    'PostgreSQL 15, Client Connection Defaults: idle_session_timeout',
    'idle_session_timeout',
    'https://www.postgresql.org/docs/15/runtime-config-client.html',
  ),
} as const satisfies Record<string, Publication>;
