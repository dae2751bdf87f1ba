import { sshIntervals } from '~/facts/products/openssh.ts';
import type { Asked, Block, Target, Means } from './target.ts';
import { forBoth, left, timeout, written } from './ways.ts';

const sample: Asked = { idle: 60, interval: 60, probes: 3, userTimeout: null };

const seconds = (asked: Asked): number => forBoth(asked, sshIntervals(asked.probes));

const alive = (end: 'Client' | 'Server', asked: Asked): readonly Means[] => [
  written('keepalive', 'TCPKeepAlive', 1, 'yes'),
  written('idle', `${end}AliveInterval`, seconds(asked)),
  left('interval', 'follows', seconds(asked)),
  written('probes', `${end}AliveCountMax`, asked.probes),
  ...timeout(asked),
];

const asks = (asked: Asked): string =>
  `Asks through the encrypted channel after ${seconds(asked)} s of silence, gives up after ${asked.probes} unanswered questions.`;

export const sshd: Target = {
  group: 'remote',
  file: 'snippets/sshd_config',
  row: 'products/#sshd-interval',
  sample,
  ways: (asked) => alive('Client', asked),
  messages: true,
};

export const sshdBlock: Block = {
  text: (asked, mark) => `\
# SO_KEEPALIVE; the times are those of the system.
TCPKeepAlive ${mark('keepalive', 'yes')}
# ${asks(asked)}
ClientAliveInterval ${mark('idle', seconds(asked))}
ClientAliveCountMax ${mark('probes', asked.probes)}
`,
  place: '/etc/ssh/sshd_config.d/keepalive.conf',
  apply: 'sshd -t && systemctl reload ssh',
  prove: 'sshd -T | grep -i alive',
};

export const ssh: Target = {
  group: 'remote',
  file: 'snippets/ssh_config',
  row: 'products/#ssh-interval',
  sample,
  ways: (asked) => alive('Server', asked),
  messages: true,
};

export const sshBlock: Block = {
  text: (asked, mark) => `\
Host *
    # SO_KEEPALIVE; the times are those of the system.
    TCPKeepAlive ${mark('keepalive', 'yes')}
    # ${asks(asked)}
    ServerAliveInterval ${mark('idle', seconds(asked))}
    ServerAliveCountMax ${mark('probes', asked.probes)}
`,
  place: '~/.ssh/config',
  apply: 'ssh HOST',
  prove: 'ssh -G HOST | grep -i alive',
};
