<?php
// php php-8-6.php HOST PORT   (PHP 8.6 and later, no extension)
if ($argc !== 3) {
    fwrite(STDERR, "usage: php php-8-6.php HOST PORT\n");
    exit(2);
}
$context = stream_context_create(['socket' => [
    'so_keepalive' => true,
    'tcp_keepidle' => 60,
    'tcp_keepintvl' => 10,
    'tcp_keepcnt' => 3,
]]);
$stream = stream_socket_client("tcp://$argv[1]:$argv[2]", $code, $message, 10, STREAM_CLIENT_CONNECT, $context);
if ($stream === false) {
    fwrite(STDERR, "$message\n");
    exit(1);
}
echo "keepalive on, idle 60 s, interval 10 s, probes 3\n";
sleep(5);
