import { sample, sysctlNames, throughSysctls } from './host.ts';
import type { Asked, Block, Target } from './target.ts';
import { three, timeout, written } from './ways.ts';

const [idleName, intervalName, probesName] = sysctlNames;
const heading =
  'Defaults of every socket of the container that sets SO_KEEPALIVE and no times of its own.';

export const docker: Target = {
  group: 'containers',
  file: 'snippets/docker-run.sh',
  row: 'products/#docker-sysctl',
  sample,
  ways: throughSysctls,
};

export const dockerBlock: Block = {
  text: ({ idle, interval, probes }, mark) => `\
# ${heading}
docker run \\
  --sysctl ${idleName}=${mark('idle', idle)} \\
  --sysctl ${intervalName}=${mark('interval', interval)} \\
  --sysctl ${probesName}=${mark('probes', probes)} \\
  registry.example/orders:1
`,
  apply: 'sh docker-run.sh',
  prove: 'docker exec CONTAINER sh -c "head /proc/sys/net/ipv4/tcp_keepalive_*"',
};

export const compose: Target = {
  group: 'containers',
  file: 'snippets/compose.yaml',
  row: 'products/#docker-compose',
  sample,
  ways: throughSysctls,
};

export const composeBlock: Block = {
  text: ({ idle, interval, probes }, mark) => `\
services:
  orders:
    image: registry.example/orders:1
    # ${heading}
    sysctls:
      ${idleName}: ${mark('idle', idle)}
      ${intervalName}: ${mark('interval', interval)}
      ${probesName}: ${mark('probes', probes)}
`,
  place: 'compose.yaml',
  apply: 'docker compose up --detach',
  prove: 'docker compose exec orders sh -c "head /proc/sys/net/ipv4/tcp_keepalive_*"',
};

export const kubernetes: Target = {
  group: 'containers',
  file: 'snippets/kubernetes-pod.yaml',
  row: 'products/#kubernetes-sysctls',
  sample,
  ways: throughSysctls,
};

export const kubernetesBlock: Block = {
  text: ({ idle, interval, probes }, mark) => `\
apiVersion: v1
kind: Pod
metadata:
  name: orders
spec:
  securityContext:
    # Defaults of every socket of the pod that sets SO_KEEPALIVE and no times of its own.
    sysctls:
      - name: ${idleName}
        value: '${mark('idle', idle)}'
      - name: ${intervalName}
        value: '${mark('interval', interval)}'
      - name: ${probesName}
        value: '${mark('probes', probes)}'
  containers:
    - name: orders
      image: registry.example/orders:1
`,
  place: 'pod.yaml',
  apply: 'kubectl apply -f pod.yaml',
  prove: 'kubectl exec orders -- sh -c "head /proc/sys/net/ipv4/tcp_keepalive_*"',
};

export const envoy: Target = {
  group: 'containers',
  file: 'snippets/envoy.yaml',
  row: 'products/#envoy-upstream',
  sample,
  ways: (asked) => [
    written('keepalive', 'tcp_keepalive', 1, '{…}'),
    ...three(asked, ['keepalive_time', 'keepalive_interval', 'keepalive_probes']),
    ...timeout(asked),
  ],
};

const envoyKeepalive: Block['text'] = ({ idle, interval, probes }, mark) =>
  `tcp_keepalive: { keepalive_time: ${mark('idle', idle)}, keepalive_interval: ${mark('interval', interval)}, keepalive_probes: ${mark('probes', probes)} }`;

export const envoyBlock: Block = {
  text: (...given) => `\
static_resources:
  listeners:
    - name: clients
      address: { socket_address: { address: 0.0.0.0, port_value: 8080 } }
      # Towards clients; seconds, seconds, probes.
      ${envoyKeepalive(...given)}
      filter_chains:
        - filters:
            - name: envoy.filters.network.tcp_proxy
              typed_config:
                '@type': type.googleapis.com/envoy.extensions.filters.network.tcp_proxy.v3.TcpProxy
                stat_prefix: orders
                cluster: orders
                # Without it an idle connection is closed long before two hours have passed.
                idle_timeout: 0s
  clusters:
    - name: orders
      type: STRICT_DNS
      # Towards the upstream.
      upstream_connection_options:
        ${envoyKeepalive(...given)}
      load_assignment:
        cluster_name: orders
        endpoints:
          - lb_endpoints:
              - endpoint:
                  address: { socket_address: { address: orders, port_value: 9000 } }
`,
  place: '/etc/envoy/envoy.yaml',
  apply: 'envoy -c /etc/envoy/envoy.yaml',
  prove: "ss -tno state established '( sport = :8080 or dport = :9000 )'",
};

const inIstio = (seconds: number) => `${seconds}s`;

export const istio: Target = {
  group: 'containers',
  file: 'snippets/istio-destination-rule.yaml',
  row: 'products/#istio-tcp-keepalive',
  sample,
  ways: (asked: Asked) => [
    written('keepalive', 'tcpKeepalive', 1, '{…}'),
    ...three(asked, ['time', 'interval', 'probes'], inIstio),
    ...timeout(asked),
  ],
};

export const istioBlock: Block = {
  text: ({ idle, interval, probes }, mark) => `\
apiVersion: networking.istio.io/v1
kind: DestinationRule
metadata:
  name: orders
spec:
  host: orders.shop.svc.cluster.local
  trafficPolicy:
    connectionPool:
      tcp:
        # From the client's sidecar to the server; nothing changes between application and sidecar.
        tcpKeepalive:
          time: ${mark('idle', inIstio(idle))}
          interval: ${mark('interval', inIstio(interval))}
          probes: ${mark('probes', probes)}
`,
  place: 'destination-rule.yaml',
  apply: 'kubectl apply -f destination-rule.yaml',
  prove:
    'istioctl proxy-config cluster POD --fqdn orders.shop.svc.cluster.local -o json | grep -i -A 4 tcpKeepalive',
};
