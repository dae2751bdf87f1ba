# Sourced inside namespaces of its own: no other network, no other process, nothing left behind.
# Given: $file, the snippet; $work, an empty folder; $here, the folder of this script.
set -eu
ip link set lo up
for folder in /run /var/log; do mount -t tmpfs tmpfs $folder; done
chmod 777 "$work"
cd "$work"

# Keeps a step of the program's own check, and its answer, for the record.
check() {
  echo "$*" >>"$work/checks"
  "$@" >>"$work/answers" 2>&1 || { tail -n 5 "$work/answers" >&2; exit 1; }
}

# A server on 127.0.0.1 that accepts and says nothing.
silent() {
  python3 -c 'import socket, sys, time
server = socket.create_server(("127.0.0.1", int(sys.argv[1])))
kept = [server.accept() for _ in range(8)]
time.sleep(600)' "$1" &
  await "$1"
}

# Until something listens on a port; at most a minute and a half.
await() {
  for _ in $(seq 900); do
    [ -n "$(ss -tlnH "sport = :$1")" ] && return
    sleep 0.1
  done
  tail -n 20 "$work"/*.log >&2 || true
  echo "nothing listens on port $1" >&2
  exit 1
}

# A connection to a port that stays open as long as the sandbox.
hold() {
  exec {held}<>"/dev/tcp/127.0.0.1/$1"
}

# What the kernel has on the program's socket: its timer by ss, its options by getsockopt.
show() {
  for _ in $(seq 100); do
    line=$(ss -tnoHp state established "$2" | grep pid= | head -n 1) && break
    sleep 0.1
  done
  sleep 0.3
  line=$(ss -tnoHp state established "$2" | grep pid= | head -n 1)
  timer=$(sed -n 's/.*timer:(\([^)]*\)).*/\1/p' <<<"$line")
  owner=$(grep -o 'pid=[0-9]*,fd=[0-9]*' <<<"$line" | head -n 1)
  fd=${owner##*=} pid=${owner%%,*}
  options=$(python3 "$here/peek.py" "${pid#pid=}" "$fd")
  printf '{"socket":"%s","timer":"%s",%s\n' "$1" "${timer:-none}" "${options#\{}" >>"$work/seen"
}
accepted() { show 'accepted' "sport = :$1"; }
outgoing() { show 'outgoing' "dport = :$1"; }
