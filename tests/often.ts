/** `RUNS=100`: every property is run a hundred times as often as usual. */
const factor = Number(process.env['RUNS'] ?? 1);

/** So many times as `RUNS` makes of a usual number. */
export const times = (usual: number): number => usual * factor;

/** How often a property is run: `usual` times, or the multiple of it that `RUNS` asks for. */
export const often = (usual = 100): { readonly numRuns: number } => ({ numRuns: times(usual) });
