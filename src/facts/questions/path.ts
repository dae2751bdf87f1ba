import { details, resets, sysctls, timers } from './commands.ts';
import { limitIsNotEnd, shows, three, type Question } from './question.ts';

const azure = 'chain=azure-lb.240.any.silent';
const nlb = 'chain=aws-nlb.350.any.rst';

/** Idle timeouts on the path: load balancers, NAT, firewalls, clouds, proxies. */
export const path: readonly Question[] = [
  {
    number: 'P-001',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [shows('path', nlb, 350)],
  },
  {
    number: 'P-002',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [shows('path', `${nlb}&idle=off&serverIdle=120`, 350)],
  },
  {
    number: 'P-003',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [
      shows('path', 'chain=nat.350.any.rst', 7200),
      shows('detection', three(45, 45, 9), 450),
    ],
  },
  {
    number: 'P-004',
    article: 'keeping-paths-open',
    prove: sysctls,
    numbers: [
      shows('path', `${azure}&idle=120`, 240),
      shows('path', 'chain=azure-lb-outbound.1800.any.silent', 1800),
    ],
  },
  {
    number: 'P-005',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [
      shows('path', 'chain=gcp-vpc-firewall.600.any.silent', 600),
      shows('detection', three(60, 60, 5), 360),
    ],
  },
  {
    number: 'P-010',
    article: 'keeping-paths-open',
    prove: resets,
    numbers: [shows('path', 'chain=lb.900.any.rsts&idle=300', 900)],
  },
  {
    number: 'P-013',
    article: 'keeping-paths-open',
    prove: resets,
    numbers: [
      shows('symptom', 'after=1080', 900),
      shows('path', 'chain=gcp-cloud-nat.1200.any.silent', 1200),
    ],
  },
  {
    number: 'P-018',
    article: 'layers',
    prove: timers,
    numbers: [shows('path', `${azure}&idle=120&http=600`, 600)],
  },
  {
    number: 'P-019',
    article: 'layers',
    prove: 'curl -sv -o /dev/null http://HOST/ 2>&1 | grep -i keep-alive',
    numbers: [
      shows('path', `${nlb}&idle=120&http=300`, 300),
      shows('path', 'chain=aws-alb.60.l7.fin&http=75', 60),
    ],
  },
  {
    number: 'P-006',
    article: 'keeping-paths-open',
    prove: 'ipvsadm -L --timeout',
    numbers: [shows('path', 'chain=kube-proxy-ipvs.900.any.rst', 900)],
  },
  {
    number: 'P-007',
    article: 'keeping-paths-open',
    prove: 'ipvsadm -L --timeout',
    numbers: [
      shows('detection', three(600, 30, 10), 900),
      shows('detection', three(180, 30, 3), 270),
      shows('path', 'chain=kube-proxy-ipvs.900.any.rst', 900),
    ],
  },
  {
    number: 'P-008',
    article: 'layers',
    prove: 'tcpdump -nvi any host GATEWAY',
    numbers: [shows('path', 'chain=cloudflare-gateway.270.data.silent&idle=60', 270)],
  },
  {
    number: 'P-009',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [
      shows('path', `chain=nat.300.any.silent&${three(120, 30, 3)}`, 300),
      shows('detection', three(120, 30, 3), 210),
    ],
  },
  {
    number: 'P-011',
    article: 'data-in-flight',
    prove: details,
    numbers: [
      shows('in-flight', '', 924.6, 928.856, limitIsNotEnd),
      shows('symptom', 'after=900', 924.6),
    ],
  },
  {
    number: 'P-012',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [shows('path', 'chain=firewall.1800.any.silent&idle=600&pool=1200', 1200)],
  },
  {
    number: 'P-014',
    article: 'keeping-paths-open',
    prove: 'sysctl net.netfilter.nf_conntrack_tcp_timeout_established',
    numbers: [
      shows('path', 'chain=nat.7440.any.silent', 7440),
      shows('path', 'chain=linux-conntrack.432000.any.silent', 432_000),
    ],
  },
  {
    number: 'P-015',
    article: 'keeping-paths-open',
    prove: timers,
    numbers: [shows('path', `chain=firewall.300.any.silent&${three(60, 60, 3)}`, 300)],
  },
  {
    number: 'P-016',
    article: 'layers',
    prove: 'time kubectl exec POD -- sleep infinity',
    numbers: [shows('path', 'chain=proxy.14400.l7.fin&idle=60', 14_400)],
  },
  {
    number: 'P-017',
    article: 'data-in-flight',
    prove: 'calico-node -bpf conntrack dump',
    numbers: [shows('in-flight', '', 924.6, 928.856, limitIsNotEnd)],
  },
];
