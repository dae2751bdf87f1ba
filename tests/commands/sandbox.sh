# The first process in network, mount and process namespaces of its own: nothing of what a block
# does stays. $1: who runs it, root or anyone; the block comes on standard input.
set -eu
ip link set lo up
for folder in /tmp /run /etc/sysctl.d; do mount -t tmpfs -o mode=1777 tmpfs $folder; done
cat >/tmp/block
cd /tmp

# Every machine has connections that nobody watches: one of those.
python3 -c 'import socket, time
server = socket.create_server(("127.0.0.1", 0))
client = socket.create_connection(server.getsockname())
time.sleep(600)' </dev/null >/dev/null 2>&1 &
for _ in $(seq 300); do [ -z "$(ss -Htn state established)" ] || break; sleep 0.1; done

if [ "$1" = root ]; then
  # Whoever is root already need not have it.
  mkdir /tmp/bin
  printf '#!/bin/sh\nexec "$@"\n' >/tmp/bin/sudo
  chmod 755 /tmp/bin/sudo
  export PATH="/tmp/bin:/usr/sbin:/usr/bin:/sbin:/bin"
  bash /tmp/block </dev/null
elif [ "$(cat /proc/self/uid_map | tr -s ' ')" = ' 0 0 4294967295' ]; then
  # As for a user of Debian, the programs for administrators are not in the path.
  export PATH=/usr/local/bin:/usr/bin:/bin HOME=/tmp
  setpriv --reuid=65534 --regid=65534 --clear-groups bash /tmp/block </dev/null
else
  export PATH=/usr/local/bin:/usr/bin:/bin HOME=/tmp
  bash /tmp/block </dev/null
fi
