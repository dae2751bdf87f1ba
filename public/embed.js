// <keepalive-widget name="detection" lang="en" theme="auto" settings="idle=60&probes=3">
(() => {
  const base = new URL('.', document.currentScript.src);
  const tag = 'keepalive-widget';
  class Widget extends HTMLElement {
    static observedAttributes = ['name', 'lang', 'theme', 'settings'];
    connectedCallback() {
      const frame = (this.frame ??= this.appendChild(document.createElement('iframe')));
      frame.style.cssText = 'width:100%;height:60rem;border:0';
      frame.loading = 'lazy';
      frame.allow = 'clipboard-write';
      addEventListener('message', this);
      this.show();
    }
    disconnectedCallback() {
      removeEventListener('message', this);
    }
    handleEvent({ source, data }) {
      if (source === this.frame.contentWindow && data?.type === 'keepalive:resize')
        this.frame.style.height = `${data.height}px`;
    }
    attributeChangedCallback(name) {
      if (!this.frame) return;
      if (name !== 'theme') return this.show();
      const theme = this.getAttribute('theme');
      this.frame.contentWindow.postMessage({ type: 'keepalive:theme', theme }, '*');
    }
    show() {
      const of = (name) => this.getAttribute(name) ?? '';
      const name = of('name') || 'detection';
      const lang = /^zh/i.test(of('lang') || this.closest('[lang]')?.lang) ? 'zh' : 'en';
      const query = new URLSearchParams(of('settings'));
      if (/^(light|dark)$/.test(of('theme'))) query.set('theme', of('theme'));
      this.frame.title = this.title || `TCP keepalive: ${name}`;
      this.frame.src = new URL(`${lang}/embed/${encodeURIComponent(name)}/?${query}`, base);
    }
  }
  if (!customElements.get(tag)) customElements.define(tag, Widget);
})();
