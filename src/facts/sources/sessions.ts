import { file, read, type Publication } from './source.ts';

const kubernetes = (commit: string, path: string): Publication =>
  file('Kubernetes', 'kubernetes/kubernetes', commit, path);

/** Documents on timers of programs that end healthy connections. */
export const sessionSources = {
  'kubelet-defaults': kubernetes(
    '1c9cf914f2f951313b8e9f7c321f5bd50b5e3d9f',
    'pkg/kubelet/apis/config/v1beta1/defaults.go',
  ),
  'apimachinery-http': kubernetes(
    '627218a8e2e8dddc70312c04b0fd5a90bccb8022',
    'staging/src/k8s.io/apimachinery/pkg/util/net/http.go',
  ),
  'aws-lambda-timeout': {
    title: 'AWS Lambda, Configure Lambda function timeout',
    short: 'AWS Lambda',
    url: 'https://docs.aws.amazon.com/lambda/latest/dg/configuration-timeout.html',
    kind: 'documentation',
    read,
    copy: 'read in a stored copy of the page',
  },
  'mysql-com-h': file(
    'MySQL',
    'mysql/mysql-server',
    'c1fffc3c651f22451154c9834a43c661112b368c',
    'include/mysql_com.h',
  ),
  'proftpd-options': file(
    'ProFTPD',
    'proftpd/proftpd',
    '324836eed44517dd52a4260515a347d45c822eed',
    'include/options.h',
  ),
  'vsftpd-options': {
    title: 'Red Hat Enterprise Linux 4, Reference Guide: vsftpd network options',
    short: 'vsftpd options',
    url: 'https://access.redhat.com/documentation/en-us/red_hat_enterprise_linux/4/html/reference_guide/s2-ftp-vsftpd-conf-opt-net',
    kind: 'third-party',
    read,
    copy: 'read in a stored copy of the page',
  },
  'reqwest-client': file(
    'reqwest',
    'seanmonstar/reqwest',
    'edc772a73ed5e35f83581216b7f03c4bb12f6e3e',
    'src/async_impl/client.rs',
  ),
} as const satisfies Record<string, Publication>;
