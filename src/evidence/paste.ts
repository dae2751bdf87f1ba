import type { Line, Paste } from './reading.ts';

/** A paste may be so long; what is beyond is said, not read. */
export const longestText = 2_000_000;
/** No tool prints longer lines than this; a longer one is read up to here. */
export const longestLine = 4_000;

/** A terminal's colours and cursor moves. One pass, no backtracking. */
// oxlint-disable-next-line no-control-regex
const escapes = /\u001b\[[0-9;?]{0,20}[A-Za-z]/g;

/** Spaces that do not break, as pages of a wiki have them, and marks without width. */
const hardSpaces = /[\u00a0\u2007\u202f\u3000]/g;
const noWidth = /[\u200b\u200e\u200f\u2060\ufeff]/g;

/** What a mail or a wiki puts before lines that are quoted. */
const quoted = /^\s{0,3}(?:[>|│┃] ?){1,5}(?=\s{0,80}\S)/;

/** `2026-11-29T12:00:00.123456+08:00 `, `[12:00:00] `, `12:00:00.000000 `, `1764442800.123456 `. */
const clock =
  /^\s{0,8}\[?(?:(?:\d{4}[-/]\d\d[-/]\d\d[T ])?\d\d:\d\d:\d\d(?:[.,]\d{1,9})?(?:Z| ?[+-]\d\d:?\d\d)?|\d{9,10}\.\d{1,9})\]?\s{1,8}(?=\S)/;

/** What the lines begin with that nobody would confuse with what a number in front of them says. */
const afterNumber =
  '(?=(?:\\[pid |setsockopt\\(|getsockopt\\(|[a-z_\\d]{2,20}\\([\\da-f]|tcp[46]?\\s|(?:ESTAB|LISTEN|[A-Z]+-[A-Z\\d-]+)\\s{1,12}\\d|net\\.|timer:|>))';

/** `12:`, `  12\t` of cat -n, and a bare `384 ` before what is plainly a line of its own. */
const numbered = new RegExp(
  `^\\s{0,8}(?:\\d{1,6}[:|]\\s{1,4}(?=[^\\d\\s])|\\d{1,6}\\t(?=\\s{0,80}[A-Za-z[{}#/"'-])|\\d{1,6}\\s{1,4}${afterNumber})`,
);

/** A root prompt looks like the sign of a comment: what follows it has to be a command. */
const commands =
  'ss|netstat|sysctl|cat|head|tail|cd|grep|strace|truss|dtruss|nstat|readlink|ls|watch|nsenter|kubectl|docker|ip|ipvsadm|conntrack|lsof|echo|sudo|tcpdump|reg';

/** `$ `, `# ss -tno`, `root@host:/# `, `[me@host ~]$ `, `C:\\>`, `PS C:\\Users> `, `❯ `. */
const prompt = new RegExp(
  `^\\s{0,4}(?:[$%❯➜] (?=[a-z./])|# (?=(?:${commands}) )|\\(?[\\w.()-]{0,40}\\)?\\s?\\[?[\\w.-]{1,40}@[\\w.-]{1,60}[: ][^\\s$#%>]{0,80}\\]?\\s?[$#%>] {0,2}(?=\\S)|(?:PS )?[A-Z]:\\\\[^>\\n]{0,80}> {0,2}(?=\\S)|(?:bash|sh)-\\d[\\d.]{0,6}[$#] )`,
);

/** A number of a line that nobody would take for the process of a trace. */
const counted = /^\s{0,8}(?:\d{1,6}[:|]\s{1,4}(?=[^\d\s])|\d{1,6}\t(?=\s{0,80}[\w[]))/;

/** A text without what a terminal adds, its spaces plain. */
export const visible = (line: string): string =>
  line.replaceAll(escapes, '').replace(noWidth, '').replace(hardSpaces, ' ');

/** A line without what a terminal, a mail or an editor adds; its clock, its process and prompt stay. */
export const cleanOf = (line: string): string =>
  visible(line).replace(quoted, '').replace(counted, '').trimEnd();

const stripped = (line: string): string =>
  [quoted, numbered, clock, numbered, prompt].reduce((text, one) => text.replace(one, ''), line);

/** A line without what stands around it. */
export const bareOf = (line: string): string => stripped(visible(line)).trimEnd();

/** Splits what was pasted into its lines; pure, in time proportional to its length. */
export function pasteOf(text: string): Paste {
  const lines = text
    .slice(0, longestText)
    .split(/\r\n|\n|\r/)
    .map((line, i): Line => {
      const kept = line.slice(0, longestLine);
      return { number: i + 1, text: kept, bare: bareOf(kept) };
    })
    .filter(({ bare }) => bare.trim() !== '');
  return { lines, text, cut: Math.max(0, text.length - longestText) };
}
