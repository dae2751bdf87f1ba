// go run go-before-1-23.go HOST PORT   (Linux, any Go since 1.11)
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

var options = [3]int{syscall.TCP_KEEPIDLE, syscall.TCP_KEEPINTVL, syscall.TCP_KEEPCNT}

// Runs on the socket after Dial has set its own 15 s, so these values stay.
func keepAlive(conn *net.TCPConn, values [3]int) (seen [3]int, failed error) {
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
	fail(tcp.SetKeepAlive(true))
	seen, err := keepAlive(tcp, [3]int{60, 10, 3})
	fail(err)
	fmt.Printf("idle %d s, interval %d s, probes %d\n", seen[0], seen[1], seen[2])
	time.Sleep(5 * time.Second)
}
