import { debianPackage } from './copies.ts';
import { page, scriptingSources, thread } from './languages-scripting.ts';
import { languageThreadSources } from './languages-threads.ts';
import { file, fileOf, read, type Publication } from './source.ts';

const socket2 = '9f41644efeb2f494f31f8ee7792d060f4c76e533';

/** A file of a release, read in the Debian package of that release. */
const debian = (title: string, url: string, of: string): Publication => ({
  title,
  short: title.split('/').pop()!,
  url,
  kind: 'source',
  read,
  copy: debianPackage(of),
});

const go = (version: string, path: string, of: string): Publication => ({
  ...debian(`Go ${version}, ${path}`, `https://github.com/golang/go/blob/go${version}/${path}`, of),
  short: `Go ${version} ${path.split('/').pop()!}`,
});
const go119 = (path: string) => go('1.19', path, 'golang-1.19-src');
const go123 = (path: string) => go('1.23.5', path, 'golang-1.23-src');

/** Documents on languages. */
export const languageSources = {
  'xnu-tcp-h': fileOf(
    'XNU',
    'XNU',
    'apple-oss-distributions/xnu',
    'e3723e1f17661b24996789d8afc084c0c3303b26',
    'bsd/netinet/tcp.h',
  ),
  'asio-socket-base': file(
    'Asio',
    'chriskohlhoff/asio',
    '8806a6803cde7054c3049d3666d3ec36786568c5',
    'include/asio/socket_base.hpp',
  ),
  'go-1-19-dial': go119('src/net/dial.go'),
  'go-1-19-options': go119('src/net/tcpsockopt_unix.go'),
  'go-1-23-tcpsock': go123('src/net/tcpsock.go'),
  'go-1-23-options': go123('src/net/tcpsockopt_unix.go'),
  'go-1-23-transport': go123('src/net/http/transport.go'),
  'go-dial': file('Go', 'golang/go', '0052a0f6810582a6e70f6aae542f42ed7a3d6b4b', 'src/net/dial.go'),
  'go-62254': page(
    'Go, api/next/62254.txt: the API of net.KeepAliveConfig',
    'https://tip.golang.org/api/next/62254.txt',
  ),
  'go-73386': thread(
    'golang/go#73386: Dialer.KeepAlive is documented as the interval and used as the idle time',
    'https://github.com/golang/go/issues/73386',
  ),
  'grpc-go-dialer': {
    title: 'gRPC-Go, dialoptions.go and internal/tcp_keepalive_unix.go',
    url: 'https://github.com/grpc/grpc-go/blob/master/internal/tcp_keepalive_unix.go',
    kind: 'source',
    read,
    copy: { en: 'both files were read in copies', zh: '两个文件读的都是副本' },
  },
  'grpc-go-docs': page(
    'gRPC-Go, package keepalive',
    'https://pkg.go.dev/google.golang.org/grpc/keepalive',
  ),
  'rust-155889': thread(
    'rust-lang/rust#155889: tracking issue for tcp_keepalive',
    'https://github.com/rust-lang/rust/issues/155889',
  ),
  'socket2-lib': file('socket2 0.6.4', 'rust-lang/socket2', socket2, 'src/lib.rs'),
  'socket2-unix': file('socket2 0.6.4', 'rust-lang/socket2', socket2, 'src/sys/unix.rs'),
  'socket2-windows': file('socket2 0.6.4', 'rust-lang/socket2', socket2, 'src/sys/windows.rs'),
  'libuv-3487': thread(
    'libuv/libuv#3487: a delay of 0 on Windows Server 2012 R2 and 2016 sends keepalives in excess',
    'https://github.com/libuv/libuv/issues/3487',
  ),
  'tokio-socket': file(
    'Tokio',
    'tokio-rs/tokio',
    'ea91b33ca57ff0581b38e735cc108f831bccbdaa',
    'tokio/src/net/tcp/socket.rs',
  ),
  'jdk-extended-options': {
    title: 'OpenJDK 25, jdk/net/ExtendedSocketOptions.java',
    short: 'ExtendedSocketOptions.java',
    url: 'https://github.com/openjdk/jdk/blob/jdk-25-ga/src/jdk.net/share/classes/jdk/net/ExtendedSocketOptions.java',
    kind: 'source',
    read,
    copy: { en: 'read in the sources shipped with Temurin 25', zh: '读的是 Temurin 25 附带的源码' },
  },
  'jdk-21u-117': thread(
    'openjdk/jdk21u#117: 8308593, keepalive options on Windows',
    'https://github.com/openjdk/jdk21u/pull/117',
  ),
  'httpclient-701': thread(
    'apache/httpcomponents-client#701: the options exist in Java 8 since 8u261',
    'https://github.com/apache/httpcomponents-client/pull/701',
  ),
  'netty-epoll-options': file(
    'Netty',
    'netty/netty',
    '0bb88a3e061f77355627e7fd7fc170ffdada7578',
    'transport-classes-epoll/src/main/java/io/netty/channel/epoll/EpollChannelOption.java',
  ),
  'netty-server-bootstrap': {
    title: 'Netty, ServerBootstrap.childOption()',
    short: 'ServerBootstrap.java',
    url: 'https://github.com/netty/netty/blob/4.1/transport/src/main/java/io/netty/bootstrap/ServerBootstrap.java',
    kind: 'source',
    read: '2026-11-29',
    copy: { en: 'read in a copy of the file', zh: '读的是文件的副本' },
  },
  'netty-11704': thread(
    'netty/netty#11704: TCP_KEEP* with NIO',
    'https://github.com/netty/netty/issues/11704',
  ),
  'okhttp-client': file(
    'OkHttp',
    'square/okhttp',
    '0073f344963e060c3f34b2899d3a6a544f80780a',
    'okhttp/src/main/kotlin/okhttp3/OkHttpClient.kt',
  ),
  'lettuce-6-socket-options': {
    ...file(
      'Lettuce',
      'redis/lettuce',
      'b978238db8a33c8860819b73e528f016f940e992',
      'src/main/java/io/lettuce/core/SocketOptions.java',
    ),
    short: 'Lettuce 6 SocketOptions.java',
    copy: { en: 'read in part, in a copy', zh: '读的是副本，只有一部分' },
  },
  'pgjdbc-property': {
    title: 'PostgreSQL JDBC 42.5.5, org.postgresql.PGProperty',
    url: 'https://github.com/pgjdbc/pgjdbc/blob/REL42.5.5/pgjdbc/src/main/java/org/postgresql/PGProperty.java',
    kind: 'source',
    read,
    copy: {
      en: 'defaults printed by the class of the Debian package libpostgresql-jdbc-java',
      zh: '默认值由 Debian 软件包 libpostgresql-jdbc-java 里的类打印',
    },
  },
  'mariadb-java-options': {
    title: 'MariaDB Connector/J 2.7.6, org.mariadb.jdbc.util.Options',
    url: 'https://github.com/mariadb-corporation/mariadb-connector-j/blob/2.7.6/src/main/java/org/mariadb/jdbc/util/Options.java',
    kind: 'source',
    read,
    copy: {
      en: 'defaults printed by the class of the Debian package libmariadb-java',
      zh: '默认值由 Debian 软件包 libmariadb-java 里的类打印',
    },
  },
  ...scriptingSources,
  ...languageThreadSources,
} as const satisfies Record<string, Publication>;
