import { ask, type Answered } from '~/kit/ask.ts';
import type { Settings } from '~/inputs/params.ts';
import { written } from '~/kit/settings.ts';
import { readProfile, writeProfile, type NumberName, type Profile } from './profile.ts';
import { browserStore } from './store.ts';

/** The bar below a widget: its buttons and what it says. */
interface Bar {
  readonly keep: HTMLElement;
  readonly use: HTMLElement;
  readonly undo: HTMLElement;
  readonly status: HTMLElement;
  /** The names that the widget shares with the profile. */
  readonly names: readonly NumberName[];
}

const widget = (): Answered | null =>
  ask(document.querySelector('[data-mode=page]') ?? document.body);

const kept = (): Profile => readProfile(browserStore.read() ?? '').profile;

/** What the widget made of the profile, while it shows just that. */
let taken: Settings | null = null;

/** The settings that the status is about. */
let told: Settings | null = null;

function update({ use, undo, names, status }: Bar) {
  const settings = widget()?.settings;
  if (settings !== told) status.textContent = '';
  const mine = kept();
  const differs = (name: NumberName) => mine[name] !== undefined && mine[name] !== settings?.[name];
  use.hidden = !settings || settings === taken || !names.some(differs);
  undo.hidden = !settings || settings !== taken;
}

/** Adds the widget's numbers to the profile; values that only this widget knows are left out. */
function keep({ status }: Bar, { settings }: Answered) {
  const { profile } = readProfile(writeProfile(settings as Profile));
  const done = browserStore.write(writeProfile({ ...kept(), ...profile }));
  status.textContent = status.dataset[done ? 'kept' : 'refused']!;
  told = settings;
}

/** Sets the widget to the profile, as far as it has the names; the rest stays as it is. */
function use({ names, status }: Bar, { settings, take }: Answered) {
  const mine = kept();
  const all = Object.entries(settings).map(([name, value]) => {
    const own = names.includes(name as NumberName) ? mine[name as NumberName] : undefined;
    return [name, written(own === undefined ? value : own)];
  });
  take(new URLSearchParams(all).toString());
  status.textContent = status.dataset['used']!;
  setTimeout(() => (told = taken = widget()?.settings ?? null));
}

function undo({ status }: Bar, found: Answered) {
  found.undo?.();
  status.textContent = '';
}

/** Finds the bar of the page and brings it to life. */
export function bar(): void {
  const root = document.querySelector<HTMLElement>('.profile')!;
  const [keepButton, useButton, undoButton] = root.querySelectorAll('button');
  const found: Bar = {
    keep: keepButton!,
    use: useButton!,
    undo: undoButton!,
    status: root.querySelector('[role=status]')!,
    names: root.dataset['names']!.split(' ') as NumberName[],
  };
  for (const [button, act] of [
    [found.keep, keep],
    [found.use, use],
    [found.undo, undo],
  ] as const)
    button.addEventListener('click', () => {
      const answered = widget();
      if (answered) act(found, answered);
    });
  // After the widget has drawn what was just done to it; at “load” a script of its own has run too.
  for (const event of ['input', 'click', 'keyup', 'load'])
    addEventListener(event, () => setTimeout(() => update(found)));
  update(found);
}
