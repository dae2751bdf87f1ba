import { publicPage } from './copies.ts';
import { page, told, written } from './middleboxes-page.ts';
import type { Publication } from './source.ts';

const alibaba = '16852c987bbb0f6f645881f78aef531066b383df';
const alibabaClb = '02a0b45acd8e01eee81a147781f31b56fa5243d2';

const alibabaPage = (short: string, commit: string, path: string) =>
  written(
    'Alibaba Cloud Terraform provider',
    short,
    'aliyun/terraform-provider-alicloud',
    commit,
    path,
  );

/** Documents on Chinese clouds. */
export const chinaSources = {
  'alibaba-clb': alibabaPage(
    'Alibaba Cloud CLB',
    alibabaClb,
    'website/docs/r/slb_listener.html.markdown',
  ),
  'alibaba-nlb': alibabaPage(
    'Alibaba Cloud NLB',
    alibaba,
    'website/docs/r/nlb_listener.html.markdown',
  ),
  'alibaba-alb': page(
    'Alibaba Cloud Terraform provider, alicloud_alb_listener: idle_timeout',
    'Alibaba Cloud ALB',
    'https://registry.terraform.io/providers/aliyun/alicloud/latest/docs/resources/alb_listener',
    publicPage,
  ),
  'alibaba-nat': page(
    'Alibaba Cloud, NAT Gateway FAQ: timeout of an idle SNAT connection',
    'Alibaba Cloud NAT',
    'https://www.alibabacloud.com/help/en/nat-gateway/support/nat-gateway-faq/',
  ),
  'alibaba-security-group': told(
    'Alibaba Cloud developer community, security group rules',
    'Alibaba Cloud ECS',
    'https://developer.aliyun.com/article/1476565',
  ),
  'alibaba-connection-timeout': page(
    'Alibaba Cloud, ECS: connection timeout management',
    'Alibaba Cloud ECS timeouts',
    'https://help.aliyun.com/zh/ecs/user-guide/connection-timeout-management',
    { en: 'read in an excerpt of the page', zh: '读的是页面的节选' },
  ),
  'tencent-clb': page(
    'Tencent Cloud, CLB API: CreateListener, IdleConnectTimeout',
    'Tencent Cloud CLB',
    'https://cloud.tencent.com/document/api/214/30693',
    {
      en: 'read in the comments of the official SDKs, in their newest edition and two older ones',
      zh: '读的是官方 SDK 的注释：最新版和两个旧版',
    },
  ),
  'tencent-gwlb': written(
    'Tencent Cloud PHP SDK, comments of the GWLB API',
    'Tencent Cloud GWLB',
    'TencentCloud/tencentcloud-sdk-php',
    '104510abbeefd08bdb149de9a5256f32f7409e4c',
    'src/TencentCloud/Gwlb/V20240906/Models/CreateTargetGroupRequest.php',
  ),
  'tencent-nat': page(
    '腾讯云，VPC API：ModifyNatGatewayAdvancedAttribute',
    'Tencent Cloud NAT',
    'https://cloud.tencent.com/document/api/215/130576',
  ),
  'huawei-elb': page(
    'Huawei Cloud, ELB: configuring timeout durations',
    'Huawei Cloud ELB',
    'https://support.huaweicloud.com/intl/en-us/usermanual-elb/elb_ug_jt_0014.html',
  ),
  'huawei-elb-faq': {
    ...page(
      'Huawei Cloud, ELB FAQ: the three timeouts of a listener and their defaults',
      'Huawei Cloud ELB FAQ',
      'https://support.huaweicloud.com/intl/th-th/elb_faq/elb_faq_0309.html',
    ),
    read: '2026-11-29',
  },
  'huawei-cce': page(
    'Huawei Cloud CCE, annotation kubernetes.io/elb.keepalive_timeout',
    'Huawei Cloud CCE',
    'https://support.huaweicloud.com/drawer-cce/Service_k8s_annotation__kubernetes_io_elb_keepalive_timeout.html',
  ),
  'huawei-nat': page(
    'Huawei Cloud Terraform provider, huaweicloud_nat_gateway: session_conf',
    'Huawei Cloud NAT',
    'https://registry.terraform.io/providers/huaweicloud/huaweicloud/latest/docs/resources/nat_gateway',
    publicPage,
  ),
  'huawei-nat-faq': page(
    'Huawei Cloud, NAT Gateway FAQ: what are SNAT connections?',
    'Huawei Cloud NAT FAQ',
    'https://support.huaweicloud.com/intl/es-us/natgateway_faq/nat_faq_0002.html',
    { en: 'read in the Spanish edition', zh: '读的是西班牙文版' },
  ),
  'volcengine-nat': page(
    '火山引擎，SNAT 规则 FAQ',
    'Volcengine NAT',
    'https://volcengine.com/docs/6404/68009',
  ),
  'volcengine-clb': written(
    'Volcengine Terraform provider',
    'Volcengine CLB',
    'volcengine/terraform-provider-volcengine',
    '0db3b6d288f1b12de1d74d97a603b534eec05e66',
    'website/docs/r/listener.html.markdown',
  ),
  'ucloud-alb': page(
    'UCloud, ULB API: CreateListener, IdleTimeout',
    'UCloud ALB',
    'https://github.com/ucloud/ucloud-sdk-go/blob/master/services/ulb/apis.go',
    {
      en: 'read in the comments of the official SDKs and in a description of the API',
      zh: '读的是官方 SDK 的注释和一份 API 说明',
    },
  ),
  'ucloud-clb': page(
    'UCloud, CLB FAQ: connection idle timeout',
    'UCloud CLB',
    'https://ucloud-global.com/en/docs/ulb/clb/faq/design/idletimeout',
  ),
  'ucloud-ulb': {
    ...page(
      'UCloud, Load Balance: connection timeout',
      'UCloud ULB',
      'https://www.ucloud-global.com/en/product/ulb',
    ),
    read: '2026-11-29',
  },
} as const satisfies Record<string, Publication>;
