{
  const root = document.documentElement;
  const asked = new URLSearchParams(location.search);
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
