#!/usr/bin/env escript
%% escript erlang.erl HOST PORT   (Linux: 6 is TCP, 4 5 6 are TCP_KEEPIDLE, TCP_KEEPINTVL, TCP_KEEPCNT)
main([Host, Port]) ->
    Options = [{raw, 6, 4, <<60:32/native>>},
               {raw, 6, 5, <<10:32/native>>},
               {raw, 6, 6, <<3:32/native>>},
               {keepalive, true}],
    {ok, Socket} = gen_tcp:connect(Host, list_to_integer(Port), [binary | Options]),
    {ok, Seen} = inet:getopts(Socket, [{raw, 6, Option, 4} || Option <- [4, 5, 6]]),
    Values = [Value || {raw, 6, _, <<Value:32/native>>} <- Seen],
    io:format("idle ~b s, interval ~b s, probes ~b~n", Values),
    timer:sleep(5000),
    gen_tcp:close(Socket);
main(_) ->
    io:format(standard_error, "usage: escript erlang.erl HOST PORT~n", []),
    halt(2).
