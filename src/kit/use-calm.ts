import { useEffect, useState } from 'preact/hooks';

/** `value` once it has stayed the same for `ms` milliseconds; at first at once. */
export function useCalm<T>(value: T, ms: number): T {
  const [calm, setCalm] = useState(value);
  useEffect(() => {
    if (Object.is(value, calm)) return undefined;
    const timer = setTimeout(() => setCalm(() => value), ms);
    return () => clearTimeout(timer);
  }, [value, calm, ms]);
  return calm;
}
