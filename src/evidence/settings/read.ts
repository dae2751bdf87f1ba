import { echoOf, headedKeys } from '~/evidence/echo.ts';
import type { Line, Paste, Reading } from '~/evidence/reading.ts';
import { wholeNumber } from '~/evidence/words.ts';
import type { About, Complaint, Parameter, RegistryValue, Settings } from './parameter.ts';
import { isRegistryFrame, registryValue } from './registry.ts';
import { misspelt, sysctlError, sysctlValue } from './sysctl.ts';

/** Settings that a paste shows. */
export type SettingsReading = Reading<'settings', Settings>;

/** Lines one below the other that are about one thing. */
interface Group {
  readonly about: About;
  readonly lines: number[];
  /** Names of its parameters. */
  readonly keys: Set<string>;
  readonly parameters: Parameter[];
  readonly complaints: Complaint[];
  readonly values: RegistryValue[];
  readonly ids: string[];
}

/** What has been read so far. */
interface Desk {
  readonly groups: Group[];
  /** Parameters whose bare values come next. */
  keys: string[];
  /** Lines that belong to what comes next: commands and headers. */
  pending: number[];
}

const groupOf = (about: About): Group => ({
  about,
  lines: [],
  keys: new Set(),
  parameters: [],
  complaints: [],
  values: [],
  ids: [],
});

const isBsd = (key: string): boolean => /^net\.inet6?\./.test(key);

const aboutOf = (one: Parameter | Complaint): About => (isBsd(one.key) ? 'bsd' : 'sysctl');

/** The group that a finding joins: the last one, until the same parameter comes again. */
function join(desk: Desk, about: About, repeats: (group: Group) => boolean): Group {
  const last = desk.groups.at(-1);
  if (last?.about === about && !repeats(last)) return last;
  const made = groupOf(about);
  desk.groups.push(made);
  return made;
}

function use(desk: Desk, group: Group, { number }: Line) {
  for (const one of desk.pending) group.lines.push(one);
  group.lines.push(number);
  desk.pending = [];
}

/** What a command was to set is not said twice where the next line says how it went. */
function answered(key: string, desk: Desk) {
  const group = desk.groups.at(-1);
  const before = group?.parameters.at(-1);
  if (!group || !before?.commanded || before.key !== key) return;
  group.parameters.pop();
  group.keys.delete(key);
}

function addParameter(found: Parameter, line: Line, desk: Desk) {
  answered(found.key, desk);
  const has = ({ keys }: Group) => keys.has(found.key);
  const group = join(desk, aboutOf(found), has);
  use(desk, group, line);
  group.keys.add(found.key);
  const wrong = misspelt(found);
  if (wrong) group.complaints.push(wrong);
  else group.parameters.push(found);
}

/** A value on a line of its own, whose name the command before tells. */
function bareValue({ number, bare }: Line, desk: Desk): Parameter | null {
  const value = wholeNumber(bare.trim());
  const key = value === null ? undefined : desk.keys.shift();
  return key === undefined
    ? null
    : {
        line: number,
        key,
        value: value!,
        comment: false,
        commanded: false,
      };
}

function settings(line: Line, desk: Desk): boolean {
  const parameter = sysctlValue(line) ?? bareValue(line, desk);
  if (parameter) {
    addParameter(parameter, line, desk);
    return true;
  }
  const complaint = sysctlError(line);
  if (!complaint) return false;
  answered(complaint.key, desk);
  const group = join(desk, aboutOf(complaint), () => false);
  use(desk, group, line);
  group.complaints.push(complaint);
  return true;
}

const namespace = /(?:^|-> '?|\s)net:\[(\d{1,20})\]'?$/;

function others(line: Line, desk: Desk): boolean {
  const value = registryValue(line);
  const id = value ? undefined : namespace.exec(line.bare.trim())?.[1];
  if (!value && id === undefined) return false;
  const group = join(desk, value ? 'registry' : 'namespace', () => false);
  use(desk, group, line);
  if (value) group.values.push(value);
  if (id !== undefined) group.ids.push(id);
  return true;
}

/** A command, or a header, that tells what the next lines are. */
function heeds(line: Line, desk: Desk): boolean {
  const headed = headedKeys(line.bare);
  if (headed) desk.keys = [...headed];
  const echo = headed ? null : echoOf(line.bare);
  if (echo) desk.keys = [...echo.keys];
  if (!headed && !echo && !isRegistryFrame(line.bare)) return false;
  desk.pending.push(line.number);
  return true;
}

const isComment = (text: string): boolean => /^\s*[#;]/.test(text);

function take(line: Line, desk: Desk) {
  if (settings(line, desk) || others(line, desk) || heeds(line, desk)) return;
  if (isComment(line.bare)) desk.pending.push(line.number);
}

function saysOf({ about, parameters, complaints, values, ids }: Group): Settings {
  switch (about) {
    case 'registry':
      return { about, values };
    case 'bsd':
      return { about, parameters };
    case 'namespace':
      return { about, ids };
    case 'sysctl':
      return { about, parameters, complaints };
  }
}

/**
 * Parameters of the kernel on Linux and the BSDs, of the registry, and
 * network namespaces, as commands, files and /proc show them. Never throws.
 */
export function readSettings(paste: Paste): readonly SettingsReading[] {
  const desk: Desk = { groups: [], keys: [], pending: [] };
  for (const line of paste.lines) take(line, desk);
  return desk.groups.map((group) => {
    const says = saysOf(group);
    return { kind: 'settings', format: says.about, lines: group.lines, says };
  });
}
