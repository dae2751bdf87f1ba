import type { Topic } from './reference.ts';

type Rows = Partial<Readonly<Record<Topic, readonly string[]>>>;

/** Rows that were compared with their sources once more, whole and in both languages, by the day. */
const days: Readonly<Record<string, Rows>> = {
  '2026-11-29': {
    systems: [
      'ios-probes',
      'windows2003-interval',
      'lwip',
      'netbsd-interval',
      'illumos-interval',
      'zephyr-interval',
      'openbsd-idle',
      'solaris-abort',
      'netbsd-probes',
      'solaris-probes',
      'macos-idle',
      'zephyr-probes',
      'zvm-idle',
      'zephyr-idle',
      'openbsd-probes',
      'solaris-interval',
    ],
    languages: [
      'python-errors',
      'node-http-agent',
      'rust-std',
      'grpc-go-dialer',
      'erlang-named',
      'dotnet-service-point',
      'rust-socket2',
      'python-httpx',
      'python',
      'netty',
      'php-stream-context',
      'lua-luasocket',
      'bun',
    ],
    products: [
      'kubelet-streaming-idle',
      'go-redis-probes',
      'ftp-vsftpd-idle',
      'mariadb-probes',
      'mongodb-driver-idle',
      'nginx-proxy-read-timeout',
      'squid-tcpkeepalive',
      'libpq-probes',
      'squid-client-idle',
      'nginx-upstream-keepalive-timeout',
      'rabbitmq-heartbeat',
      'postgresql-interval',
      'etcd-period',
    ],
    middleboxes: [
      'juniper-srx',
      'cisco-asa',
      'ucloud-clb-proxy',
      'cloudflare-client',
      'huawei-elb-http',
      'check-point',
      'azure-lb',
      'rfc5382-floor',
      'volcengine-clb',
      'calico-ebpf',
      'fly-proxy',
      'aws-security-group-nitro-6',
      'wsl2',
      'docker-bridge',
    ],
    sysctls: [
      'tcp-keepalive-intvl',
      'rmem-max',
      'tcp-orphan-retries',
      'tcp-window-scaling',
      'nf-conntrack-tcp-be-liberal',
      'sysctl-p',
      'tcp-syn-linear-timeouts',
      'tcp-thin-linear-timeouts',
      'nf-conntrack-tcp-timeout-max-retrans',
      'tcp-timestamps',
      'tcp-early-retrans',
      'nr-open',
      'nf-conntrack-tcp-timeout-time-wait',
      'tcp-fin-timeout',
      'tcp-retries2',
      'rmem-default',
    ],
  },
};

/** Every row that was compared again, as `middleboxes/aws-nlb`, and the day. */
export const rechecks: readonly (readonly [path: string, day: string])[] = Object.entries(
  days,
).flatMap(([day, topics]) =>
  Object.entries(topics).flatMap(([topic, ids]) =>
    ids.map((id) => [`${topic}/${id}`, day] as const),
  ),
);

const latest: ReadonlyMap<string, string> = new Map(rechecks);

/** The day on which a row was compared again, whole; `undefined` for a row compared once. */
export const recheckedOn = (topic: Topic, id: string): string | undefined =>
  latest.get(`${topic}/${id}`);
