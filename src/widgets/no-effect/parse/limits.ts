/** Seconds; 2³¹ ticks at the slowest HZ, 100: no kernel arms a timer for longer. */
export const longestTimer = 21_474_836;

/** The kernel counts probes and retransmissions in one byte. */
export const mostCounted = 255;
