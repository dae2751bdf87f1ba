import {
  chineseEdition,
  clientTexts,
  inCopies,
  inCopy,
  publicGuide,
  publicPage,
  threadNotes,
} from './copies.ts';
import { page, told, written } from './middleboxes-page.ts';
import type { Publication } from './source.ts';

const azure = '04273a9f986e0dd4a20b9ab4854c8a9afc99fef1';
const azureNat = '00595da9da44c880f778908815c2180ad72f60c8';
const azureFirewall = '004d777ae82045642e07f2386eee0c32365567af';
const aws = 'https://docs.aws.amazon.com';

const azurePage = (short: string, commit: string, path: string) =>
  written('Microsoft Learn', short, 'MicrosoftDocs/azure-docs', commit, `articles/${path}`);

/** Documents on AWS, Azure, Google Cloud, Cloudflare and Heroku. */
export const westSources = {
  'aws-nlb': page(
    'AWS, Update the TCP idle timeout for your Network Load Balancer listener',
    'AWS NLB',
    `${aws}/elasticloadbalancing/latest/network/update-idle-timeout.html`,
  ),
  'aws-nlb-guide': page(
    'AWS, Network Load Balancers: connection idle timeout',
    'AWS NLB guide',
    `${aws}/elasticloadbalancing/latest/network/network-load-balancers.html#connection-idle-timeout`,
    {
      en: 'read in a public copy of the guide, older than the configurable timeout',
      zh: '读的是公开的指南副本，早于超时可配置的版本',
    },
  ),
  'aws-nlb-news': page(
    'AWS, Network Load Balancer now supports configurable TCP idle timeout, 3 September 2024',
    'AWS, 2024-09-03',
    'https://aws.amazon.com/about-aws/whats-new/2024/09/aws-network-load-balancer-tcp-idle-timeout',
  ),
  'aws-gwlb': page(
    'AWS, Update the TCP idle timeout for your Gateway Load Balancer listener',
    'AWS GWLB',
    'https://docs.amazonaws.cn/elasticloadbalancing/latest/gateway/update-idle-timeout.html',
  ),
  'aws-gwlb-blog': page(
    'AWS, Introducing configurable TCP idle timeout for Gateway Load Balancer',
    'AWS on GWLB',
    'https://aws.amazon.com/blogs/networking-and-content-delivery/introducing-configurable-tcp-idle-timeout-for-gateway-load-balancer/',
    inCopy,
  ),
  'aws-news-feed': told(
    'AWS News Feed, dates of announcements, 2024',
    'AWS News Feed',
    'https://aws-news.com/article/2024-09-03-introducing-nlb-tcp-configurable-idle-timeout',
  ),
  'aws-alb': page(
    'AWS, Edit attributes for your Application Load Balancer',
    'AWS ALB',
    `${aws}/elasticloadbalancing/latest/application/edit-load-balancer-attributes.html`,
    {
      en: 'the page was read in an excerpt, default and range in the reference texts of the SDKs',
      zh: '页面读的是节选，默认值和取值范围读自 SDK 的参考文本',
    },
  ),
  'aws-clb': page(
    'AWS, Configure the idle connection timeout for your Classic Load Balancer',
    'AWS Classic LB',
    `${aws}/elasticloadbalancing/latest/classic/config-idle-timeout.html`,
    {
      en: 'the page was read in an excerpt, its default in a public copy of the guide',
      zh: '页面读的是节选，默认值读自公开的指南副本',
    },
  ),
  'aws-clb-cloudformation': page(
    'AWS CloudFormation, AWS::ElasticLoadBalancing::LoadBalancer ConnectionSettings',
    'CloudFormation',
    'https://docs.amazonaws.cn/AWSCloudFormation/latest/TemplateReference/aws-properties-elasticloadbalancing-loadbalancer-connectionsettings.html',
  ),
  'aws-nat': page(
    'AWS, Troubleshoot NAT gateways: the connection drops after 350 seconds',
    'AWS NAT gateway',
    `${aws}/vpc/latest/userguide/nat-gateway-troubleshooting.html`,
    publicGuide,
  ),
  'aws-nat-compared': page(
    'AWS, Compare NAT gateways and NAT instances',
    'AWS NAT compared',
    `${aws}/vpc/latest/userguide/vpc-nat-comparison.html`,
    inCopy,
  ),
  'aws-long-connections': page(
    'AWS, Implementing long-running TCP connections within VPC networking',
    'AWS, long connections',
    'https://aws.amazon.com/blogs/networking-and-content-delivery/implementing-long-running-tcp-connections-within-vpc-networking/',
  ),
  'aws-ec2-tracking': page(
    'AWS, EC2 API: ConnectionTrackingConfiguration',
    'EC2 connection tracking',
    `${aws}/AWSEC2/latest/APIReference/API_ConnectionTrackingConfiguration.html`,
  ),
  'aws-network-firewall': page(
    'AWS, Network Firewall API: FlowTimeouts',
    'AWS Network Firewall',
    `${aws}/network-firewall/latest/APIReference/API_FlowTimeouts.html`,
  ),
  'azure-lb': azurePage('Azure LB', azure, 'load-balancer/load-balancer-tcp-reset.md'),
  'azure-lb-rules': azurePage(
    'Azure LB rules',
    '0b8729eaf7eb0aabc6390cb17348d19761285f12',
    'load-balancer/load-balancer-tcp-idle-timeout.md',
  ),
  'azure-nat': azurePage('Azure NAT gateway', azureNat, 'nat-gateway/nat-gateway-resource.md'),
  'azure-firewall': azurePage('Azure Firewall', azureFirewall, 'firewall/firewall-faq.yml'),
  'azure-application-gateway': page(
    'Microsoft Learn, Application Gateway FAQ: keep-alive and TCP idle timeout',
    'Application Gateway',
    'https://learn.microsoft.com/azure/application-gateway/application-gateway-faq',
    publicPage,
  ),
  'azure-app-service': page(
    'Microsoft Learn, Web request times out in App Service',
    'Azure App Service',
    'https://learn.microsoft.com/troubleshoot/azure/app-service/web-request-times-out-app-service',
    inCopies,
  ),
  'gcp-vpc': page(
    'Google Cloud, Compute Engine troubleshooting: idle connections',
    'Compute Engine',
    'https://cloud.google.com/compute/docs/troubleshooting?hl=zh-cn',
    chineseEdition,
  ),
  'gcp-nat': page(
    'Google Cloud, RouterNat: tcpEstablishedIdleTimeoutSec',
    'Cloud NAT',
    'https://cloud.google.com/compute/docs/reference/rest/v1/routers',
    clientTexts,
  ),
  'gcp-nat-oneuptime': told(
    'OneUptime, How to configure Cloud NAT timeout values for long-lived TCP connections',
    'OneUptime',
    'https://oneuptime.com/blog/post/2026-02-17-how-to-configure-cloud-nat-timeout-values-for-long-lived-tcp-connections-in-gcp/view',
  ),
  'gcp-alb': page(
    'Google Cloud, Request distribution for external Application Load Balancers',
    'GCP Application LB',
    'https://docs.cloud.google.com/load-balancing/docs/https/request-distribution?hl=zh-cn',
    { en: 'read in the Chinese and the Japanese edition', zh: '读的是中文版和日文版' },
  ),
  'gcp-backend-service': page(
    'Google Cloud, BackendService: timeoutSec',
    'GCP backend service',
    'https://cloud.google.com/compute/docs/reference/rest/v1/backendServices',
    {
      en: 'read in the reference texts of client libraries and of the Terraform provider',
      zh: '读的是客户端库和 Terraform provider 里的参考文本',
    },
  ),
  'cloudflare-limits': page(
    'Cloudflare, Connection limits',
    'Cloudflare limits',
    'https://developers.cloudflare.com/fundamentals/reference/connection-limits',
  ),
  'cloudflare-gateway': told(
    'cloudflare/cloudflare-docs pull request 3405, on idle TCP sessions of the Gateway',
    'cloudflare-docs 3405',
    'https://github.com/cloudflare/cloudflare-docs/pull/3405',
    threadNotes,
  ),
  'heroku-routing': page(
    'Heroku Dev Center, HTTP routing: timeouts',
    'Heroku',
    'https://devcenter.heroku.com/articles/http-routing#timeouts',
    inCopies,
  ),
  'fly-idle-removed': {
    ...page(
      'Fly.io, TCP idle timeouts restrictions have been removed',
      'Fly.io announcement',
      'https://community.fly.io/t/tcp-idle-timeouts-restrictions-have-been-removed/15160',
    ),
    read: '2026-11-29',
  },
  'fly-services': {
    ...page(
      'Fly.io, Public network services: idle connection timeouts',
      'Fly.io services',
      'https://fly.io/docs/reference/services/',
      {
        en: 'read in a stored copy, older than the announcement that removed the timeout',
        zh: '读的是存档，早于取消这个超时的公告',
      },
    ),
    read: '2026-11-29',
  },
} as const satisfies Record<string, Publication>;
