import { asks, inTheme, limitIsNotEnd, three } from './row.ts';

const azure = 'chain=azure-lb.240.any.silent';
const nlb = 'chain=aws-nlb.350.any.rst';

/** Idle timeouts on the path: load balancers, NAT, firewalls, clouds. */
export const pathQuestions = inTheme('path', [
  asks('P-001', 'path', nlb, 350),
  asks('P-002', 'path', `${nlb}&idle=off&serverIdle=120`, 350),
  asks('P-003', 'path', 'chain=nat.350.any.rst', 7200),
  asks('P-003', 'detection', three(45, 45, 9), 450),
  asks('P-004', 'path', `${azure}&idle=120`, 240),
  asks('P-004', 'path', 'chain=azure-lb-outbound.1800.any.silent', 1800),
  asks('P-005', 'path', 'chain=gcp-vpc-firewall.600.any.silent', 600),
  asks('P-005', 'detection', three(60, 60, 5), 360),
  asks('P-006', 'path', 'chain=kube-proxy-ipvs.900.any.rst', 900),
  asks('P-007', 'detection', three(600, 30, 10), 900),
  asks('P-007', 'detection', three(180, 30, 3), 270),
  asks('P-007', 'path', 'chain=kube-proxy-ipvs.900.any.rst', 900),
  asks('P-008', 'path', 'chain=cloudflare-gateway.270.data.silent&idle=60', 270),
  asks('P-009', 'path', `chain=nat.300.any.silent&${three(120, 30, 3)}`, 300),
  asks('P-009', 'detection', three(120, 30, 3), 210),
  asks('P-010', 'path', 'chain=lb.900.any.rsts&idle=300', 900),
  asks('P-011', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-011', 'symptom', 'after=900', 924.6),
  asks('P-012', 'path', 'chain=firewall.1800.any.silent&idle=600&pool=1200', 1200),
  asks('P-013', 'symptom', 'after=1080', 900),
  asks('P-013', 'path', 'chain=gcp-cloud-nat.1200.any.silent', 1200),
  asks('P-014', 'path', 'chain=nat.7440.any.silent', 7440),
  asks('P-014', 'path', 'chain=linux-conntrack.432000.any.silent', 432_000),
  asks('P-015', 'path', `chain=firewall.300.any.silent&${three(60, 60, 3)}`, 300),
  asks('P-016', 'path', 'chain=kubelet.14400.l7.fin&idle=60', 14_400),
  asks('P-017', 'in-flight', '', 924.6, 928.856, limitIsNotEnd),
  asks('P-018', 'path', `${azure}&idle=120&http=600`, 600),
  asks('P-019', 'path', `${nlb}&idle=120&http=300`, 300),
  asks('P-019', 'path', 'chain=aws-alb.60.l7.fin&http=75', 60),
]);
