import { useEffect, useRef, useState } from 'preact/hooks';

/** Says the result aloud at a humane rate: once the reader has paused. */
export function useSpoken(text: string): string {
  const [spoken, setSpoken] = useState('');
  const first = useRef(true);
  useEffect(() => {
    if (first.current) {
      first.current = false;
      return undefined;
    }
    const timer = setTimeout(() => setSpoken(text), 900);
    return () => clearTimeout(timer);
  }, [text]);
  return spoken;
}
