/** The messages between an embed and the page that frames it; a public contract. */
export interface Resize {
  readonly type: 'keepalive:resize';
  /** Height the content needs, in CSS pixels. */
  readonly height: number;
}

/** Tells the framing page the height, now and at each change, and takes its theme. */
export function followHost(): void {
  const root = document.documentElement;
  const tell = () => {
    const message: Resize = {
      type: 'keepalive:resize',
      height: Math.ceil(document.body.offsetHeight),
    };
    parent.postMessage(message, '*');
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener(
    'message',
    ({ data, source }: MessageEvent<{ type?: unknown; theme?: unknown } | null>) => {
      if (source !== parent || data?.type !== 'keepalive:theme') return;
      if (data.theme === 'light' || data.theme === 'dark') root.dataset['theme'] = data.theme;
      else delete root.dataset['theme'];
    },
  );
}
