#!/usr/bin/env escript
%% escript erlang.erl HOST PORT   (Erlang/OTP 24 and later)
main([Host, Port]) ->
    {ok, Address} = inet:getaddr(Host, inet),
    {ok, Socket} = socket:open(inet, stream, tcp),
    ok = socket:connect(Socket, #{family => inet, addr => Address, port => list_to_integer(Port)}),
    ok = socket:setopt(Socket, {tcp, keepidle}, 60),
    ok = socket:setopt(Socket, {tcp, keepintvl}, 10),
    ok = socket:setopt(Socket, {tcp, keepcnt}, 3),
    ok = socket:setopt(Socket, {socket, keepalive}, true),
    Options = [keepidle, keepintvl, keepcnt],
    Seen = [element(2, socket:getopt(Socket, {tcp, Option})) || Option <- Options],
    io:format("idle ~b s, interval ~b s, probes ~b~n", Seen),
    timer:sleep(5000),
    socket:close(Socket);
main(_) ->
    io:format(standard_error, "usage: escript erlang.erl HOST PORT~n", []),
    halt(2).
