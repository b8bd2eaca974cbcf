/** Somebody else's element, under a tag of ours. */
customElements.define(
  'news-list',
  class extends HTMLElement {
    connectedCallback() {
      this.attachShadow({ mode: 'open' }).textContent = 'Somebody else’s news';
    }
  },
);
