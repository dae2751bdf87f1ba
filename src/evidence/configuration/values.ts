const units: Readonly<Record<string, number>> = {
  '': 1,
  us: 1e-6,
  ms: 1e-3,
  s: 1,
  sec: 1,
  second: 1,
  seconds: 1,
  m: 60,
  min: 60,
  minutes: 60,
  h: 3600,
  d: 86400,
};

/** `30m`, `1h30m`, `'750s'`, a plain number in `unit`: seconds; `null` for what is no time. */
export function secondsOf(text: string, unit: number): number | null {
  const bare = text.replace(/^["']|["']$/g, '').toLowerCase();
  if (/^-?\d{1,12}(?:\.\d{1,6})?$/.test(bare)) return Number(bare) * unit;
  const parts = [...bare.matchAll(/(\d{1,9}(?:\.\d{1,6})?) ?([a-z]{1,7})/g)];
  if (parts.length === 0 || parts.map(([all]) => all).join('') !== bare.replaceAll(' ', ''))
    return null;
  const sizes = parts.map(([, n, of]) => Number(n) * (units[of!] ?? Number.NaN));
  const sum = sizes.reduce((all, one) => all + one, 0);
  return Number.isNaN(sum) ? null : sum;
}

/** `on`, `yes`, `true`, `1` and their opposites. */
export function isOn(text: string): boolean | null {
  const bare = text.replace(/^["']|["'.;]$/g, '').toLowerCase();
  if (/^(?:on|yes|true|1)$/.test(bare)) return true;
  return /^(?:off|no|false|0)$/.test(bare) ? false : null;
}
