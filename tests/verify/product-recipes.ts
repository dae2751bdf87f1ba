/** Options of a socket, in the units of `setsockopt`. */
export interface Options {
  readonly keepalive: 0 | 1;
  readonly idle: number;
  readonly interval: number;
  readonly probes: number;
  readonly userTimeout: number;
}

/** How one product is run with its snippet on Debian. */
export interface ProductRecipe {
  /** The Debian package that carries the product. */
  readonly package: string;
  /** The package whose version is recorded, as a pattern, where it is another one. */
  readonly versionOf?: string;
  /** Steps of bash, after `sandbox.sh`. */
  readonly run: string;
  /** What must be seen, socket after socket. */
  readonly expect: readonly Options[];
}

/** The system's values: the sandbox has sysctls of its own, as the kernel ships them. */
const system: Options = { keepalive: 1, idle: 7200, interval: 75, probes: 9, userTimeout: 0 };
const off: Options = { ...system, keepalive: 0 };
const asked: Options = { keepalive: 1, idle: 600, interval: 30, probes: 5, userTimeout: 0 };
const capped: Options = { ...asked, userTimeout: 750_000 };

const recipe = (name: string, expect: readonly Options[], run: string): ProductRecipe => ({
  package: name,
  run,
  expect,
});

const rabbit = (files: string): string => `
${files}
export RABBITMQ_MNESIA_BASE=$work/db RABBITMQ_LOG_BASE=$work RABBITMQ_NODENAME=rabbit@localhost
export RABBITMQ_ENABLED_PLUGINS_FILE=$work/plugins HOME=$work RABBITMQ_PID_FILE=$work/pid
export RABBITMQ_CONF_ENV_FILE=/dev/null
chmod -R 777 $work
check /usr/lib/rabbitmq/bin/rabbitmq-server -detached
await 5672
hold 5672
accepted 5672
`;

