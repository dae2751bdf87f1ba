import { seededRandom, type Random } from '~/model/random.ts';

const signs = ' \t\n,.:;=/()[]{}<>"\'`-+*%$#@0123456789azAZ秒分：，。\u00a0\u001b\u0000\u{1f600}';

const within = (random: Random, most: number): number => Math.floor(random() * (most + 1));

const edits: readonly ((text: string, random: Random) => string)[] = [
  (text, random) => text.slice(0, within(random, text.length)),
  (text, random) => text.slice(within(random, text.length)),
  (text, random) => {
    const at = within(random, text.length);
    return text.slice(0, at) + text.slice(at + 1 + within(random, 20));
  },
  (text, random) => {
    const at = within(random, text.length);
    return text.slice(0, at) + signs.charAt(within(random, signs.length - 1)) + text.slice(at);
  },
  (text, random) => {
    const at = within(random, text.length);
    const part = text.slice(at, at + within(random, 60));
    return text.slice(0, at) + part.repeat(1 + within(random, 3)) + text.slice(at);
  },
  (text, random) => text.replaceAll(/\d/g, (digit) => (random() < 0.2 ? '9' : digit)),
];

/** The text changed in one to three places, `times` times, the same for the same seed. */
export function mutated(text: string, times = 200, seed = 1): readonly string[] {
  const random = seededRandom(seed);
  return Array.from({ length: times }, () => {
    let made = text;
    for (let left = 1 + within(random, 2); left > 0; left -= 1)
      made = edits[within(random, edits.length - 1)]!(made, random);
    return made;
  });
}
