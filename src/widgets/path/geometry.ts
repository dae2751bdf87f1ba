/** The drawing is 360 units wide: everything stands between these two. */
export const [left, right] = [8, 352];
/** Where the first to finish stands, and where an axis breaks for what comes later. */
export const finishAt = 268;
export const breakAt = 316;
export const laneHeight = 34;
