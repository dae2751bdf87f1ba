/** The recording that a row of the reference rests on, by the row. */
const recordings: Readonly<Record<string, string>> = {
  'while-sending': 'data-r2-4-ka',
  'user-timeout-replaces': 'ut-nokeepalive-idle',
  'user-timeout-adds': 'ut-8000-i2v1c3',
  'user-timeout-shorter': 'ut-3000-i5v1c3',
  'user-timeout-from-write': 'data-ut-3000',
  'sysctl-at-once': 'opt-sysctl-live-lowered',
  'late-switch-counts-past': 'opt-enable-late',
  'listener-cannot': 'odd-accepted-inherits',
};

/** The run of ours that a row rests on. */
const experiments: Readonly<Record<string, string>> = {
  'keepidle-switches-on': 'keepidle-alone',
  'probes-zero-off': 'probes-0',
  'sysctl-new-only': 'sysctl-followed',
  'sysctl-at-once': 'sysctl-followed',
  'listener-cannot': 'inherited',
};

const places: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'kernel-traces': recordings,
  'linux-experiments': experiments,
};

/** By the id of the source: where in a measurement of ours the row finds what it rests on; `undefined` for the whole of it. */
export const placeFor = (row: string, id: string): string | undefined => places[id]?.[row];
