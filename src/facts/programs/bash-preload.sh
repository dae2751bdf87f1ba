#!/usr/bin/env bash
# bash bash-preload.sh HOST PORT   (libkeepalive sets the options in every socket() of a program)
set -euo pipefail
host=${1:?usage: bash bash-preload.sh HOST PORT} port=${2:?usage: bash bash-preload.sh HOST PORT}

export KEEPALIVE=on KEEPIDLE=60 KEEPINTVL=10 KEEPCNT=3 LD_PRELOAD=libkeepalive.so
exec bash -c 'exec 3<>"/dev/tcp/$1/$2"; echo "keepalive on, idle $KEEPIDLE s, interval $KEEPINTVL s, probes $KEEPCNT"; read -r -t 5 -u 3 || true' bash "$host" "$port"