/** How each product is run, by the file of its snippet. */
export const productRecipes: Readonly<Record<string, ProductRecipe>> = {
  'nginx.conf': recipe(
    'nginx',
    [asked, system],
    `
mkdir /var/log/nginx
check nginx -t -p $work -e stderr -g "pid $work/pid;" -c $file
silent 9000
nginx -p $work -e stderr -g "pid $work/pid; daemon off;" -c $file &
await 8080
hold 8080
accepted 8080
printf 'GET / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n' >&$held
outgoing 9000
`,
  ),
  'haproxy.cfg': recipe(
    'haproxy',
    [capped, capped],
    `
check haproxy -c -f $file
silent 9000
haproxy -db -f $file &
await 8080
hold 8080
accepted 8080
outgoing 9000
`,
  ),
  'postgresql.conf': {
    package: 'postgresql',
    versionOf: 'postgresql-[0-9]*',
    expect: [capped],
    run: `
bin=$(dirname $(ls /usr/lib/postgresql/*/bin/initdb | tail -n 1))
as="runuser -u postgres --"
$as $bin/initdb -A trust -D $work/db >$work/initdb.log
cat $file >>$work/db/postgresql.conf
check $as $bin/postgres -D $work/db -C tcp_user_timeout
$as $bin/postgres -D $work/db -k $work -p 5432 2>$work/server.log &
await 5432
$as psql -h 127.0.0.1 -c 'select pg_sleep(60)' postgres &
accepted 5432
`,
  },
  'pg_service.conf': {
    package: 'postgresql-client',
    versionOf: 'libpq5',
    expect: [capped],
    run: `
silent 5432
PGSERVICEFILE=$file psql -w service=orders &
echo 'psql service=orders' >>$work/checks
outgoing 5432
`,
  },
  'pgbouncer.ini': recipe(
    'pgbouncer',
    [capped],
    `
chmod 755 $work
runuser -u postgres -- pgbouncer -q $file 2>$work/pgbouncer.log &
await 6432
echo "pgbouncer $file" >>$work/checks
hold 6432
printf '\\0\\0\\0\\10\\4\\322\\26\\57' >&$held
accepted 6432
`,
  ),
  'mariadb.cnf': recipe(
    'mariadb-server',
    [asked],
    `
mariadb-install-db --no-defaults --user=mysql --datadir=$work/db --auth-root-authentication-method=normal >$work/install.log 2>&1
check mariadbd --defaults-file=$file --user=mysql --datadir=$work/db --help --verbose
mariadbd --defaults-file=$file --user=mysql --datadir=$work/db --socket=$work/socket --bind-address=127.0.0.1 --port=3306 --pid-file=$work/pid 2>$work/server.log &
await 3306
hold 3306
accepted 3306
`,
  ),
  'redis.conf': recipe(
    'redis-server',
    [{ keepalive: 1, idle: 300, interval: 100, probes: 3, userTimeout: 0 }],
    `
redis-server $file --dir $work --port 6379 >$work/server.log &
await 6379
check redis-cli config get tcp-keepalive
hold 6379
accepted 6379
`,
  ),
  sshd_config: recipe(
    'openssh-server',
    [system],
    `
mkdir /run/sshd
ssh-keygen -q -t ed25519 -N '' -f $work/key
check /usr/sbin/sshd -t -f $file -h $work/key
/usr/sbin/sshd -D -e -f $file -h $work/key -p 2222 2>$work/server.log &
await 2222
hold 2222
accepted 2222
`,
  ),
  ssh_config: recipe(
    'openssh-client',
    [system],
    `
check ssh -G -F $file 127.0.0.1
silent 2222
ssh -F $file -p 2222 127.0.0.1 &
outgoing 2222
`,
  ),
  '60-keepalive.conf': recipe(
    'procps',
    [asked],
    `
silent 9000
check sysctl -p $file
python3 -c 'import socket, time
sock = socket.create_connection(("127.0.0.1", 9000))
sock.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
time.sleep(60)' &
outgoing 9000
`,
  ),
  'keepalive-echo.socket': recipe(
    'systemd',
    [asked],
    `
export XDG_RUNTIME_DIR=/run/user
mkdir -p /run/systemd/system $XDG_RUNTIME_DIR/systemd/user
cp $file $(dirname $file)/keepalive-echo@.service $XDG_RUNTIME_DIR/systemd/user
check systemd-analyze verify $file
systemd --user --unit=keepalive-echo.socket 2>$work/manager.log &
await 8080
hold 8080
accepted 8080
`,
  ),
  'keepalive-echo@.service': recipe(
    'systemd',
    [],
    `
check systemd-analyze verify $file
`,
  ),
  curlrc: recipe(
    'curl',
    [{ keepalive: 1, idle: 300, interval: 300, probes: 9, userTimeout: 0 }],
    `
silent 9000
curl -sK $file http://127.0.0.1:9000/ &
echo "curl -K $file http://127.0.0.1:9000/" >>$work/checks
outgoing 9000
`,
  ),
  'httpd.conf': recipe(
    'apache2',
    [system, system],
    `
silent 9000
cat >$work/whole.conf <<END
ServerRoot $work
ServerName a
PidFile $work/pid
DefaultRuntimeDir $work
ErrorLog $work/error.log
Listen 8080
LoadModule mpm_event_module /usr/lib/apache2/modules/mod_mpm_event.so
LoadModule authz_core_module /usr/lib/apache2/modules/mod_authz_core.so
LoadModule proxy_module /usr/lib/apache2/modules/mod_proxy.so
LoadModule proxy_http_module /usr/lib/apache2/modules/mod_proxy_http.so
Include $file
END
check apache2 -t -f $work/whole.conf
apache2 -D FOREGROUND -f $work/whole.conf &
await 8080
hold 8080
printf 'GET / HTTP/1.1\\r\\nHost: a\\r\\n\\r\\n' >&$held
accepted 8080
outgoing 9000
`,
  ),
  'squid.conf': recipe(
    'squid',
    [asked],
    `
check squid -k parse -f $file
mkdir /var/log/squid
chmod 777 /var/log/squid
{ cat $file; echo "pid_filename $work/squid.pid"; } >$work/whole.conf
squid -N -f $work/whole.conf 2>$work/server.log &
await 3128
hold 3128
accepted 3128
`,
  ),
  'stunnel.conf': recipe(
    'stunnel4',
    [asked, asked],
    `
silent 9000
{ echo 'foreground = yes'; echo 'pid ='; cat $file; } >$work/whole.conf
stunnel4 $work/whole.conf 2>$work/server.log &
await 8080
echo "stunnel4 $file" >>$work/checks
hold 8080
accepted 8080
outgoing 9000
`,
  ),
  'rsyslog.conf': recipe(
    'rsyslog',
    [asked],
    `
{ cat $file; echo 'action(type="omfile" file="/var/log/all")'; } >$work/whole.conf
check rsyslogd -N1 -f $work/whole.conf
rsyslogd -n -f $work/whole.conf -i $work/pid 2>$work/server.log &
await 10514
hold 10514
accepted 10514
`,
  ),
  'xinetd.conf': recipe(
    'xinetd',
    [system],
    `
xinetd -dontfork -f $file -pidfile $work/pid -filelog $work/xinetd.log &
await 8080
echo "xinetd -f $file" >>$work/checks
hold 8080
accepted 8080
`,
  ),
  'mosquitto.conf': recipe(
    'mosquitto',
    [off, off],
    `
silent 9000
mosquitto -c $file 2>$work/server.log &
await 1883
echo "mosquitto -c $file" >>$work/checks
hold 1883
accepted 1883
outgoing 9000
`,
  ),
  'rabbitmq.conf': recipe(
    'rabbitmq-server',
    [system],
    rabbit('export RABBITMQ_CONFIG_FILE=$file RABBITMQ_ADVANCED_CONFIG_FILE=$work/no.config'),
  ),
  'rabbitmq-advanced.config': recipe(
    'rabbitmq-server',
    [asked],
    rabbit(
      'touch $work/empty.conf; export RABBITMQ_CONFIG_FILE=$work/empty.conf RABBITMQ_ADVANCED_CONFIG_FILE=$file',
    ),
  ),
};

/** Why a snippet was not run. */
export const notRun: Readonly<Record<string, string>> = {
  'envoy.yaml': 'not run: Debian does not ship Envoy',
  'istio-destination-rule.yaml': 'not run: Debian does not ship Istio',
  'kubernetes-pod.yaml': 'not run: it needs a cluster',
  'compose.yaml': 'not run: it needs a Docker daemon',
  'docker-run.sh': 'not run: it needs a Docker daemon',
  'windows-keepalive.ps1': 'not run: it needs Windows',
  'sqlnet.ora': 'not run: Oracle Database is not free software',
  'elasticsearch.yml': 'not run: Debian does not ship Elasticsearch',
};
