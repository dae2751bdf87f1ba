# perl perl.pl HOST PORT
use strict;
use warnings;
use IO::Socket::IP;
use Socket qw(SOL_SOCKET SO_KEEPALIVE IPPROTO_TCP TCP_KEEPIDLE TCP_KEEPINTVL TCP_KEEPCNT);

die "usage: perl perl.pl HOST PORT\n" unless @ARGV == 2;
my $socket = IO::Socket::IP->new(PeerHost => $ARGV[0], PeerPort => $ARGV[1]) or die "$@\n";

my @options = ([TCP_KEEPIDLE, 60], [TCP_KEEPINTVL, 10], [TCP_KEEPCNT, 3]);
setsockopt($socket, IPPROTO_TCP, $_->[0], $_->[1]) or die "$!\n" for @options;
setsockopt($socket, SOL_SOCKET, SO_KEEPALIVE, 1) or die "$!\n";

my @seen = map { unpack 'i', getsockopt($socket, IPPROTO_TCP, $_->[0]) } @options;
$| = 1;
printf "idle %d s, interval %d s, probes %d\n", @seen;
sleep 5;
