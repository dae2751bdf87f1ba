import type { Question } from './diagnose.ts';

const sockets = 'ss -tnoi';
const trace = 'strace -f -e trace=setsockopt,connect,listen,accept4 PROGRAM';

/** What to run at each question; capitals stand for the reader's own. No command tells the way. */
export const commands: Readonly<Record<Question, string>> = {
  timer: sockets,
  left: sockets,
  way: '',
  call: trace,
  namespace: 'sudo readlink /proc/self/ns/net /proc/PID/ns/net',
  age: 'ps -o lstart= -p PID',
  unit: trace,
  expiry: 'watch -n 1 ss -tno dst ADDRESS',
  hop: 'ss -tnp dst ADDRESS',
};
