/** What a command line that was pasted along with its output tells about that output. */
export interface Echo {
  /** Whether timers were asked for; `null` where the command lists no sockets. */
  readonly timers: boolean | null;
  /** Parameters whose bare values follow. */
  readonly keys: readonly string[];
}

const command =
  /^(?:Every [\d.]{1,10}s: |.{0,80}?[$#] )?(?:sudo )?(ss|netstat|sysctl|cat|grep|strace|nstat|readlink|ls|watch|nsenter|kubectl|docker|ip)(?: |$)/;

const asksTimers = (text: string): boolean =>
  / -[A-Za-z\d]{0,12}o[A-Za-z\d]{0,12}(?: |$)| --(?:options|timers)\b/.test(text);

/** A pasted command line, or `null` for any other line. */
export function echoOf(text: string): Echo | null {
  const match = command.exec(text.trim());
  if (!match) return null;
  const lists = /\b(?:ss|netstat) /.test(text);
  const bare = /\bsysctl -n |\bcat |\bgrep /.test(text);
  const keys = bare ? (text.match(/net[./]ipv4[./][\w]{1,60}/g) ?? []) : [];
  return {
    timers: lists ? asksTimers(text) : null,
    keys: keys.map((key) => key.replaceAll('/', '.')),
  };
}
