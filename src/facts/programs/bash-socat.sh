#!/usr/bin/env bash
# bash bash-socat.sh HOST PORT   (socat; Bash itself has no setsockopt)
set -euo pipefail
host=${1:?usage: bash bash-socat.sh HOST PORT} port=${2:?usage: bash bash-socat.sh HOST PORT}

coproc socat { socat STDIO "TCP:$host:$port,keepalive,keepidle=60,keepintvl=10,keepcnt=3"; }
# From here on: echo … >&"${socat[1]}" sends, read -r line <&"${socat[0]}" receives.
echo 'keepalive on, idle 60 s, interval 10 s, probes 3'
sleep 5
kill "$socat_PID"
