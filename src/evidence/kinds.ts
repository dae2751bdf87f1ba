/** What hints at each kind, the most certain kind first: a line that one uses is not given to others. */
const hints = {
  devices:
    /conntrack|ipvsadm|timeout_(?:est|tcp|max|close|time|syn)|TCPUDP|tcp\s+6\s+\d+\s+\w+\s+src=/i,
  sockets:
    /timer:\(|\b(?:ESTAB|LISTEN|SYN|FIN|TIME|CLOSE|LAST|CLOS)\w*[-_]?\w*\b|keepalive \(|,\d+\)|\btcp[46]?6?\s|local_address|lsof|lastsnd|\bTCP\s+\S+:\d+|Get-NetTCP|\((?:on|off|probe|timewait)?\s?\d/i,
  calls:
    /setsockopt|getsockopt|\(\d+, |strace|truss|dtruss|= -1 E[A-Z]+|recv|read\(|write\(|connect\(/,
  source: /keep_?alive|KEEPIDLE|KEEPINTVL|KEEPCNT|USER_TIMEOUT|setsockopt|KEEP/i,
  counters: /keepalive|retrans|segments|Tcp|probes|timeouts?\s+\d/i,
  settings: /tcp_|net\.|keepalive|KeepAlive|sysctl|dword|\/proc\//i,
  named: /[a-z]{3}/i,
  numbers: /\d|[一二两三四五六七八九十半]/,
} as const;

export type KindName = keyof typeof hints;

/** Every kind, in the order in which they are asked. */
export const kindNames = Object.keys(hints) as KindName[];

/** So much of a text tells what it is. */
const looked = 20_000;

/** The kinds that may have something to say of a text; the others certainly do not. */
export const kindsIn = (text: string): readonly KindName[] => {
  const start = text.slice(0, looked);
  return kindNames.filter((kind) => hints[kind].test(start));
};
