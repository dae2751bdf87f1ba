import { linux } from '~/facts/linux.ts';
import { fixed } from './fixed.ts';
import type { Asked, Block, Target } from './target.ts';
import { byProgram, left, short, three, timeout, written } from './ways.ts';

/** The numbers of most snippets. */
export const sample: Asked = { idle: 600, interval: 30, probes: 5, userTimeout: null };

/** The three kernel parameters. */
export const sysctlNames = [
  linux.idleSysctl.value,
  linux.intervalSysctl.value,
  linux.probesSysctl.value,
] as const;

/** What every target that sets the kernel parameters of a network namespace does. */
export const throughSysctls = (asked: Asked) => [
  byProgram,
  ...three(asked, sysctlNames),
  ...timeout(asked),
];

export const sysctl: Target = {
  group: 'host',
  file: 'snippets/60-keepalive.conf',
  row: 'sysctls/#tcp-keepalive-time',
  sample,
  ways: throughSysctls,
};

export const sysctlBlock: Block = {
  text: ({ idle, interval, probes }, mark) => `\
# Defaults of every socket that sets SO_KEEPALIVE and no times of its own.
# Seconds, seconds, probes.
${sysctlNames[0]} = ${mark('idle', idle)}
${sysctlNames[1]} = ${mark('interval', interval)}
${sysctlNames[2]} = ${mark('probes', probes)}
`,
  place: '/etc/sysctl.d/60-keepalive.conf',
  apply: 'sysctl --system',
  prove: `sysctl ${sysctlNames.join(' ')}`,
};

const inSystemd = (seconds: number) => short(seconds, 'min');

export const systemd: Target = {
  group: 'host',
  file: 'snippets/keepalive-echo.socket',
  row: 'products/#systemd-keepalive',
  sample,
  ways: (asked) => [
    written('keepalive', 'KeepAlive=', 1, 'yes'),
    ...three(asked, ['KeepAliveTimeSec=', 'KeepAliveIntervalSec=', 'KeepAliveProbes='], inSystemd),
    ...timeout(asked),
  ],
};

export const systemdBlock: Block = {
  text: ({ idle, interval, probes }, mark) => `\
[Unit]
Description=Echo, with keepalive on every accepted connection

[Socket]
ListenStream=127.0.0.1:8080
Accept=yes
KeepAlive=${mark('keepalive', 'yes')}
KeepAliveTimeSec=${mark('idle', inSystemd(idle))}
KeepAliveIntervalSec=${mark('interval', inSystemd(interval))}
KeepAliveProbes=${mark('probes', probes)}

[Install]
WantedBy=sockets.target
`,
  place: '/etc/systemd/system/keepalive-echo.socket',
  apply: 'systemctl daemon-reload && systemctl restart keepalive-echo.socket',
  prove: "ss -tno state established '( sport = :8080 )'",
};

export const windows: Target = {
  group: 'host',
  file: 'snippets/windows-keepalive.ps1',
  row: 'systems/#windows',
  sample,
  ways: (asked) => [
    byProgram,
    written('idle', 'KeepAliveTime', asked.idle, asked.idle * 1000),
    written('interval', 'KeepAliveInterval', asked.interval, asked.interval * 1000),
    left('probes', 'fixed', fixed.windowsProbes.value),
    ...timeout(asked),
  ],
};

export const windowsBlock: Block = {
  text: (
    { idle, interval },
    mark,
  ) => String.raw`# As administrator. Milliseconds, for every socket that sets SO_KEEPALIVE and no times of its own.
$parameters = 'HKLM:\SYSTEM\CurrentControlSet\Services\Tcpip\Parameters'
New-ItemProperty $parameters -Name KeepAliveTime -PropertyType DWord -Force -Value ${mark('idle', idle * 1000)}
New-ItemProperty $parameters -Name KeepAliveInterval -PropertyType DWord -Force -Value ${mark('interval', interval * 1000)}
`,
  apply: 'Restart-Computer',
  prove:
    'Get-ItemProperty HKLM:\\SYSTEM\\CurrentControlSet\\Services\\Tcpip\\Parameters | Select-Object KeepAlive*',
};
