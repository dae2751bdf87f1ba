import { linux } from '~/facts/linux.ts';
import type { Cause, Question } from './diagnose.ts';
import { wanted, type NoEffectSettings } from './params.ts';

const sockets = 'ss -tnoi';
const trace = 'strace -f -e trace=setsockopt,connect,listen,accept4 PROGRAM';

/** What to run at each question; capitals stand for the reader's own. */
export const commands: Readonly<Record<Question, string>> = {
  timer: sockets,
  left: '',
  idle: '',
  way: '',
  call: trace,
  namespace: 'sudo readlink /proc/self/ns/net /proc/PID/ns/net',
  age: 'ps -o lstart= -p PID',
  unit: trace,
  expiry: 'watch -n 1 ss -tno dst ADDRESS',
  hop: 'ss -tnp dst ADDRESS',
};

const inside = 'sudo nsenter -t PID -n';

/** What to run once the cause is known, with the wanted numbers; empty where nothing can be typed. */
export function remedy(cause: Cause, settings: NoEffectSettings): string {
  const { idle } = wanted(settings);
  const set = `${inside} sysctl -w ${linux.idleSysctl.value}=${idle}`;
  const commands: Partial<Record<Cause, string>> = {
    otherNamespace: set,
    lookInside: `${inside} ${sockets}`,
    gone: 'ss -tnoap',
    unreached: 'ip route get ADDRESS',
    otherLine: 'ss -tnop',
    otherSocket: 'ss -tnop',
    inFlight: 'watch -n 1 ss -tnoi dst ADDRESS',
  };
  return commands[cause] ?? '';
}
