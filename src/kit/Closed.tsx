import type { SceneProps, Widget } from './widget.ts';

export interface ClosedProps {
  readonly widget: Widget;
  readonly scene: SceneProps;
  /** The stylesheet that the whole widget needs, relative to the page. */
  readonly sheet: string | undefined;
  readonly onOpen: () => void;
}

/** Adds a stylesheet of the site; done when it is there, or cannot be had. */
const wear = (href: string | undefined): Promise<unknown> =>
  new Promise((done) => {
    if (!href) {
      done(0);
      return;
    }
    const link = document.createElement('link');
    Object.assign(link, { rel: 'stylesheet', href, onload: done, onerror: done });
    document.head.append(link);
  });

/** The still that an article shows first, and the button that opens the whole widget in its place. */
export const Closed = ({ widget, scene, sheet, onOpen }: ClosedProps) => (
  <div class="widget still">
    {widget.Still && <widget.Still {...scene} />}
    <p class="actions">
      <button type="button" onClick={() => void wear(sheet).then(onOpen)}>
        {scene.frame.kit.open}
      </button>
    </p>
  </div>
);
