import { settingsOf } from '~/facts/profiles/index.ts';

const { idle, interval, probes } = settingsOf('freebsd');

/** What an untouched FreeBSD has, in seconds and as a count; macOS has the same. */
export const bsdDefaults = { idle: idle / 1e6, interval: interval / 1e6, probes };
