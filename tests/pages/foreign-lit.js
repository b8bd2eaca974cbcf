/** Another widget on the page, with a Lit of its own. */
import { html, LitElement } from 'lit';

customElements.define(
  'foreign-hello',
  class extends LitElement {
    render() {
      return html`<p>Hello</p>`;
    }
  },
);
