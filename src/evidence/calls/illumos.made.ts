import { illumos } from '~/facts/profiles/solaris.ts';

/** Milliseconds: the shortest idle time that illumos accepts. */
export const [leastIdle] = illumos.knobs.idle.socket.accepts.value;
