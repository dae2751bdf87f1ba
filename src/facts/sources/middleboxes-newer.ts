import { storedPage } from './copies.ts';
import { page as undated, told, written } from './middleboxes-page.ts';
import type { Publication } from './source.ts';

const newly = (of: Publication): Publication => ({ ...of, read: '2026-11-29' });
const page = (...of: Parameters<typeof undated>) => newly(undated(...of));

/** Documents on Oracle Cloud and on edges of AWS and Azure. */
export const newerMiddleboxSources = {
  'oci-nlb': page(
    'Oracle Cloud, Changing a Listener’s Idle Timeout',
    'Oracle Cloud NLB',
    'https://docs.oracle.com/en-us/iaas/Content/NetworkLoadBalancer/NetworkLoadBalancers/configure-idle-timeout.htm',
    storedPage,
  ),
  'oci-lb': page(
    'Oracle Cloud, Load Balancer Timeout Connection Settings',
    'Oracle Cloud LB',
    'https://docs.oracle.com/en-us/iaas/Content/Balance/Reference/connectionreuse.htm',
    storedPage,
  ),
  'gcp-passthrough': page(
    'Google Cloud, Traffic distribution for internal passthrough Network Load Balancers',
    'GCP passthrough LB',
    'https://docs.cloud.google.com/load-balancing/docs/internal/int-netlb-traffic-distribution',
    storedPage,
  ),
  'aws-cloudfront': page(
    'AWS, CloudFront API: VpcOriginConfig, OriginKeepaliveTimeout',
    'AWS CloudFront',
    'https://docs.aws.amazon.com/cloudfront/latest/APIReference/API_VpcOriginConfig.html',
    { en: 'read in the reference text of an SDK', zh: '读的是一个 SDK 里的参考文本' },
  ),
  'aws-cloudfront-2017': page(
    'AWS, Configure Read Timeout and Keep-Alive Timeout values for your CloudFront custom origins',
    'AWS, 2017-03-30',
    'https://aws.amazon.com/about-aws/whats-new/2017/03/announcing-configure-read-timeout-and-keep-alive-timeout-values-for-your-amazon-cloudfront-custom-origins/',
    storedPage,
  ),
  'aws-cloudfront-repost': newly(
    told(
      'AWS re:Post, How do I increase the response and keep-alive timeout quotas of CloudFront?',
      'AWS re:Post',
      'https://repost.aws/knowledge-center/cloudfront-custom-origin-response',
      storedPage,
    ),
  ),
  'azure-front-door': newly(
    written(
      'Microsoft Learn',
      'Azure Front Door limits',
      'MicrosoftDocs/azure-docs',
      '03af76e6cc1bd847199b5f0d2c3a342fa4748e6e',
      'includes/front-door-limits.md',
    ),
  ),
  'azure-front-door-websocket': page(
    'Microsoft Learn, WebSocket on Azure Front Door',
    'Azure Front Door WebSocket',
    'https://learn.microsoft.com/azure/frontdoor/standard-premium/websocket',
    storedPage,
  ),
} as const satisfies Record<string, Publication>;
