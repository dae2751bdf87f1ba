import type { During, Happened, Mechanism } from '~/widgets/symptom/causes/cause.ts';

/** A time that a question speaks of, and what takes that long. */
export interface Expected {
  readonly question: string;
  /** As a reader would type it. */
  readonly after: string;
  readonly cause: Mechanism;
  /** Whose number it is: a row of the reference. */
  readonly row?: string;
  /** Idle, interval and probes that give it. */
  readonly sum?: readonly number[];
  readonly happened?: Happened;
  readonly during?: During;
}

const device = (question: string, after: string, row: string, seen: Partial<Expected> = {}) =>
  ({ question, after, cause: 'path', row: `middleboxes/#${row}`, ...seen }) as const;

const timer = (question: string, after: string, row: string) =>
  ({ question, after, cause: 'timer', row }) as const;

const keepalive = (question: string, after: string, ...sum: number[]) =>
  ({ question, after, cause: 'keepalive', sum }) as const;

const sending = (question: string, after: string) =>
  ({ question, after, cause: 'retransmission', row: 'sysctls/#tcp-retries2' }) as const;

/**
 * The times that questions of users name, by the number of the question, and their causes. Questions
 * without a time after which something happens are not here, nor are times that only say how often
 * somebody should send.
 */
export const questions: readonly Expected[] = [
  // Idle timeouts in the path
  device('P-001', '350 s', 'aws-nlb'),
  device('P-001', '360 s', 'aws-nlb', { happened: 'reset' }),
  device('P-003', '350', 'aws-nat-gateway'),
  timer('P-003', '15 min', 'products/#aws-lambda-timeout'),
  keepalive('P-003', '450 s', 45, 45, 9),
  { question: 'P-003', after: '7200', cause: 'probe', row: 'systems/#linux-idle' },
  device('P-004', '4 minutes', 'azure-lb'),
  device('P-004', '30 min', 'juniper-srx'),
  device('P-005', '10 minutes', 'gcp-vpc-firewall'),
  keepalive('P-005', '360 s', 60, 60, 5),
  device('P-006', '15 minutes', 'linux-ipvs', { happened: 'reset', during: 'idle' }),
  device('P-007', '20 分钟', 'kube-proxy-ipvs', { happened: 'reset', during: 'idle' }),
  { ...keepalive('P-007', '900 秒', 600, 30, 10), during: 'idle' },
  keepalive('P-007', '270 秒', 180, 30, 3),
  timer('P-008', '270 s', 'middleboxes/#cloudflare-gateway'),
  device('P-009', '300 s', 'f5-fastl4'),
  keepalive('P-009', '210 s', 120, 30, 3),
  device('P-010', '900 秒', 'alibaba-clb-tcp'),
  sending('P-011', '15 分钟'),
  sending('P-011', '924.6 秒'),
  device('P-011', '1 小时', 'cisco-asa'),
  device('P-012', '30 分钟', 'juniper-srx'),
  device('P-013', '18 分钟', 'linux-ipvs', { happened: 'reset' }),
  device('P-013', '1200 秒', 'gcp-cloud-nat'),
  device('P-014', '7440 s', 'rfc5382-floor'),
  device('P-014', '5 d', 'linux-conntrack'),
  device('P-015', '300 s', 'huawei-elb-tcp'),
  timer('P-016', '240 min', 'products/#containerd-stream-idle'),
  timer('P-016', '241m27s', 'products/#kubelet-http-server'),
  sending('P-017', '924.6 s'),
  timer('P-018', '10 minutes', 'products/#kafka-broker-max-idle'),
  device('P-018', '240 s', 'azure-lb'),
  timer('P-019', '60 s', 'middleboxes/#aws-alb'),
  device('P-019', '350 s', 'aws-nlb'),
  // Data in flight
  sending('P-020', '15.4 min'),
  { question: 'P-020', after: '30 s', cause: 'chosen' },
  sending('P-021', '925 s'),
  { ...sending('P-022', '18 分钟'), happened: 'hang', during: 'sending' },
  keepalive('P-022', '60 秒', 30, 10, 3),
  keepalive('P-023', '7 s'),
  keepalive('P-023', '11 s', 5, 2, 3),
  keepalive('P-024', '50 秒', 5, 5, 9),
  { ...sending('P-024', '120 秒'), row: 'sysctls/#tcp-rto-max-ms', during: 'sending' },
  sending('P-025', '12.6 s'),
  sending('P-025', '13 s'),
  sending('P-025', '102.2 s'),
  timer('P-026', '45 s', 'products/#client-go-http2-timeout'),
  sending('P-026', '15 minutes'),
  { question: 'P-027', after: '30 s', cause: 'chosen', during: 'sending' },
  { question: 'P-028', after: '15 s', cause: 'chosen', during: 'sending' },
  keepalive('P-029', '685 s', 10, 75, 9),
  keepalive('P-029', '705 s', 30, 75, 9),
  keepalive('P-029', '735 s', 60, 75, 9),
  keepalive('P-029', '12 minutes'),
  // Arithmetic
  keepalive('P-031', '7875', 7200, 75, 9),
  keepalive('P-031', '2h11m15s', 7200, 75, 9),
  keepalive('P-032', '28 min'),
  keepalive('P-033', '75 s', 15, 15, 4),
  keepalive('P-033', '75.6 s'),
  keepalive('P-034', '150 s', 15, 15, 9),
  keepalive('P-034', '135 s', 15, 15, 8),
  keepalive('P-035', '20 s', 10, 1, 10),
  keepalive('P-035', '685 s', 10, 75, 9),
  keepalive('P-037', '600 s', 300, 100, 3),
  timer('P-038', '60 s', 'products/#rabbitmq-heartbeat'),
  keepalive('P-038', '120 s', 60, 20, 3),
  keepalive('P-039', '7210', 7200, 1, 10),
  keepalive('P-042', '41 min 15 s', 1800, 75, 9),
  keepalive('P-043', '75 s', 60, 5, 3),
  keepalive('P-044', '39 s', 30, 1, 9),
  keepalive('P-044', '7875 s', 7200, 75, 9),
  keepalive('P-045', '450 s', 45, 45, 9),
  keepalive('P-046', '620 s', 600, 2, 10),
  { question: 'P-047', after: '7200 秒', cause: 'probe', row: 'systems/#linux-idle' },
  device('P-047', '7440 秒', 'rfc5382-floor'),
  keepalive('P-048', '300 s', 30, 30, 9),
  keepalive('P-048', '165 s', 30, 15, 9),
  keepalive('P-049', '26 s', 1, 5, 5),
  // Nothing happens
  keepalive('P-052', '360 s', 90, 30, 9),
  keepalive('P-053', '7875', 7200, 75, 9),
  keepalive('P-056', '120 s', 60, 10, 6),
  keepalive('P-060', '70 s', 60, 1, 10),
  keepalive('P-061', '600 s', 300, 60, 5),
  keepalive('P-065', '40 s', 10, 3, 10),
  keepalive('P-070', '60 s', 30, 10, 3),
  // Concepts
  timer('P-074', '75 秒', 'products/#nginx-keepalive-timeout'),
  timer('P-075', '90 s', 'products/#reqwest-pool-idle'),
  keepalive('P-077', '131 min 15 s', 7200, 75, 9),
  timer('P-078', '60 s', 'products/#nginx-proxy-read-timeout'),
  keepalive('P-080', '7875 秒', 7200, 75, 9),
  sending('P-081', '924.6 秒'),
  sending('P-082', '924.6 s'),
  timer('P-085', '180 s', 'products/#ssh-count'),
  timer('P-086', '600 s', 'products/#ftp-proftpd-idle'),
  timer('P-087', '8 hours', 'products/#mysql-session-wait-timeout'),
  // Embedded, laptops
  keepalive('P-091', '45 s', 30, 5, 3),
  keepalive('P-092', '110 s', 60, 10, 5),
  keepalive('P-093', '60 s', 30, 10, 3),
  keepalive('P-094', '60 s', 30, 10, 3),
  sending('P-095', '924.6 秒'),
  // Databases
  keepalive('P-096', '80 s', 30, 10, 5),
  device('P-097', '30 min', 'juniper-srx'),
  device('P-098', '1 h', 'cisco-asa'),
  keepalive('P-099', '25 s', 10, 5, 3),
  sending('P-100', '924.6 s'),
  keepalive('P-100', '7875 s', 7200, 75, 9),
  device('P-101', '350 s', 'aws-nlb'),
  keepalive('P-102', '120 s', 60, 20, 3),
  keepalive('P-103', '120 s', 60, 10, 6),
  // What the application sees, teaching
  { question: 'P-106', after: '7200 s', cause: 'probe', happened: 'reset' },
  keepalive('P-107', '25 s', 10, 5, 3),
  keepalive('P-108', '360 s', 60, 60, 5),
  keepalive('P-109', '390 s', 300, 30, 3),
  device('P-109', '240 s', 'azure-lb'),
  keepalive('P-110', '7875 秒', 7200, 75, 9),
  keepalive('P-112', '150 s', 15, 15, 9),
  keepalive('P-112', '52 s', 13, 13, 3),
];
