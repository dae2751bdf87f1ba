import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { rmSync } from 'node:fs';
import { dirname } from 'node:path';
import { mirrored, type Planted } from './mirror.ts';

/** One import: files by their path below `src`. */
export interface Arrow {
  readonly from: string;
  readonly to: string;
}

/** Every import within `src`, and the circles they make. */
export interface Graph {
  readonly arrows: readonly Arrow[];
  /** The files of each circle, in its order. */
  readonly circles: readonly (readonly string[])[];
  /** Imports that lead to no file. */
  readonly lost: readonly Arrow[];
}

const below = (path: string): string =>
  path.replace(/^.*?\bsrc\//, '').replace(/\.astro\.tsx$/, '.astro');

type Modules = ICruiseResult['modules'];

const arrowsIn = (modules: Modules) =>
  modules
    .filter(({ source }) => source.includes('src/'))
    .flatMap(({ source, dependencies }) =>
      dependencies.map((to) => ({ ...to, from: below(source), to: below(to.resolved) })),
    );

function graphOf(modules: Modules): Graph {
  const all = arrowsIn(modules);
  const within = all.filter(({ resolved }) => resolved.includes('src/'));
  const own = all.filter(({ module }) => /^[.~]/.test(module));
  return {
    arrows: within.map(({ from, to }) => ({ from, to })),
    circles: all
      .filter(({ circular }) => circular)
      .map(({ from, cycle = [] }) => [from, ...cycle.map(({ name }) => below(name))]),
    lost: own
      .filter(({ couldNotResolve }) => couldNotResolve)
      .map(({ from, module }) => ({ from, to: module })),
  };
}

/** Reads every import of `src` with dependency-cruiser; with files planted, also theirs. */
export async function readGraph(planted: Planted = {}): Promise<Graph> {
  const root = mirrored(planted);
  try {
    const { output } = await cruise(
      ['src'],
      {
        baseDir: root,
        tsPreCompilationDeps: true,
        ruleSet: { forbidden: [{ name: 'circles', from: {}, to: { circular: true } }] },
        validate: true,
        doNotFollow: { path: 'node_modules' },
        skipAnalysisNotInRules: false,
        extraExtensionsToScan: ['.css'],
      },
      {
        extensions: ['.ts', '.tsx', '.astro.tsx', '.js', '.css', '.json'],
        alias: { '~': `${root}/src` },
      },
    );
    if (typeof output === 'string') throw new Error(output);
    return graphOf(output.modules);
  } finally {
    rmSync(root, { recursive: true });
  }
}

/** Pairs of folders with arrows both ways, `kit ↔ widgets`. */
export function pairsOf({ arrows }: Graph): readonly string[] {
  const between = new Set(
    arrows
      .map(({ from, to }) => [dirname(from), dirname(to)])
      .filter(([a, b]) => a !== b)
      .map(([a, b]) => `${a} → ${b}`),
  );
  return [...between]
    .map((arrow) => arrow.split(' → '))
    .filter(([a = '', b = '']) => a < b && between.has(`${b} → ${a}`))
    .map(([a, b]) => `${a} ↔ ${b}`);
}
