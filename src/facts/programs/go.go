// go run go.go HOST PORT   (Go 1.23 and later)
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
		Enable:   true,
		Idle:     60 * time.Second,
		Interval: 10 * time.Second,
		Count:    3,
	}}
	conn, err := dialer.Dial("tcp", net.JoinHostPort(os.Args[1], os.Args[2]))
	fail(err)
	defer conn.Close()

	raw, err := conn.(*net.TCPConn).SyscallConn()
	fail(err)
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
