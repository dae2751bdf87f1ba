import type { Line } from '~/evidence/reading.ts';
import { meantBy } from './names.ts';
import type { Complaint, Parameter } from './parameter.ts';

const name = '(?:[\\w-]{1,40}[./]){1,6}[\\w-]{1,60}|tcp_[a-z]{1,20}_?[a-z\\d_]{0,30}';

/**
 * `net.ipv4.tcp_keepalive_time = 7200`, a path below /proc/sys, or a name with its content; grep puts
 * the file before it, sysctl.d a dash, sysctl a command.
 */
const setting = new RegExp(
  `^(?:\\S{1,120}\\.(?:conf|bak)(?::\\d{1,6})?[:-] ?)?(?:sudo )?(?:sysctl (?:-\\w{1,4} )?["']?)?-?(?:/proc/sys/|\\./)?(${name})(?:\\s{0,20}=\\s{0,20}|:\\s?)["']?(-?\\d{1,15})["']?(\\s{0,20}[#;].{0,400})?$`,
);

/** `echo 300 > /proc/sys/net/ipv4/tcp_keepalive_time`, also by way of tee. */
const written =
  /^(?:sudo )?(?:sh -c ["'])?echo\s["']?(\d{1,15})["']?\s{0,4}(?:>|\|\s?(?:sudo )?tee\s)\s{0,4}\/proc\/sys\/([\w/-]{3,160})["']?$/;

const full = (key: string): string => {
  const dotted = key.replaceAll('/', '.');
  return dotted.includes('.') ? dotted : `net.ipv4.${dotted}`;
};

/** One parameter with a whole number as its value; `null` for any other line. */
export function sysctlValue({ number, bare }: Line): Parameter | null {
  const text = bare.trim();
  if (text.length > 800) return null;
  const write = written.exec(text);
  const command = { line: number, comment: false, commanded: true };
  if (write) return { ...command, key: full(write[2]!), value: Number(write[1]) };
  const match = setting.exec(text);
  if (!match) return null;
  const key = full(match[1]!);
  if (!/^(?:net|fs|kernel|vm|user)\./.test(key)) return null;
  // Behind a command the shell takes the comment.
  const commanded = /^(?:sudo )?sysctl /.test(text);
  const comment = !commanded && match[3] !== undefined;
  return { line: number, key, value: Number(match[2]), comment, commanded };
}

const complaints = [
  [/^sysctl: cannot stat \/proc\/sys\/(\S{1,120}): No such file/, 'missing'],
  [
    /^(?:cat|head|tail|grep|\w{0,4}sh:.{0,40}): .{0,20}?\/proc\/sys\/(\S{1,120}?): (?:No such file|没有那个文件)/,
    'missing',
  ],
  [/^sysctl: setting key "([^"]{1,120})"(?:, ignoring)?: (?:Read-only|Permission)/, 'denied'],
  [/^sysctl: setting key "([^"]{1,120})"(?:, ignoring)?: Invalid argument/, 'invalid'],
  [/^sysctl: permission denied on key ["']([^"']{1,120})["']/, 'denied'],
  [/^sysctl: (?:error setting|error: )?["']([^"']{1,120})["'] is an unknown key/, 'missing'],
  [/^error: ["']([^"']{1,120})["'] is an unknown key/, 'missing'],
  [/^sysctl: error: '([^']{1,120})' is an unknown key/, 'missing'],
  [/^sysctl: unknown oid '([^']{1,120})'/, 'missing'],
] as const;

/** What sysctl could not do; `null` for any other line. */
export function sysctlError({ number, bare }: Line): Complaint | null {
  const text = bare.trim();
  for (const [pattern, reason] of complaints) {
    const match = pattern.exec(text);
    if (match) {
      const key = match[1]!.replaceAll('/', '.');
      return { line: number, key, reason, meant: meantBy(key) };
    }
  }
  return null;
}

/** A parameter that does not exist, whatever its line says of its value. */
export function misspelt({ line, key }: Parameter): Complaint | null {
  const meant = meantBy(key);
  return meant === null ? null : { line, key, reason: 'missing', meant };
}
