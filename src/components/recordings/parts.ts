/** The parts of the comparison that prose can show. */
export const conformanceParts = ['summary', 'kinds', 'differences', 'peers', 'defaults'] as const;

export type ConformancePart = (typeof conformanceParts)[number];
