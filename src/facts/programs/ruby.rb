# ruby ruby.rb HOST PORT
require 'socket'

abort 'usage: ruby ruby.rb HOST PORT' unless ARGV.length == 2

Socket.tcp(ARGV[0], ARGV[1]) do |socket|
  socket.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_KEEPIDLE, 60)
  socket.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_KEEPINTVL, 10)
  socket.setsockopt(Socket::IPPROTO_TCP, Socket::TCP_KEEPCNT, 3)
  socket.setsockopt(Socket::SOL_SOCKET, Socket::SO_KEEPALIVE, true)

  options = [Socket::TCP_KEEPIDLE, Socket::TCP_KEEPINTVL, Socket::TCP_KEEPCNT]
  seen = options.map { |option| socket.getsockopt(Socket::IPPROTO_TCP, option).int }
  puts format('idle %d s, interval %d s, probes %d', *seen)
  $stdout.flush
  sleep 5
end
