// Loads what reads evidence once its field is used; the home page has no room for it before.
{
  const form = document.querySelector('form[data-evidence]');
  const wake = () => void import(new URL(form.dataset.script, document.baseURI).href);
  form.addEventListener('focusin', wake, { once: true });
}
