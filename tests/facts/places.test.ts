import { expect, test } from 'vitest';
import { addressOf } from '~/facts/sources/places.ts';

test('a citation of a standard opens at its section', () => {
  expect(addressOf('rfc9293', '§3.10.7.4')).toBe(
    'https://www.rfc-editor.org/rfc/rfc9293#section-3.10.7.4',
  );
});

test('a citation of the kernel opens at the function, in the version that was read', () => {
  expect(addressOf('linux-tcp-timer', 'tcp_keepalive_timer()')).toBe(
    'https://git.kernel.org/pub/scm/linux/kernel/git/stable/linux.git/tree/net/ipv4/tcp_timer.c?h=v6.12.117#n756',
  );
});

test('a citation of a page without anchors opens at the words of its entry', () => {
  expect(addressOf('tcp-7', 'TCP_KEEPCNT')).toBe(
    'https://man7.org/linux/man-pages/man7/tcp.7.html#:~:text=TCP_KEEPCNT%20(since%20Linux%202.4)',
  );
});

test('a place that nobody looked up is refused', () => {
  expect(() => addressOf('linux-tcp-timer', 'tcp_foo()')).toThrow('tcp_foo()');
  expect(() => addressOf('rfc9293', 'somewhere')).toThrow('somewhere');
});
