import { linux } from '~/facts/linux.ts';
import type { Asked, Block, Mark, Target, Means } from './target.ts';
import { three, timeout, written } from './ways.ts';

/** The numbers of every program of the reference. */
export const program: Asked = { idle: 60, interval: 10, probes: 3, userTimeout: null };

/** The connection of a program, on its way to your port. */
export const prove = "ss -tno state established '( dport = :PORT )'";

const { switchOption, idleOption, intervalOption, probesOption, userTimeoutOption } = linux;

/** The options of Linux by their own names, each set as asked. */
export const byOptions = (asked: Asked): readonly Means[] => [
  written('keepalive', switchOption.value, 1),
  ...three(asked, [idleOption.value, intervalOption.value, probesOption.value]),
  ...timeout(asked, userTimeoutOption.value),
];

export const c: Target = {
  group: 'code',
  file: 'programs/c.c',
  row: 'languages/#c',
  sample: program,
  ways: byOptions,
};

const setTimeout = ({ userTimeout }: Asked, mark: Mark): string =>
  userTimeout === null
    ? ''
    : ` ||\n      set(fd, IPPROTO_TCP, TCP_USER_TIMEOUT, ${mark('userTimeout', userTimeout)})`;

export const cBlock: Block = {
  text: (
    asked,
    mark,
  ) => String.raw`/* cc -o keepalive c.c && ./keepalive HOST PORT   (Linux, FreeBSD; on macOS TCP_KEEPIDLE is TCP_KEEPALIVE) */
#include <netdb.h>
#include <netinet/in.h>
#include <netinet/tcp.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/socket.h>
#include <unistd.h>

static int connect_to(const char *host, const char *port) {
  struct addrinfo hints = {.ai_socktype = SOCK_STREAM}, *found, *a;
  int failed = getaddrinfo(host, port, &hints, &found), fd = -1;
  if (failed) {
    fprintf(stderr, "%s: %s\n", host, gai_strerror(failed));
    return -1;
  }
  for (a = found; a; a = a->ai_next) {
    fd = socket(a->ai_family, a->ai_socktype, a->ai_protocol);
    if (fd >= 0 && connect(fd, a->ai_addr, a->ai_addrlen) == 0) break;
    if (fd >= 0) close(fd);
    fd = -1;
  }
  freeaddrinfo(found);
  if (fd < 0) perror("connect");
  return fd;
}

static int set(int fd, int level, int option, int value) {
  return setsockopt(fd, level, option, &value, sizeof value);
}

static int get(int fd, int level, int option) {
  int value = -1;
  socklen_t size = sizeof value;
  getsockopt(fd, level, option, &value, &size);
  return value;
}

int main(int argc, char **argv) {
  if (argc != 3) {
    fprintf(stderr, "usage: %s HOST PORT\n", argv[0]);
    return 2;
  }
  int fd = connect_to(argv[1], argv[2]);
  if (fd < 0) return 1;
  if (set(fd, IPPROTO_TCP, TCP_KEEPIDLE, ${mark('idle', asked.idle)}) || set(fd, IPPROTO_TCP, TCP_KEEPINTVL, ${mark('interval', asked.interval)}) ||
      set(fd, IPPROTO_TCP, TCP_KEEPCNT, ${mark('probes', asked.probes)}) || set(fd, SOL_SOCKET, SO_KEEPALIVE, ${mark('keepalive', 1)})${setTimeout(asked, mark)}) {
    perror("setsockopt");
    return 1;
  }
  printf("idle %d s, interval %d s, probes %d\n", get(fd, IPPROTO_TCP, TCP_KEEPIDLE),
         get(fd, IPPROTO_TCP, TCP_KEEPINTVL), get(fd, IPPROTO_TCP, TCP_KEEPCNT));
  fflush(stdout);
  sleep(5);
  close(fd);
  return 0;
}
`,
  apply: 'cc -o keepalive c.c && ./keepalive HOST PORT',
  prove,
};
