import type { Tone } from '~/kit/ladder.ts';
import type { Scenario, Timed } from '~/model/scenario.ts';
import { ms, seconds, type Us } from '~/model/time.ts';

/** Something a reader must be told that is no segment: to which lane it happens, and what it does. */
export interface Mark {
  readonly at: Us;
  readonly lane: 'client' | 'server' | 'middlebox';
  readonly tone: Tone;
  readonly word:
    | 'heard'
    | 'killed'
    | 'powerCut'
    | 'upAgain'
    | 'cableOut'
    | 'cableBack'
    | 'forgotten'
    | 'believes';
  readonly look?: 'up' | 'down' | 'forgotten';
}

/** One failure, told with the model: what is given, and what is marked beside its segments. */
export interface Story {
  readonly scenario: Scenario;
  readonly marks: readonly Mark[];
}

/** The numbers of every story. */
const [idle, interval, probes] = [60, 10, 3];
const rtt = ms(20);
const mappingTimeout = 45;

const options = (idleTime: number) =>
  [
    { option: 'SO_KEEPALIVE', value: 1 },
    { option: 'TCP_KEEPIDLE', value: idleTime },
    { option: 'TCP_KEEPINTVL', value: interval },
    { option: 'TCP_KEEPCNT', value: probes },
  ] as const;

const heard: Mark = { at: 0, lane: 'client', tone: 'alive', word: 'heard' };

/** A client with keepalive, and what happens to it. */
const withKeepalive = (actions: readonly Timed[], until: number, idleTime = idle): Scenario => ({
  rtt,
  client: { options: options(idleTime) },
  actions,
  horizon: seconds(until),
});

const mark = (at: number, lane: Mark['lane'], tone: Tone, word: Mark['word']): Mark => ({
  at: seconds(at),
  lane,
  tone,
  word,
});

const powerCut = (at: number): Mark => ({
  ...mark(at, 'server', 'dead', 'powerCut'),
  look: 'down',
});
const upAgain = (at: number): Mark => ({ ...mark(at, 'server', 'alive', 'upAgain'), look: 'up' });

/** A host without power: nothing reaches it, and it forgets. */
const off = (at: number): Timed[] => [
  { at: seconds(at), do: 'block' },
  { at: seconds(at), do: 'vanish', host: 'server' },
];

const throughMapping = (idleTime: number, until: number): Scenario => ({
  ...withKeepalive([], until, idleTime),
  middlebox: { timeout: seconds(mappingTimeout), then: 'drop' },
});

const day = 86_400;

/** Every story by its name in articles. */
export const stories = {
  healthy: { scenario: withKeepalive([], 125), marks: [heard] },
  'process-killed': {
    scenario: withKeepalive([{ at: seconds(30), do: 'kill', host: 'server' }], 40),
    marks: [heard, { ...mark(30, 'server', 'dead', 'killed'), look: 'down' }],
  },
  'power-cut': {
    scenario: withKeepalive(off(30), 100),
    marks: [heard, powerCut(30)],
  },
  'still-believes': {
    scenario: {
      rtt,
      actions: [...off(30), { at: seconds(120), do: 'unblock' }],
      horizon: seconds(day),
    },
    marks: [heard, powerCut(30), upAgain(120), mark(day, 'client', 'alive', 'believes')],
  },
  reboot: {
    scenario: withKeepalive([...off(20), { at: seconds(50), do: 'unblock' }], 70),
    marks: [heard, powerCut(20), upAgain(50)],
  },
  'cable-back': {
    scenario: withKeepalive(
      [
        { at: seconds(50), do: 'block' },
        { at: seconds(75), do: 'unblock' },
      ],
      100,
    ),
    marks: [
      heard,
      mark(50, 'middlebox', 'dead', 'cableOut'),
      mark(75, 'middlebox', 'alive', 'cableBack'),
    ],
  },
  'mapping-expired': {
    scenario: throughMapping(idle, 100),
    marks: [
      heard,
      { ...mark(mappingTimeout, 'middlebox', 'middlebox', 'forgotten'), look: 'forgotten' },
    ],
  },
  'mapping-kept': { scenario: throughMapping(30, 65), marks: [heard] },
} as const satisfies Record<string, Story>;

export type StoryName = keyof typeof stories;

/** True for a name that an article may use. */
export const isStoryName = (name: string): name is StoryName => Object.hasOwn(stories, name);
