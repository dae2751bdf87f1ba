import { read, type Source } from './source.ts';

/** Documents on clouds, load balancers, firewalls and NATs. */
export const middleboxSources = {
  'aws-nlb': {
    title: 'AWS, Update the TCP idle timeout for your Network Load Balancer listener',
    short: 'AWS NLB',
    url: 'https://docs.aws.amazon.com/elasticloadbalancing/latest/network/update-idle-timeout.html',
    kind: 'documentation',
    read,
  },
} as const satisfies Record<string, Source>;
