/** The frame of the site at work: everything here has a form that works without it. */
export function frame(): void {
  keepPlace();
  offerThemes();
  offerCopies();
  wakeFigures();
  offerSearch();
}

/** A slash outside of any field leads into the header's; lines pasted there are read as evidence. */
function offerSearch() {
  const field = document.querySelector<HTMLInputElement>('nav input')!;
  // Once the key is up, the character can no longer be typed into the field.
  addEventListener('keyup', ({ key, target }) => {
    if (key === '/' && !('select' in target!)) field.focus();
  });
  field.addEventListener('paste', ({ clipboardData }) => {
    const text = clipboardData!.getData('text');
    if (!/\n./.test(text)) return;
    // Without storage this throws, and the text stays in the field, as one line.
    sessionStorage['paste'] = text;
    location.href = field.form!.action.replace('search', 'calculators/evidence');
  });
}

/** Loads a figure's script when the figure is less than a screen away. */
function wakeFigures() {
  const find = (query: string) => document.querySelectorAll<HTMLElement>(query);
  const near = new IntersectionObserver(
    (entries) => {
      for (const { isIntersecting, target } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const { dataset } = target as HTMLElement;
        dataset['near'] = '';
        target.dispatchEvent(new Event('near'));
        // The first figure of a widget says where its script is.
        const { script } = find(`[data-widget=${dataset['widget']}]`)[0]!.dataset;
        void import(new URL(script!, document.baseURI).href);
      }
    },
    { rootMargin: '100%' },
  );
  for (const figure of find('[data-mode=article]')) near.observe(figure);
}

/** The language link leads to the same section with the same settings. */
function keepPlace() {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('a[data-keep]')) {
    const bare = link.getAttribute('href')!;
    const follow = () => link.setAttribute('href', bare + location.search + location.hash);
    for (const event of ['pointerdown', 'focus', 'mouseenter'])
      link.addEventListener(event, follow);
  }
}

/** A copy button on every block of code, where the clipboard can be written. */
function offerCopies() {
  const words = document.querySelector('main')?.dataset;
  if (!navigator.clipboard || !words?.['copy']) return;
  for (const block of document.querySelectorAll('.code')) {
    const button = document.createElement('button');
    button.textContent = words['copy'];
    button.addEventListener('click', () => {
      const done = () => (button.textContent = words['copied']!);
      void navigator.clipboard.writeText(block.querySelector('pre')!.textContent!).then(done);
    });
    block.append(button);
  }
}

type Theme = 'system' | 'light' | 'dark';

/** The theme switch: system, light or dark, remembered where storage is allowed. */
function offerThemes() {
  const chosen: Theme =
    (document.documentElement.dataset['theme'] as Theme | undefined) ?? 'system';
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-set-theme]')) {
    const theme = button.dataset['setTheme'] as Theme;
    button.setAttribute('aria-pressed', String(theme === chosen));
    button.addEventListener('click', () => wear(theme));
  }
}

function wear(theme: Theme) {
  const { dataset } = document.documentElement;
  if (theme === 'system') delete dataset['theme'];
  else dataset['theme'] = theme;
  for (const button of document.querySelectorAll<HTMLButtonElement>('button[data-set-theme]'))
    button.setAttribute('aria-pressed', String(button.dataset['setTheme'] === theme));
  try {
    if (theme === 'system') localStorage.removeItem('theme');
    else localStorage.setItem('theme', theme);
  } catch {
    // Without storage the choice holds for this page.
  }
}
