import { sample } from './host.ts';
import type { Asked, Block, Mark, Target } from './target.ts';
import { left, short, shortMs, three, timeout, total, written } from './ways.ts';

export const nginx: Target = {
  group: 'proxies',
  file: 'snippets/nginx.conf',
  row: 'products/#nginx-so-keepalive',
  sample,
  ways: (asked) => [
    left('keepalive', 'follows', 1),
    ...three(asked, ['so_keepalive=', 'so_keepalive=…:', 'so_keepalive=…:…:'], (s) => short(s)),
    ...timeout(asked),
  ],
};

export const nginxBlock: Block = {
  text: ({ idle, interval, probes }, mark) => `\
events {}

http {
    server {
        # Towards clients: idle:interval:probes. The same options on every listen of one port.
        listen 8080 so_keepalive=${mark('idle', short(idle))}:${mark('interval', short(interval))}:${mark('probes', probes)};

        location / {
            proxy_pass http://127.0.0.1:9000;
            # Towards the upstream: on or off only, the times are those of the system.
            proxy_socket_keepalive ${mark('keepalive', 'on')};
        }
    }
}
`,
  place: '/etc/nginx/nginx.conf',
  apply: 'nginx -t && systemctl restart nginx',
  prove: "ss -tno state established '( sport = :8080 )'",
};

export const haproxy: Target = {
  group: 'proxies',
  file: 'snippets/haproxy.cfg',
  row: 'products/#haproxy-idle',
  sample: { ...sample, userTimeout: 750_000 },
  ways: (asked) => [
    written('keepalive', 'option clitcpka, srvtcpka', 1, 'on'),
    ...three(asked, ['clitcpka-idle, srvtcpka-idle', '…-intvl', '…-cnt'], (s) => short(s)),
    ...timeout(asked, 'tcp-ut', shortMs),
  ],
};

/** Hours after which HAProxy itself closes an idle connection: well after keepalive has decided. */
const patience = (asked: Asked): number => Math.max(1, Math.ceil((2 * total(asked)) / 3600));

const tcpUt = ({ userTimeout }: Asked, mark: Mark): string =>
  userTimeout === null ? '' : ` tcp-ut ${mark('userTimeout', shortMs(userTimeout))}`;

/** Says where the user timeout comes from, if it is the sum of the others. */
function whyTcpUt(asked: Asked): string {
  const { idle, interval, probes, userTimeout } = asked;
  if (userTimeout === null) return '';
  if (userTimeout !== total(asked) * 1000)
    return '    # Data that nobody acknowledges is given up after tcp-ut.\n';
  const sum = `${short(idle)} + ${probes} × ${short(interval)}`;
  return `    # Data that nobody acknowledges is given up as late as a dead idle peer: ${sum}.\n`;
}

const side = (name: 'cli' | 'srv', { idle, interval, probes }: Asked, mark: Mark): string => `\
    option ${name}tcpka
    ${name}tcpka-idle ${mark('idle', short(idle))}
    ${name}tcpka-intvl ${mark('interval', short(interval))}
    ${name}tcpka-cnt ${mark('probes', probes)}
`;

export const haproxyBlock: Block = {
  text: (asked, mark) => `\
defaults
    mode tcp
    timeout connect 5s
    timeout client ${patience(asked)}h
    timeout server ${patience(asked)}h

frontend clients
${whyTcpUt(asked)}    bind :8080${tcpUt(asked, mark)}
${side('cli', asked, mark)}    default_backend servers

backend servers
${side('srv', asked, mark)}    server one 127.0.0.1:9000${tcpUt(asked, mark)}
`,
  place: '/etc/haproxy/haproxy.cfg',
  apply: 'haproxy -c -f /etc/haproxy/haproxy.cfg && systemctl reload haproxy',
  prove: "ss -tno state established '( sport = :8080 or dport = :9000 )'",
};
