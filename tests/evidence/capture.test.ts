import { expect, test } from 'vitest';
import { readCapture } from '~/evidence/capture/read.ts';
import { sayCapture } from '~/evidence/capture/say.ts';
import * as words from '~/evidence/capture/strings.ts';
import { verdictsOf } from './both.ts';
import { mutated } from './mutations.ts';
import { pasted } from './pasted.ts';

const verdicts = verdictsOf({ read: readCapture, say: sayCapture, words });

const [a, b] = ['192.0.2.10.40112', '192.0.2.20.5432'];
const ack = (at: string, from: string, to: string, more = 'ack 1, win 501') =>
  `${at} IP ${from} > ${to}: Flags [.], ${more}, length 0`;

const tshark = `  7 0.000379483 192.0.2.10 -> 192.0.2.20 TCP 66 42666 > 8080 [ACK] Seq=72 Ack=851 Win=45440 Len=0
  8 30.462472088 192.0.2.10 -> 192.0.2.20 TCP 66 [TCP Keep-Alive] 42666 > 8080 [ACK] Seq=71 Ack=851 Win=45440 Len=0
  9 30.462510745 192.0.2.20 -> 192.0.2.10 TCP 66 [TCP Keep-Alive ACK] 8080 > 42666 [ACK] Seq=851 Ack=72 Win=43776 Len=0
 10 60.670574861 192.0.2.10 -> 192.0.2.20 TCP 66 [TCP Keep-Alive] 42666 > 8080 [ACK] Seq=71 Ack=851 Win=45440 Len=0
 11 60.670733263 192.0.2.20 -> 192.0.2.10 TCP 66 [TCP Keep-Alive ACK] 8080 > 42666 [ACK] Seq=851 Ack=72 Win=43776 Len=0`;

const list = `428\t1404.64744\t192.0.2.10\t192.0.2.20\tTCP\t68\t[TCP Keep-Alive] 63201 → 9002 [ACK] Seq=228 Ack=158 Win=18 Len=1
429\t1404.64761\t192.0.2.20\t192.0.2.10\tTCP\t68\t[TCP Keep-Alive ACK] 9002 → 63201 [ACK] Seq=158 Ack=229 Win=308 Len=0`;

const verbose = ['10:00:00', '10:00:10', '10:00:20']
  .map(
    (at) =>
      `${at}.000000 IP (tos 0x0, ttl 64, id 1, offset 0, flags [DF], proto TCP (6), length 52)\n    ${a} > ${b}: Flags [.], cksum 0x1a2b (correct), ack 1, win 501, length 0`,
  )
  .join('\n');

const ethernet = ['1764442800', '1764442860']
  .map(
    (at) =>
      `${at}.000000 02:00:00:00:00:01 > 02:00:00:00:00:02, ethertype IPv4 (0x0800), length 66: ${a} > ${b}: Flags [.], ack 1, win 501, length 0`,
  )
  .join('\n');

const old = `10:00:00.000000 IP ${a} > ${b}: . ack 1 win 501
10:00:10.000000 IP ${a} > ${b}: . ack 1 win 501
10:00:20.000000 IP ${a} > ${b}: R 1:1(0) ack 1 win 501`;

const zero = [
  ack('10:00:00.000000', b, a, 'ack 100, win 0'),
  ack('10:00:00.200000', a, b),
  ack('10:00:00.210000', b, a, 'ack 100, win 0'),
  ack('10:00:01.600000', a, b),
  ack('10:00:01.610000', b, a, 'ack 100, win 0'),
].join('\n');

const sent = (at: string) =>
  `10:00:0${at} IP ${a} > ${b}: Flags [P.], seq 1:100, ack 1, win 501, length 99`;

test.for([
  [pasted('38-tcpdump-unanswered-probes'), 'sent 3 keepalive probes', '3 个保活探测包'],
  [pasted('38-tcpdump-unanswered-probes'), '10.24 s apart; none was answered', '没有回音'],
  [pasted('38-tcpdump-unanswered-probes'), 'keepalive gave up, with ETIMEDOUT', '保活判死'],
  [pasted('38-tcpdump-unanswered-probes'), 'an interval of 10 s', '间隔是 10 秒'],
  [tshark, 'sent 2 keepalive probes to 192.0.2.20:8080, 30.21 s apart; each was', '2 个保活'],
  [tshark, 'an idle time apart', '相隔一个空闲时间'],
  [list, '192.0.2.10:63201 sent 1 keepalive probe', '1 个保活探测包，有应答'],
  [verbose, 'sent 3 keepalive probes', '3 个保活探测包'],
  [ethernet, '1 min apart; none was answered', '相隔 1 分钟'],
  [old, 'sent 2 keepalive probes', '保活判死'],
  [zero, 'window probes, not keepalive', '零窗口探测，不是保活'],
  [
    ['0.000000', '0.200000', '0.600000'].map(sent).join('\n'),
    'sent data again 2 times over 400 ms: retransmission',
    '重传了 2 次',
  ],
  [
    ['00.000000', '01.000000', '03.000000']
      .map((at) => `10:00:${at} IP ${a} > ${b}: Flags [S], seq 100, win 5840, length 0`)
      .join('\n'),
    'repeated its SYN 2 times',
    '重传了 2 次 SYN',
  ],
  [
    `${ack('10:00:00.000000', a, b, 'seq 99, ack 1, win 501')}\n${ack('10:01:00.000000', a, b, 'seq 99, ack 1, win 501')}\n10:01:00.010000 IP ${b} > ${a}: Flags [R], seq 1, win 0, length 0`,
    'answered with RST: it, or a device in between, does not know',
    '已经不认识这条连接',
  ],
  [
    `10:00:00.000000 IP ${b} > ${a}: Flags [F.], seq 1, ack 1, win 501, length 0`,
    'closed first, with FIN: a program did that',
    '保活从不发 FIN',
  ],
  [
    `${sent('0.000000')}\n${ack('10:01:00.200000', a, b)}\n${ack('10:01:10.200000', a, b)}`,
    'silent for 1 min 0.2 s',
    '静默了 1 分 0.2 秒',
  ],
] as const)('%s: %s', ([text, en, zh]) => {
  const all = verdicts(text);
  expect(all).toHaveLength(1);
  expect(all[0]!.en.says).toContain(en);
  expect(all[0]!.zh.says).toContain(zh);
});

test('a capture that begins late does not say how long the connection had been silent', () => {
  const [said] = verdicts(pasted('38-tcpdump-unanswered-probes'));
  expect(said!.en.says).toContain('begins after the connection did');
  expect(said!.en.links).toEqual([{ widget: 'detection', settings: 'interval=10&probes=3' }]);
});

test('an acknowledgement of data is no probe, however late it comes', () => {
  const data = `10:00:00.000000 IP ${b} > ${a}: Flags [P.], seq 1:100, ack 1, win 501, length 99`;
  const [said] = verdicts(`${data}\n${ack('10:00:01.200000', a, b, 'ack 100, win 501')}`);
  expect(said!.en.says).toContain('no keepalive probe among them');
});

test('no mutation makes it throw', () => {
  for (const text of [tshark, verbose, old, zero, list])
    expect(() => mutated(text).map(verdicts)).not.toThrow();
});
