import { isComment } from '~/evidence/comment.ts';
import type { Line } from '~/evidence/reading.ts';

/** Whose timeout it is. */
export type Device = 'conntrack' | 'ipvs' | 'kube-proxy' | 'cilium' | 'nlb' | 'alb' | 'azure';

/** How long a device remembers a connection that is idle, or in another state. */
export interface Timeout {
  readonly device: Device;
  /** As it is called there. */
  readonly name: string;
  /** Seconds; `null` where the device keeps what it has. */
  readonly seconds: number | null;
  /** The state it is about, `established` for an idle connection. */
  readonly state: string;
}

const units: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1, ms: 0.001 };

/** `24h0m0s`, `900s`, `15m`, a plain number in `unit`; `null` for anything else. */
function lengthOf(text: string, unit: number): number | null {
  const bare = text.replace(/^["']|["',;]+$/g, '');
  if (/^\d{1,9}$/.test(bare)) return Number(bare) * unit;
  const parts = [...bare.matchAll(/(\d{1,9}(?:\.\d{1,3})?)(ms|h|m|s)/g)];
  if (parts.map(([all]) => all).join('') !== bare || parts.length === 0) return null;
  return parts.reduce((sum, [, n, of]) => sum + Number(n) * units[of!]!, 0);
}

interface Name {
  readonly pattern: RegExp;
  readonly device: Device;
  /** What a plain number counts, in seconds. */
  readonly unit: number;
  /** 0 leaves the value of the kernel. */
  readonly zeroKeeps?: true;
}

/** What is written before a value: `=`, `:`, blanks. */
const names: readonly Name[] = [
  {
    pattern:
      /(?:n|ip_c|nf_c)?(?:f_c)?onntrack_tcp_timeout_(\w{3,20})["']?\s{0,4}[=:]?\s{0,4}(\d{1,9})$/,
    device: 'conntrack',
    unit: 1,
  },
  {
    pattern:
      /(?:--conntrack-tcp-timeout-|\btcp)(established|closewait)(?:Timeout)?["']?[=:\s]\s{0,4}["']?(\S{1,20})$/i,
    device: 'kube-proxy',
    unit: 1,
    zeroKeeps: true,
  },
  {
    pattern: /(?:--ipvs-tcp-timeout[= ]|^\s{0,8}["']?tcpTimeout["']?:)\s{0,4}()["']?(\S{1,20})$/,
    device: 'kube-proxy',
    unit: 1,
    zeroKeeps: true,
  },
  {
    pattern: /bpf-ct-timeout-(?:regular|service)-(tcp)["']?[=:\s]\s{0,4}["']?(\S{1,20})$/,
    device: 'cilium',
    unit: 1,
  },
  {
    pattern:
      /()(?<!\w)tcp\.idle_timeout\.seconds["']?(?:[,:=\s]|value|"Value"){1,6}["']?(\d{1,6})\b/i,
    device: 'nlb',
    unit: 1,
  },
  {
    pattern:
      /()(?:(?<!\w)idle_timeout\.timeout_seconds|aws-load-balancer-connection-idle-timeout)["']?(?:[,:=\s]|value|"Value"){1,6}["']?(\d{1,6})\b/i,
    device: 'alb',
    unit: 1,
  },
  {
    pattern:
      /()(?:idle_?timeout_?in_?minutes|azure-load-balancer-tcp-idle-timeout)["']?(?:[:=\s]){1,4}["']?(\d{1,4})\b/i,
    device: 'azure',
    unit: 60,
  },
];

const ipvsadm = /Timeout \(tcp tcpfin udp\):\s{1,4}(\d{1,9}) (\d{1,9}) (\d{1,9})/;
const ipvsSet = /\bipvsadm --set (\d{1,9}) (\d{1,9}) (\d{1,9})/;

function named(text: string): Timeout | null {
  for (const { pattern, device, unit, zeroKeeps } of names) {
    const match = pattern.exec(text);
    const seconds = match ? lengthOf(match[2]!, unit) : null;
    if (match && seconds !== null) {
      const state = (match[1] || 'established').toLowerCase().replace('_', '');
      const name = /[\w.-]{4,80}/.exec(match[0])?.[0] ?? '';
      const kept = zeroKeeps && seconds === 0;
      return {
        device,
        name,
        seconds: kept ? null : seconds,
        state: state === 'tcp' ? 'established' : state,
      };
    }
  }
  return null;
}

/** The timeout on a line, `null` where there is none. */
export function timeoutOf(line: Line): Timeout | null {
  if (isComment(line)) return null;
  const text = line.bare.trim();
  const three = ipvsadm.exec(text) ?? ipvsSet.exec(text);
  if (three)
    return {
      device: 'ipvs',
      name: 'ipvsadm',
      seconds: Number(three[1]) || null,
      state: 'established',
    };
  return named(text);
}
