import type { Localized } from '~/i18n/locales.ts';
import { cited } from '~/facts/cells.ts';
import { acts, off, product, units, unset } from './row.ts';

const group: Localized = {
  en: 'Shells, transfers and system services',
  zh: '远程登录、传输与系统服务',
};
const manual = 'official documentation';

const channel: Localized = {
  en: 'A message inside the encrypted channel: it cannot be forged, and it also notices a hung peer. 0 is off.',
  zh: '加密通道里的消息：伪造不了，对端程序卡死也能发现。0 为关。',
};
const kernel: Localized = {
  en: 'The kernel’s probes with the system’s times: two hours unless the sysctls were changed. Turned off, sessions of vanished peers stay.',
  zh: '内核的探测，时间用系统的：不改 sysctl 就是两小时。关掉它，消失的对端会留下会话。',
};

const sshd = product(group, 'OpenSSH server', 'sshd', [
  {
    id: 'tcp-keepalive',
    parameter: 'TCPKeepAlive',
    initial: cited('yes', 'name', 'sshd-config', manual),
    unit: { en: 'yes or no', zh: 'yes 或 no' },
    maps: acts.onOff,
    trap: kernel,
    sources: ['product-runs'],
    snippet: 'sshd_config',
  },
  {
    id: 'interval',
    parameter: 'ClientAliveInterval',
    initial: cited(0, 's', 'sshd-config', manual, { en: '0 is off', zh: '0 为关' }),
    unit: units.time,
    maps: acts.message,
    trap: channel,
  },
  {
    id: 'count',
    parameter: 'ClientAliveCountMax',
    initial: cited(3, 'count', 'sshd-config', manual),
    unit: { en: 'messages', zh: '条' },
    maps: acts.message,
    trap: {
      en: 'The session ends one interval after the last unanswered message: interval × (count + 1), although the manual’s example multiplies by the count. 0 does not mean “at once”: it never ends the connection.',
      zh: '最后一条消息没有回音，还要再等一个间隔才断开：间隔 ×（次数 + 1），手册的例子只乘了次数。0 不是「立刻断开」，而是永不断开。',
    },
    sources: ['openssh-serverloop'],
  },
]);

const ssh = product(group, 'OpenSSH client', 'ssh', [
  {
    id: 'tcp-keepalive',
    parameter: 'TCPKeepAlive',
    initial: cited('yes', 'name', 'ssh-config', manual),
    unit: { en: 'yes or no', zh: 'yes 或 no' },
    maps: acts.onOff,
    trap: kernel,
    sources: ['product-runs'],
    snippet: 'ssh_config',
  },
  {
    id: 'interval',
    parameter: 'ServerAliveInterval',
    initial: cited(0, 's', 'ssh-config', manual, { en: '0 is off', zh: '0 为关' }),
    unit: units.time,
    maps: acts.message,
    trap: channel,
  },
  {
    id: 'debian-batch',
    parameter: {
      en: 'ServerAliveInterval on Debian with BatchMode yes',
      zh: 'Debian 上开了 BatchMode 时的 ServerAliveInterval',
    },
    initial: cited(300, 's', 'product-runs', 'measured'),
    unit: units.time,
    maps: acts.message,
    trap: {
      en: 'A change of Debian; the same script behaves differently elsewhere.',
      zh: '这是 Debian 的改动；同一脚本换个系统就不一样。',
    },
  },
  {
    id: 'count',
    parameter: 'ServerAliveCountMax',
    initial: cited(3, 'count', 'ssh-config', manual),
    unit: { en: 'messages', zh: '条' },
    maps: acts.message,
    trap: {
      en: 'Counts unanswered messages only. The session ends one interval after the last of them: interval × (count + 1).',
      zh: '只数没有回音的消息。最后一条之后还要再等一个间隔才断开：间隔 ×（次数 + 1）。',
    },
    sources: ['openssh-clientloop'],
  },
]);

