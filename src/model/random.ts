/** Numbers in [0, 1), one at each call, the same for the same seed. */
export type Random = () => number;

/** The next state and output of splitmix32, which spreads a seed over a generator's state. */
function splitmix32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x9e3779b9) | 0;
    let z = Math.imul(state ^ (state >>> 16), 0x21f0aaad);
    z = Math.imul(z ^ (z >>> 15), 0x735a2d97);
    return (z ^ (z >>> 15)) | 0;
  };
}

/**
 * A seeded generator: sfc32 of Chris Doty-Humphrey's PractRand (period about 2^127), seeded by
 * splitmix32. Steps of 2^-32, so chances below about 1e-9 can't be told from 0.
 */
export function seededRandom(seed: number): Random {
  const next = splitmix32(seed);
  let [a, b, c, counter] = [next(), next(), next(), 1];
  return () => {
    const sum = (((a + b) | 0) + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return (sum >>> 0) / 4294967296;
  };
}
