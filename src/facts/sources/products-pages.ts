import { debianPackage, inCopy, japaneseEdition, storedPage } from './copies.ts';
import { read, type Publication, type Remark } from './source.ts';

const page = (title: string, short: string, url: string, copy?: Remark): Publication => ({
  title,
  short,
  url,
  kind: 'documentation',
  read,
  ...(copy === undefined ? {} : { copy }),
});

const debian = {
  en: 'read in the Debian package of PostgreSQL 15',
  zh: '读的是 PostgreSQL 15 的 Debian 软件包',
};
const mariadb = (parameter: string): Publication =>
  page(
    `MariaDB documentation, ${parameter}`,
    `MariaDB ${parameter}`,
    `https://mariadb.com/docs/server/ref/mdb/cli/mariadbd/${parameter}`,
    {
      en: `${storedPage.en}; the default was also seen in MariaDB 10.11`,
      zh: `${storedPage.zh}；默认值也在 MariaDB 10.11 里看到过`,
    },
  );

/** Documents on products that are not files of a repository. */
export const productPages = {
  'postgresql-connection': page(
    'PostgreSQL 15, Connections and Authentication: TCP Settings',
    'PostgreSQL manual',
    'https://www.postgresql.org/docs/15/runtime-config-connection.html',
    debian,
  ),
  'postgresql-libpq': page(
    'PostgreSQL 15, libpq: Connection Control Functions',
    'libpq manual',
    'https://www.postgresql.org/docs/15/libpq-connect.html',
    debian,
  ),
  'azure-postgresql': page(
    'Microsoft Learn, Azure Database for PostgreSQL: TCP settings',
    'Azure PostgreSQL',
    'https://learn.microsoft.com/en-us/azure/postgresql/server-parameters/param-connections-authentication-tcp-settings',
    {
      en: 'read in stored copies, among them the editions for China',
      zh: '读的是存档，其中有中国版',
    },
  ),
  'mysql-source': {
    title: 'MySQL, sql_authentication.cc and sql_connect.cc: vio_keepalive(net->vio, true)',
    short: 'MySQL source',
    url: 'https://github.com/mysql/mysql-server/blob/trunk/sql/sql_connect.cc',
    kind: 'source',
    read,
    copy: {
      en: 'read in copies of several versions that name no commit',
      zh: '读的是几个版本的副本，没有注明提交',
    },
  },
  'mariadb-time': mariadb('tcp-keepalive-time'),
  'mariadb-interval': mariadb('tcp-keepalive-interval'),
  'mariadb-probes': mariadb('tcp-keepalive-probes'),
  'mariadb-unit': {
    title: 'MariaDB, MDEV-22137: correct documentation of tcp_keepalive_time',
    short: 'MDEV-22137',
    url: 'https://github.com/MariaDB/server/commit/fbef428645',
    kind: 'source',
    read,
    copy: storedPage,
  },
  'mongodb-source': {
    title: 'MongoDB, src/mongo/util/net/socket_utils.h and socket_utils.cpp',
    short: 'MongoDB socket_utils',
    url: 'https://github.com/mongodb/mongo/blob/master/src/mongo/util/net/socket_utils.h',
    kind: 'source',
    read,
    copy: {
      en: 'the header was read in a stored copy without its commit, the other file in a copy of the tree',
      zh: '头文件读的是没有注明提交的存档，另一个文件读的是源码树的副本',
    },
  },
  'mongodb-faq': page(
    'MongoDB manual, FAQ: Self-Managed MongoDB Diagnostics',
    'MongoDB manual',
    'https://www.mongodb.com/docs/manual/faq/diagnostics/',
    { en: 'read in stored copies of several editions', zh: '读的是几个版本的存档' },
  ),
  'mongodb-drivers': page(
    'MongoDB, DRIVERS-383: enable TCP keepalive by default',
    'DRIVERS-383',
    'https://jira.mongodb.org/browse/DRIVERS-383',
    {
      en: `${storedPage.en}, and of CDRIVER-2176, which quotes it`,
      zh: `${storedPage.zh}，还有引用它的 CDRIVER-2176`,
    },
  ),
  'elasticsearch-network': page(
    'Elasticsearch, Networking: advanced TCP settings',
    'Elasticsearch manual',
    'https://www.elastic.co/guide/en/elasticsearch/reference/current/modules-network.html',
    inCopy,
  ),
  'oracle-tnsnames': page(
    'Oracle Database Net Services Reference 12.2, tnsnames.ora: ENABLE',
    'Oracle tnsnames.ora',
    'https://docs.oracle.com/database/122/NETRF/local-naming-parameters-in-tnsnames-ora-file.htm',
  ),
  'oracle-sqlnet-sample': {
    title: 'The sample sqlnet.ora of Oracle, as printed in a blog',
    short: 'sample sqlnet.ora',
    url: 'https://blog.csdn.net/clt3617/article/details/100210418',
    kind: 'third-party',
    read,
    copy: storedPage,
  },
  'oracle-dcd': {
    title: 'Svetoslav Gyurov, Dead Connection Detection in Oracle Database 12c',
    short: 'Oracle 12c DCD',
    url: 'https://sve.to/2016/04/07/dead-connection-detection-oracle-database-12c/',
    kind: 'third-party',
    read,
    copy: storedPage,
  },
  'sql-server-2008': page(
    'Microsoft Learn, TCP/IP properties of the client, SQL Server 2008',
    'SQL Server 2008',
    'https://learn.microsoft.com/ja-jp/previous-versions/sql/sql-server-2008/ms190771(v=sql.100)',
    japaneseEdition,
  ),
  'sql-server-properties': page(
    'Microsoft, TCP/IP Properties (Protocols Tab) of SQL Server',
    'SQL Server properties',
    'https://github.com/MicrosoftDocs/sql-docs/blob/016100f96c7a92fd488c694c6628fea6b780436c/docs/tools/configuration-manager/tcp-ip-properties-protocols-tab.md',
  ),
  intersystems: page(
    'InterSystems IRIS, TCPKeepAlive',
    'IRIS manual',
    'https://docs.intersystems.com/supplychain20261/csp/docbook/DocBook.UI.Page.cls?KEY=RACS_TCPKeepAliveInterval',
    inCopy,
  ),
  'spectrum-protect': page(
    'IBM Spectrum Protect 8.1.22, KEEPALIVETIME',
    'Spectrum Protect',
    'https://www.ibm.com/docs/en/SSEQVQ_8.1.22/srv.reference/r_opt_server_keepalivetime.html',
    inCopy,
  ),
  'mosquitto-2-0': page(
    'mosquitto.conf(5) of Mosquitto 2.0.11',
    'mosquitto.conf(5) 2.0',
    'https://manpages.debian.org/bookworm/mosquitto/mosquitto.conf.5.en.html',
    debianPackage('mosquitto 2.0.11'),
  ),
  'mqtt-quoted': {
    title: 'MQTT 3.1.1, requirement MQTT-3.1.2-24, as quoted in ARTEMIS-397',
    short: 'MQTT 3.1.1',
    url: 'https://www.mail-archive.com/issues@activemq.apache.org/msg07380.html',
    kind: 'third-party',
    read,
    copy: storedPage,
  },
  'rsyslog-imtcp': page(
    'rsyslog, imtcp: KeepAlive.Time',
    'rsyslog manual',
    'https://www.rsyslog.com/doc/reference/parameters/imtcp-keepalive-time.html',
    storedPage,
  ),
  'kubernetes-sysctls': page(
    'Kubernetes, Using sysctls in a Cluster',
    'Kubernetes sysctls',
    'https://kubernetes.io/docs/tasks/administer-cluster/sysctl-cluster/',
    {
      en: 'read in stored copies of the page up to Kubernetes 1.37',
      zh: '读的是页面的存档，最新到 Kubernetes 1.37',
    },
  ),
} as const satisfies Record<string, Publication>;
