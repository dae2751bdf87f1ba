/** Why a program or a snippet was not run, as its record says it, in Chinese. */
export const reasonsInChinese: Readonly<Record<string, string>> = {
  'it needs a Docker daemon': '需要 Docker 守护进程',
  'Debian does not ship Elasticsearch': 'Debian 不提供 Elasticsearch',
  'Debian does not ship Envoy': 'Debian 不提供 Envoy',
  'Debian does not ship Istio': 'Debian 不提供 Istio',
  'it needs Windows': '需要 Windows',
  'it needs a cluster': '需要一个集群',
  'Oracle Database is not free software': 'Oracle Database 不是自由软件',
  'Debian has no .NET SDK, and npm carries none': 'Debian 与 npm 都没有 .NET SDK',
  'no PHP with these options is in Debian 12': 'Debian 12 里没有带这些选项的 PHP',
  'Network.framework exists on Apple systems only': 'Network.framework 只存在于 Apple 系统',
};
