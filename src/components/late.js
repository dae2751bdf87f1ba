// A widget's script that is linked may come late or not at all. What a page shows of a link before it
// has come are the defaults: they say so, as they do without scripts.
{
  const root = document.documentElement;
  const tell = () => {
    for (const note of document.querySelectorAll('[data-widget] noscript')) {
      const said = document.createElement('aside');
      said.textContent = note.textContent;
      note.replaceWith(said);
    }
  };
  setTimeout(() => 'link' in root.dataset && tell(), 3000);
  const fail = ({ target }) => {
    if (!target.src) return;
    delete root.dataset.js;
    delete root.dataset.link;
    tell();
  };
  addEventListener('error', fail, true);
}
