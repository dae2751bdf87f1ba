# elixir elixir.exs HOST PORT   (Linux: 6 is TCP, 4 5 6 are TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT)
case System.argv() do
  [host, port] ->
    keepalive = [
      {:raw, 6, 4, <<60::native-32>>},
      {:raw, 6, 5, <<10::native-32>>},
      {:raw, 6, 6, <<3::native-32>>},
      {:keepalive, true}
    ]

    address = String.to_charlist(host)
    {:ok, socket} = :gen_tcp.connect(address, String.to_integer(port), [:binary | keepalive])
    {:ok, seen} = :inet.getopts(socket, for(option <- 4..6, do: {:raw, 6, option, 4}))
    [idle, interval, probes] = for {:raw, 6, _, <<value::native-32>>} <- seen, do: value
    IO.puts("idle #{idle} s, interval #{interval} s, probes #{probes}")
    Process.sleep(5000)
    :gen_tcp.close(socket)

  _ ->
    IO.puts(:stderr, "usage: elixir elixir.exs HOST PORT")
    System.halt(2)
end
