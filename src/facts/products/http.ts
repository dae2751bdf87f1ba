import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { acts, product, units } from './row.ts';

/** The heading of what serves and forwards HTTP. */
export const serversGroup: Localized = { en: 'Web servers and proxies', zh: 'Web 服务器与代理' };

/** The heading of what programs connect with. */
export const clientsGroup: Localized = { en: 'Client libraries', zh: '客户端库' };

/** How long an HTTP server of Node.js waits for the next request. */
export const nodeHttp = product(serversGroup, 'Node.js http.Server', 'node-http', [
  {
    id: 'keep-alive-timeout',
    parameter: 'server.keepAliveTimeout',
    initial: cited(5000, 'ms', 'node-http-server-26', 'source code', {
      en: 'up to 26',
      zh: '到 26 为止',
    }),
    unit: units.milliseconds,
    maps: acts.timer,
    trap: {
      en: 'The wait for the next request, by default shorter than what most load balancers in front wait: the classic 502. keepAliveTimeoutBuffer adds a second, where the version has it. No probe is ever sent.',
      zh: '等下一个请求的时间，默认比前面多数负载均衡的都短：典型的 502。有 keepAliveTimeoutBuffer 的版本再加一秒。从不发探测包。',
    },
  },
  {
    id: 'keep-alive-timeout-after-26',
    parameter: 'server.keepAliveTimeout',
    initial: cited(65000, 'ms', 'node-http-server-main', 'source code', {
      en: 'after 26',
      zh: '26 之后',
    }),
    unit: units.milliseconds,
    maps: acts.timer,
    trap: {
      en: 'Merged in 2026 as a breaking change; no release up to 26.12.1 has it.',
      zh: '2026 年作为不兼容改动合并；到 26.12.1 为止的发布版都还没有。',
    },
    sources: ['node-62782'],
  },
]);

/** How long the client of java.net.http keeps an idle connection. */
export const javaHttp = product(clientsGroup, 'java.net.http.HttpClient', 'java-http-client', [
  {
    id: 'keepalive-timeout',
    parameter: 'jdk.httpclient.keepalive.timeout',
    initial: cited(30, 's', 'jdk-http-module', 'source code', {
      en: 'since Java 20',
      zh: 'Java 20 起',
    }),
    unit: units.seconds,
    maps: acts.timer,
    trap: {
      en: 'How long an idle connection stays in the pool; no probe. Before Java 20 it was 1,200 s, longer than most devices remember, and HTTP/2 connections were kept until the peer closed. 0 closes as soon as a connection is idle; a negative value is the default.',
      zh: '空闲连接在池里留多久，不发探测包。Java 20 之前是 1,200 秒，多数设备的表项早已老化；HTTP/2 连接更是一直留到对端关闭。0 表示一空闲就关，负数等于默认值。',
    },
    sources: ['jdk-8297558'],
  },
]);

/** How long HttpURLConnection keeps an idle connection. */
export const javaUrl = product(clientsGroup, 'HttpURLConnection (Java)', 'java-url-connection', [
  {
    id: 'keepalive-time',
    parameter: 'http.keepAlive.time.server',
    initial: cited(5, 's', 'jdk-keep-alive-cache', 'source code'),
    unit: units.seconds,
    maps: acts.timer,
    trap: {
      en: 'How long an idle connection may be used again, where the server’s Keep-Alive header names no time; http.keepAlive.time.proxy likewise, 60 s. The properties exist since Java 19 and in later updates of 8. No probe is sent.',
      zh: '服务器的 Keep-Alive 头没写时间时，空闲连接多久之内可以复用；经代理则看 http.keepAlive.time.proxy，60 秒。这两个属性 Java 19 起才有，8 的后期更新也有。不发探测包。',
    },
    sources: ['jdk-8281828'],
  },
]);