const curl = product(group, 'curl', 'curl', [
  {
    id: 'idle',
    parameter: '--keepalive-time',
    initial: cited(60, 's', 'curl-keepalive-time', manual),
    unit: units.seconds,
    maps: acts.idle,
    trap: {
      en: 'The one number is idle and interval. On by default in the tool; --no-keepalive turns it off.',
      zh: '一个数同时是空闲时间和间隔。命令行工具默认就开；--no-keepalive 关掉它。',
    },
    sources: ['curl-url', 'product-runs'],
    snippet: 'curlrc',
  },
  {
    id: 'interval',
    parameter: { en: 'Interval that follows', zh: '由此得到的间隔' },
    initial: cited(60, 's', 'curl-url', 'source code'),
    unit: units.none,
    maps: acts.interval,
    trap: {
      en: 'libcurl can set it separately, the tool cannot.',
      zh: 'libcurl 能单独设，命令行工具不能。',
    },
    sources: ['product-runs'],
  },
  {
    id: 'probes',
    parameter: '--keepalive-cnt',
    initial: cited(9, 'count', 'curl-keepalive-cnt', manual),
    unit: units.probes,
    maps: acts.probes,
    trap: {
      en: 'Since 8.9.0; before, the system’s number.',
      zh: '8.9.0 起有；更早的版本用系统的次数。',
    },
  },
  {
    id: 'detection',
    parameter: { en: 'A dead server is noticed after', zh: '发现服务器失效需要' },
    initial: cited(600, 's', 'curl-url', 'calculated'),
    unit: units.none,
    maps: acts.result,
    trap: {
      en: 'Only while curl waits without data in flight; otherwise retransmission decides.',
      zh: '只在 curl 等待、没有未确认数据时成立；否则由重传决定。',
    },
  },
  {
    id: 'libcurl',
    parameter: 'CURLOPT_TCP_KEEPALIVE (libcurl)',
    initial: cited('off', 'name', 'libcurl-tcp-keepalive', manual),
    unit: { en: '1 or 0', zh: '1 或 0' },
    maps: acts.onOff,
    trap: {
      en: 'Off in the library, on in the tool: a program that “does the same as curl” has no keepalive.',
      zh: '库里默认关，工具里默认开：「和 curl 一样」的程序其实没有保活。',
    },
    sources: ['curl-url'],
  },
]);

const systemd = product(group, 'systemd socket units', 'systemd', [
  {
    id: 'keepalive',
    parameter: 'KeepAlive=',
    initial: cited('false', 'name', 'systemd-socket', manual),
    unit: { en: 'true or false', zh: 'true 或 false' },
    maps: acts.onOff,
    trap: {
      en: 'On the listening socket; accepted connections inherit it, unless the service sets its own.',
      zh: '设在监听套接字上，接受的连接会继承；服务自己再设就以服务为准。',
    },
    sources: ['product-runs'],
    snippet: 'keepalive-echo.socket',
  },
  {
    id: 'times',
    parameter: 'KeepAliveTimeSec=, KeepAliveIntervalSec=, KeepAliveProbes=',
    initial: unset,
    unit: { en: 'seconds; min, h possible; probes', zh: '秒，可带 min、h；次' },
    maps: acts.times,
    trap: {
      en: 'The manual names the kernel’s shipped values as defaults; really nothing is set, and changed sysctls hold.',
      zh: '手册把内核自带的值写成默认值；其实什么都没设，改过的 sysctl 照样生效。',
    },
    sources: ['systemd-socket', 'product-runs'],
    confidence: manual,
  },
]);

const rsyslog = product(group, 'rsyslog imtcp', 'rsyslog', [
  {
    id: 'keepalive',
    parameter: 'KeepAlive',
    initial: cited('off', 'name', 'rsyslog-imtcp', manual),
    unit: units.yesNo,
    maps: acts.onOff,
    trap: {
      en: 'Log senders only send: a receiver without keepalive never learns that one vanished.',
      zh: '日志发送方只发不收：接收方不开保活，就永远不知道对方消失了。',
    },
    sources: ['product-runs'],
    snippet: 'rsyslog.conf',
  },
  {
    id: 'times',
    parameter: 'KeepAlive.Time, KeepAlive.Interval, KeepAlive.Probes',
    initial: cited(0, 's', 'rsyslog-imtcp', manual, {
      en: '0 keeps the system’s value',
      zh: '0 表示用系统的值',
    }),
    unit: units.any,
    maps: acts.times,
    trap: { en: 'No effect without KeepAlive.', zh: '不开 KeepAlive 就不起作用。' },
    sources: ['product-runs'],
  },
]);

const xinetd = product(group, 'xinetd', 'xinetd', [
  {
    id: 'flags',
    parameter: 'flags = KEEPALIVE',
    initial: off,
    unit: units.yesNo,
    maps: acts.onOff,
    trap: {
      en: 'TCP services only, with the system’s times.',
      zh: '只管 TCP 服务，时间用系统的。',
    },
    sources: ['xinetd-service', 'product-runs'],
    confidence: 'source code',
    snippet: 'xinetd.conf',
  },
]);

/** Remote shells, transfers and services of the system. */
export const system = [...sshd, ...ssh, ...curl, ...systemd, ...rsyslog, ...xinetd];
