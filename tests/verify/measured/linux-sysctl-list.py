"""What an untouched kernel says: `sysctl -a` in a network namespace of its own, then what only the host has."""
import re
from lab import Notes, sh

KEPT = re.compile(r'net\.ipv4\.(tcp|ip)_|net\.core\.|net\.netfilter\.nf_conntrack_(max|buckets|count|tcp)|net\.nf_conntrack_max|fs\.(file-max|nr_open)|kernel\.(threads-max|pid_max|panic)|vm\.(overcommit|swappiness)')

sh('modprobe nf_conntrack', check=False)
sh('ip netns add kfg-list')
sh('ip netns exec kfg-list nft add table ip t', check=False)
sh("ip netns exec kfg-list nft 'add chain ip t c { type filter hook forward priority 0 ; }'", check=False)
sh("ip netns exec kfg-list nft add rule ip t c ct state established accept", check=False)
notes = Notes('linux-sysctl-list', 'list', 'sysctl -a in a new network namespace', '新建网络命名空间里的 sysctl -a')
notes.lines.append(sh("awk '/MemTotal/ {print $1, $2, $3}' /proc/meminfo").strip())
own = sh('ip netns exec kfg-list sysctl -a 2>/dev/null', check=False).splitlines()
names = {line.split(' = ')[0] for line in own}
host = [line for line in sh('sysctl -a 2>/dev/null', check=False).splitlines() if line.split(' = ')[0] not in names]
notes.lines += [line.replace('\t', ' ') for line in own + host if KEPT.match(line)]
notes.write()
sh('ip netns del kfg-list')
