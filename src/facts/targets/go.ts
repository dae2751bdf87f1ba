import { byOptions, prove, program } from './c.ts';
import type { Asked, Block, Mark, Target } from './target.ts';
import { three, timeout, written } from './ways.ts';

export const go: Target = {
  group: 'code',
  file: 'programs/go.go',
  row: 'languages/#go-1-23',
  sample: program,
  ways: (asked) => [
    written('keepalive', 'Enable', 1, 'true'),
    ...three(asked, ['Idle', 'Interval', 'Count'], (s) => `${s} * time.Second`),
    ...timeout(asked, 'SetsockoptInt(…, 18, …)'),
  ],
};

/** Package syscall names the option on some architectures only. */
const setTimeout = ({ userTimeout }: Asked, mark: Mark): string =>
  userTimeout === null
    ? ''
    : `
	const userTimeout = 18 // TCP_USER_TIMEOUT of Linux, milliseconds
	raw.Control(func(fd uintptr) {
		fail(syscall.SetsockoptInt(int(fd), syscall.IPPROTO_TCP, userTimeout, ${mark('userTimeout', userTimeout)}))
	})`;

export const goBlock: Block = {
  text: (asked, mark) => String.raw`// go run go.go HOST PORT   (Go 1.23 and later)
package main

import (
	"fmt"
	"net"
	"os"
	"syscall"
	"time"
)

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: go run go.go HOST PORT")
		os.Exit(2)
	}
	dialer := net.Dialer{KeepAliveConfig: net.KeepAliveConfig{
		Enable:   ${mark('keepalive', 'true')},
		Idle:     ${mark('idle', asked.idle)} * time.Second,
		Interval: ${mark('interval', asked.interval)} * time.Second,
		Count:    ${mark('probes', asked.probes)},
	}}
	conn, err := dialer.Dial("tcp", net.JoinHostPort(os.Args[1], os.Args[2]))
	fail(err)
	defer conn.Close()

	raw, err := conn.(*net.TCPConn).SyscallConn()
	fail(err)${setTimeout(asked, mark)}
	var values [3]int
	options := [3]int{syscall.TCP_KEEPIDLE, syscall.TCP_KEEPINTVL, syscall.TCP_KEEPCNT}
	raw.Control(func(fd uintptr) {
		for i, option := range options {
			values[i], _ = syscall.GetsockoptInt(int(fd), syscall.IPPROTO_TCP, option)
		}
	})
	fmt.Printf("idle %d s, interval %d s, probes %d\n", values[0], values[1], values[2])
	time.Sleep(5 * time.Second)
}
`,
  apply: 'go run go.go HOST PORT',
  prove,
};

export const goBefore: Target = {
  group: 'code',
  file: 'programs/go-before-1-23.go',
  row: 'languages/#go-before-1-23',
  sample: program,
  ways: byOptions,
};

const sizeOf = ({ userTimeout }: Asked): number => (userTimeout === null ? 3 : 4);

const fourth = ({ userTimeout }: Asked, mark: Mark): string =>
  userTimeout === null ? '' : `, ${mark('userTimeout', userTimeout)}`;

const fourthName = ({ userTimeout }: Asked): string =>
  userTimeout === null ? '' : ', 18 /* TCP_USER_TIMEOUT of Linux, milliseconds */';

export const goBeforeBlock: Block = {
  text: (
    asked,
    mark,
  ) => String.raw`// go run go-before-1-23.go HOST PORT   (Linux, any Go since 1.11)
package main

import (
	"fmt"
	"net"
	"os"
	"syscall"
	"time"
)

func fail(err error) {
	if err != nil {
		fmt.Fprintln(os.Stderr, err)
		os.Exit(1)
	}
}

var options = [${sizeOf(asked)}]int{syscall.TCP_KEEPIDLE, syscall.TCP_KEEPINTVL, syscall.TCP_KEEPCNT${fourthName(asked)}}

// Runs on the socket after Dial has set its own 15 s, so these values stay.
func keepAlive(conn *net.TCPConn, values [${sizeOf(asked)}]int) (seen [${sizeOf(asked)}]int, failed error) {
	raw, err := conn.SyscallConn()
	if err != nil {
		return seen, err
	}
	err = raw.Control(func(fd uintptr) {
		for i, option := range options {
			if failed = syscall.SetsockoptInt(int(fd), syscall.IPPROTO_TCP, option, values[i]); failed != nil {
				return
			}
			seen[i], _ = syscall.GetsockoptInt(int(fd), syscall.IPPROTO_TCP, option)
		}
	})
	if failed == nil {
		failed = err
	}
	return seen, failed
}

func main() {
	if len(os.Args) != 3 {
		fmt.Fprintln(os.Stderr, "usage: go run go-before-1-23.go HOST PORT")
		os.Exit(2)
	}
	conn, err := net.Dial("tcp", net.JoinHostPort(os.Args[1], os.Args[2]))
	fail(err)
	defer conn.Close()
	tcp := conn.(*net.TCPConn)
	fail(tcp.SetKeepAlive(${mark('keepalive', 'true')}))
	seen, err := keepAlive(tcp, [${sizeOf(asked)}]int{${mark('idle', asked.idle)}, ${mark('interval', asked.interval)}, ${mark('probes', asked.probes)}${fourth(asked, mark)}})
	fail(err)
	fmt.Printf("idle %d s, interval %d s, probes %d\n", seen[0], seen[1], seen[2])
	time.Sleep(5 * time.Second)
}
`,
  apply: 'go run go-before-1-23.go HOST PORT',
  prove,
};
