<?php
// php php.php HOST PORT   (extension sockets)
if ($argc !== 3) {
    fwrite(STDERR, "usage: php php.php HOST PORT\n");
    exit(2);
}
$stream = stream_socket_client("tcp://$argv[1]:$argv[2]", $code, $message, 10);
if ($stream === false) {
    fwrite(STDERR, "$message\n");
    exit(1);
}

// The names TCP_KEEPIDLE, TCP_KEEPINTVL and TCP_KEEPCNT are older than PHP's constants: 4, 5, 6 on Linux.
$idle = defined('TCP_KEEPIDLE') ? TCP_KEEPIDLE : 4;
$interval = defined('TCP_KEEPINTVL') ? TCP_KEEPINTVL : 5;
$count = defined('TCP_KEEPCNT') ? TCP_KEEPCNT : 6;

$socket = socket_import_stream($stream);
socket_set_option($socket, SOL_TCP, $idle, 60);
socket_set_option($socket, SOL_TCP, $interval, 10);
socket_set_option($socket, SOL_TCP, $count, 3);
socket_set_option($socket, SOL_SOCKET, SO_KEEPALIVE, 1);

printf(
    "idle %d s, interval %d s, probes %d\n",
    socket_get_option($socket, SOL_TCP, $idle),
    socket_get_option($socket, SOL_TCP, $interval),
    socket_get_option($socket, SOL_TCP, $count)
);
sleep(5);
