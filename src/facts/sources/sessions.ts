import { storedPage, threadCopy } from './copies.ts';
import { file, read, type Publication } from './source.ts';

const again = '2026-11-29';

const kubernetes = (commit: string, path: string): Publication =>
  file('Kubernetes', 'kubernetes/kubernetes', commit, path);

/** A thread of a project, with what its maintainers said. */
const thread = (title: string, short: string, url: string): Publication => ({
  title,
  short,
  url,
  kind: 'third-party',
  read: again,
  copy: threadCopy,
});

/** Documents on timers of programs that end healthy connections. */
export const sessionSources = {
  'kubelet-types': {
    ...kubernetes(
      '001332b0422071acf4860769f18e34b5e9b7c1bc',
      'staging/src/k8s.io/kubelet/config/v1beta1/types.go',
    ),
    read: again,
  },
  'kubelet-server': {
    ...kubernetes('008b3652959ca58af8be3fb5b6ecfe9ae7638282', 'pkg/kubelet/server/server.go'),
    short: 'kubelet server.go',
    read: again,
  },
  'kubernetes-131992': thread(
    'kubernetes/kubernetes#131992: streamingConnectionIdleTimeout is not used, deprecate it',
    'kubernetes 131992',
    'https://github.com/kubernetes/kubernetes/pull/131992',
  ),
  'kubernetes-104595': thread(
    'kubernetes/kubernetes#104595: the kubelet’s hard-coded timeout of 4 h ends kubectl logs -f',
    'kubernetes 104595',
    'https://github.com/kubernetes/kubernetes/issues/104595',
  ),
  'containerd-cri-config': {
    ...file(
      'containerd',
      'containerd/containerd',
      '00142976c7947b870a6e93d31f1d03e0238b4995',
      'docs/cri/config.md',
    ),
    short: 'containerd CRI config',
    read: again,
    kind: 'documentation',
  },
  'containerd-5563': thread(
    'containerd/containerd#5563: kubectl 1.21 and later is not cut by stream_idle_timeout',
    'containerd 5563',
    'https://github.com/containerd/containerd/issues/5563',
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
    copy: storedPage,
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
    copy: storedPage,
  },
  'reqwest-client': file(
    'reqwest',
    'seanmonstar/reqwest',
    'edc772a73ed5e35f83581216b7f03c4bb12f6e3e',
    'src/async_impl/client.rs',
  ),
  'reqwest-changelog': {
    ...file(
      'reqwest',
      'seanmonstar/reqwest',
      '01f03a4c01fb13e2262a513ed21e2b84b5186f46',
      'CHANGELOG.md',
    ),
    read: again,
  },
} as const satisfies Record<string, Publication>;
