import { expect, test } from 'vitest';
import { readDevices } from '~/evidence/devices/read.ts';
import { sayDevices } from '~/evidence/devices/say.ts';
import * as words from '~/evidence/devices/strings.ts';
import { allOf, verdictsOf } from './both.ts';
import { mutated } from './mutations.ts';
import { pasted } from './pasted.ts';

const verdicts = verdictsOf({ read: readDevices, say: sayDevices, words });

const flow =
  'src=192.0.2.1 dst=192.0.2.2 sport=40112 dport=5432 src=192.0.2.2 dst=192.0.2.1 sport=5432 dport=40112 [ASSURED] use=1';

test.for([
  [pasted('20-conntrack-sysctl'), 'forgets a connection that is idle for 3,600 s', '至多 1,800 秒'],
  ['$ ipvsadm -Ln --timeout\nTimeout (tcp tcpfin udp): 900 120 300', 'idle for 900 s', '900 秒'],
  ['ipvsadm --set 1200 120 10', 'at most 600 s', '至多 600 秒'],
  ['/proc/sys/net/netfilter/nf_conntrack_tcp_timeout_established\n432000', 'is in time', '来得及'],
  ['net.ipv4.netfilter.ip_conntrack_tcp_timeout_established=28800', 'in time', '来得及'],
  ['conntrack:\n  tcpEstablishedTimeout: 24h0m0s', 'idle for 86,400 s', '86,400 秒'],
  ['--conntrack-tcp-timeout-established=30m', 'idle for 1,800 s', '1,800 秒'],
  ['ipvs:\n  tcpTimeout: 0s', 'leaves the value of the kernel', '不改内核的值'],
  ['bpf-ct-timeout-regular-tcp: "2h13m20s"', 'Cilium forgets', 'Cilium 里'],
  ['Key=tcp.idle_timeout.seconds,Value=350', 'at most 175 s', '至多 175 秒'],
  ['idle_timeout.timeout_seconds = 60', 'a keepalive probe does not count', '探测包不算数'],
  ['"idleTimeoutInMinutes": 4,', 'idle for 240 s', '240 秒'],
  [`tcp      6 431999 ESTABLISHED ${flow}`, 'forgotten in 431,999 s', '431,999 秒'],
  [`ipv4     2 tcp      6 86 ESTABLISHED ${flow}`, 'forgotten in 86 s', '86 秒'],
  [`[UPDATE] tcp      6 60 SYN_RECV ${flow}`, 'is SYN_RECV here', '是 SYN_RECV'],
  [
    'TCP 14:48  ESTABLISHED 192.0.2.5:58412 192.0.2.9:443 192.0.2.6:6443',
    'forgotten in 888 s',
    '888 秒',
  ],
] as const)('%s', ([text, en, zh]) => {
  const all = verdicts(text);
  expect(all).toHaveLength(1);
  expect(allOf(all[0]!.en)).toContain(en);
  expect(allOf(all[0]!.zh)).toContain(zh);
});

test('a timeout of another state is not called one of idle connections', () => {
  const [said] = verdicts('net.netfilter.nf_conntrack_tcp_timeout_close_wait = 60');
  expect(said!.en.says).toContain('not about idle ones');
  expect(said!.en.repair).toBeNull();
});

test('a table of flows says how many there are and which is forgotten first', () => {
  const table = [3000, 120, 431999].map((left) => `tcp 6 ${left} ESTABLISHED ${flow}`).join('\n');
  expect(verdicts(table)[0]!.en.says).toMatch(/^3 connections .* 3 .* forgotten in 120 s/);
});

test('what is commented out, or about something else, is no timeout', () => {
  for (const text of ['# idleTimeoutInMinutes: 4', 'idle timeout reached', 'tcp 6 ESTABLISHED'])
    expect(verdicts(text)).toEqual([]);
});

test('no mutation makes it throw', () => {
  const text = `${pasted('20-conntrack-sysctl')}\nTimeout (tcp tcpfin udp): 900 120 300\ntcp 6 3 ESTABLISHED ${flow}`;
  expect(() => mutated(text).map(verdicts)).not.toThrow();
});
