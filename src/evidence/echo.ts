/** What a command line that was pasted along with its output tells about that output. */
export interface Echo {
  /** The command lists sockets. */
  readonly lists: boolean;
  /** Whether timers were asked for; `null` where the command lists no sockets. */
  readonly timers: boolean | null;
  /** It is ss that lists them. */
  readonly isSs: boolean;
  /** Parameters whose bare values follow. */
  readonly keys: readonly string[];
  /** The command traces system calls. */
  readonly traces: boolean;
  /** A trace that shows every setsockopt of what it follows. */
  readonly showsOptions: boolean;
  /** Processes that were traced each by its number. */
  readonly traced: readonly string[];
}

const command =
  /^(?:Every [\d.]{1,10}s: |.{0,80}?[$#%>❯➜] )?(?:sudo )?(ss|netstat|Get-NetTCPConnection|lsof|reg|ipvsadm|conntrack|truss|dtruss|sysctl|cat|head|tail|cd|grep|strace|nstat|readlink|ls|watch|nsenter|kubectl|docker|ip)(?: |$)/;

/** `-o` asks for timers, and so does `-e` of ss, not of netstat. */
const asksTimers = (text: string, isSs: boolean): boolean =>
  / -[A-Za-z\d]{0,12}o[A-Za-z\d]{0,12}(?: |$)| --(?:options|timers)\b/.test(text) ||
  (isSs && / -[A-Za-z\d]{0,12}e[A-Za-z\d]{0,12}(?: |$)| --extended\b/.test(text));

/** The three parameters, in the order in which a shell puts the names that a pattern fits. */
const three = ['tcp_keepalive_intvl', 'tcp_keepalive_probes', 'tcp_keepalive_time'];

/** `tcp_keepalive_{time,intvl}` as the names it stands for; what has no braces stands for itself. */
function unbraced(word: string): string[] {
  const [, before, list, after] = /^(.{0,80}?)\{([^{}]{1,80})\}(.{0,80})$/.exec(word) ?? [];
  return list === undefined ? [word] : list.split(',').map((one) => before! + one + after!);
}

const matches = (pattern: string) => {
  const [head, tail = ''] = pattern.split('*');
  return three.filter((name) => name.startsWith(head!) && name.endsWith(tail));
};

/** The parameters that a path or a name stands for: `/proc/sys/net/ipv4/tcp_*`, `tcp_keepalive_time`. */
function keysOf(word: string): string[] {
  const path = word.replace(/^["']|["']$/g, '').replace(/^(?:\.\/|\/proc\/sys\/)/, '');
  const key = path.replaceAll('/', '.');
  const last = key.slice(key.lastIndexOf('.') + 1);
  const home = key.includes('.') ? key.slice(0, -last.length) : 'net.ipv4.';
  if (!/^net\.(?:[\w-]{1,40}\.){0,4}$/.test(home)) return [];
  if (last.includes('*')) return home === 'net.ipv4.' ? matches(last).map((one) => home + one) : [];
  return /^(?:tcp|nf|ip)_\w{1,60}$/.test(last) ? [home + last] : [];
}

/** Commands that print values without their names. */
const bare = /\bsysctl -n |\b(?:cat|head|tail|grep) /;

const words = (text: string) => text.split(/\s+/).slice(0, 60);

const pids = (text: string) =>
  [...text.matchAll(/ -p ?["']?([\d,]{1,80})/g)].flatMap(([, list]) => list!.split(','));

/** Whether the calls that a trace was narrowed to have setsockopt among them. */
function showsOptions(text: string): boolean {
  const narrowed = / (?:-e ?|--trace=)["']?(?:trace=)?([\w%,!/]{1,200})/.exec(text)?.[1];
  return narrowed === undefined || /\b(?:setsockopt|network|net|all)\b/.test(narrowed);
}

/** A pasted command line, or `null` for any other line. */
export function echoOf(text: string): Echo | null {
  const match = command.exec(text.trim());
  if (!match) return null;
  const isSs = /\bss /.test(`${text} `);
  const lists = isSs || /\bnetstat /.test(`${text} `);
  const traces = /^d?truss$|^strace$/.test(match[1]!) || / (?:strace|d?truss) /.test(text);
  return {
    lists: lists || /\b(?:lsof|Get-NetTCPConnection) |\/proc\/net\/tcp/.test(`${text} `),
    timers: lists ? asksTimers(text, isSs) : null,
    isSs,
    keys: bare.test(text) ? words(text).flatMap(unbraced).flatMap(keysOf) : [],
    traces,
    showsOptions: traces && showsOptions(text),
    traced: traces ? pids(text) : [],
  };
}

/** `==> /proc/sys/net/ipv4/tcp_keepalive_time <==` of head and tail: whose value comes next. */
export function headedKeys(text: string): readonly string[] | null {
  const path = /^==> (\S{1,200}) <==$/.exec(text.trim())?.[1];
  return path === undefined ? null : keysOf(path);
}
