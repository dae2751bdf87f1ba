/** How a challenge went. */
export const results = ['open', 'hint', 'solved'] as const;
export type Result = (typeof results)[number];

/** What a reader has done, by the name of the article. */
export type Progress = Readonly<
  Record<string, { readonly read: boolean; readonly result: Result }>
>;

const version = 1;

const isResult = (value: unknown): value is Result => results.includes(value as Result);

/**
 * The progress a stored text holds, as far as it is legal; empty for anything that is none. Only
 * the lessons named in `known` are taken. Never throws.
 */
export function readProgress(text: string | null, known: readonly string[]): Progress {
  try {
    const { v, lessons } = JSON.parse(text ?? '') as { v: unknown; lessons: object };
    if (v !== version) return {};
    return Object.fromEntries(
      Object.entries(lessons)
        .filter(([name, one]) => known.includes(name) && isResult(one?.result))
        .map(([name, one]) => [name, { read: one.read === true, result: one.result as Result }]),
    );
  } catch {
    return {};
  }
}

/** The progress as text, for the browser's store and for a file. */
export const writeProgress = (lessons: Progress): string => JSON.stringify({ v: version, lessons });
