{
  const root = document.documentElement;
  // As `kit/address.ts` reads it: an ampersand that a host escaped twice, or into the fragment.
  const { search, hash } = location;
  const link = search + (/^#(0*38|x0*26);/i.test(hash) ? hash : '');
  const escaped = /(&|%26)((amp|(#|%23)(0*38|x0*26))(;|%3B))+/gi;
  const asked = new URLSearchParams(link.replace(escaped, '&'));
  let theme = asked.get('theme');
  try {
    theme ??= localStorage.getItem('theme');
  } catch {}
  if (theme === 'light' || theme === 'dark') root.dataset.theme = theme;
  root.dataset.js = '';
  root.dataset.prefers = /^zh/i.test(navigator.language) ? 'zh' : 'en';
  asked.delete('theme');
  asked.delete('v');
  if (asked.size) root.dataset.link = '';
}
