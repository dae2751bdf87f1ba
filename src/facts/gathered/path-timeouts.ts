import { measure, type Fact } from '~/facts/fact.ts';
import { middleboxRecords } from '~/facts/middleboxes/index.ts';

/** The idle timeout in the table of middleboxes. Throws, so that a changed id fails the build. */
function idleOf(id: string): Fact<number> {
  const found = middleboxRecords.find((record) => record.id === id)?.idle;
  if (!found) throw new Error(`No idle timeout is known of “${id}”`);
  return found;
}

/** Idle timeouts of devices that articles name; they stand in the table of middleboxes. */
export const pathTimeouts = {
  natFloor: idleOf('rfc5382-floor'),
  awsNatGateway: idleOf('aws-nat-gateway'),
  azureLb: idleOf('azure-lb'),
  gcpVpc: idleOf('gcp-vpc-firewall'),
  alibabaClb: idleOf('alibaba-clb-tcp'),
  huaweiElb: idleOf('huawei-elb-tcp'),
  ciscoAsa: idleOf('cisco-asa'),
  kubeProxy: idleOf('kube-proxy-conntrack'),
  /** How often RFC 9000 §10.1.2 finds a packet necessary to keep most mappings of UDP. */
  udp: measure(30, 's', 'rfc9000', '2026-11-22', 'official documentation'),
} as const;
