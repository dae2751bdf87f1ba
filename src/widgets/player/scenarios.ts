/** Settings that a scenario starts from, beyond the initial ones. Times in the units of the params. */
export const scenarios = {
  'dead-peer': { breaks: 'power-server-30000' },
  healthy: {},
  'process-crash': { breaks: 'kill-server-30000' },
  reboot: { breaks: 'power-server-20000.boot-server-50000' },
  'still-believes': {
    keepalive: 'off',
    breaks: 'power-server-30000.boot-server-120000',
    until: 86400,
  },
  cable: { breaks: 'cut-50000.mend-75000' },
  'nat-silent': { mapping: 45 },
  'nat-rst': { mapping: 45, box: 'rst' },
  'nat-kept': { mapping: 45, idle: 30 },
  'load-balancer': {
    keepalive: 'off',
    mapping: 350,
    box: 'rst',
    breaks: 'write-client-100-400000',
  },
  'data-in-flight': { breaks: 'power-server-30000.write-client-100-31000' },
  'one-way-loss': { breaks: 'cut-server-30000' },
  // At most every half second is a window probe answered: `tcp_invalid_ratelimit`.
  'zero-window': {
    rtt: 100,
    rcvbuf: 4096,
    breaks: 'freeze-server-5000.write-client-9000-10000',
    until: 120,
  },
  'user-timeout-idle': { userTimeout: 15000, breaks: 'power-server-30000' },
  'user-timeout-data': { userTimeout: 15000, breaks: 'power-server-30000.write-client-100-31000' },
  'user-timeout-window': {
    userTimeout: 15000,
    rtt: 100,
    rcvbuf: 4096,
    breaks: 'freeze-server-5000.write-client-9000-10000',
  },
  'user-timeout-connect': { userTimeout: 15000, start: 'connect', breaks: 'power-server-0' },
  'options-late': { keepalive: 'off', breaks: 'power-server-30000.keepalive-client-120000' },
  'both-ends': { keepalive: 'both', breaks: 'cut-90000' },
  lossy: { loss: 40, until: 400 },
  'slow-handshake': { start: 'connect', rtt: 3000, until: 90 },
} as const satisfies Record<string, Readonly<Record<string, string | number | null>>>;

export type ScenarioName = keyof typeof scenarios;
