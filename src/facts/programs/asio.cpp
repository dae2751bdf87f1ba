// c++ -std=c++17 -o keepalive asio.cpp -pthread && ./keepalive HOST PORT
#include <asio.hpp>
#include <chrono>
#include <iostream>
#include <netinet/tcp.h>
#include <thread>

using asio::ip::tcp;

// Asio itself has only SO_KEEPALIVE; its template makes an option of any integer one.
template <int Name>
using tcp_option = asio::detail::socket_option::integer<IPPROTO_TCP, Name>;
using keep_idle = tcp_option<TCP_KEEPIDLE>;
using keep_interval = tcp_option<TCP_KEEPINTVL>;
using keep_count = tcp_option<TCP_KEEPCNT>;

int main(int argc, char **argv) {
  if (argc != 3) {
    std::cerr << "usage: keepalive HOST PORT\n";
    return 2;
  }
  try {
    asio::io_context context;
    tcp::socket socket(context);
    asio::connect(socket, tcp::resolver(context).resolve(argv[1], argv[2]));

    socket.set_option(keep_idle(60));
    socket.set_option(keep_interval(10));
    socket.set_option(keep_count(3));
    socket.set_option(asio::socket_base::keep_alive(true));

    keep_idle idle;
    keep_interval interval;
    keep_count count;
    socket.get_option(idle);
    socket.get_option(interval);
    socket.get_option(count);
    std::cout << "idle " << idle.value() << " s, interval " << interval.value() << " s, probes "
              << count.value() << std::endl;
    std::this_thread::sleep_for(std::chrono::seconds(5));
  } catch (const std::exception &error) {
    std::cerr << error.what() << '\n';
    return 1;
  }
}
