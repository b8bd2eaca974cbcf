/** A dialog that is opened again before the event of its closing has come leaves nothing on the page either. */
import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { LitElement, nothing, type TemplateResult } from 'lit';
import { ReadingBox } from '../../../src/components/reading-box/reading-box.js';

class OneText extends LitElement {
  text?: string | undefined;
  readonly box = new ReadingBox(this, {
    closed: () => this.#forget(),
    lost: () => this.#forget(),
  });

  open(text: string): Promise<void> {
    return this.box.show(() => (this.text = text));
  }

  #forget(): void {
    this.text = undefined;
    this.requestUpdate();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (!this.text) return nothing;
    return this.box.render(this.box.renderTitle(2, this.text, nothing));
  }
}
customElements.define('one-text', OneText);

it('a dialog that is opened again at once leaves nothing on the page', async () => {
  const element = await fixture<OneText>(html`<one-text></one-text>`);
  const sheets = document.adoptedStyleSheets.length;
  await element.open('Le premier');
  dispatchEvent(new Event('beforeprint'));
  expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
  element.box.close();
  await element.open('Le second');
  const dialog = element.box.element as HTMLDialogElement;
  await oneEvent(dialog, 'close');
  expect(dialog.open).to.equal(true);
  dispatchEvent(new Event('beforeprint'));
  expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
  dialog.close();
  await oneEvent(dialog, 'close');
  dispatchEvent(new Event('beforeprint'));
  expect(document.adoptedStyleSheets).to.have.length(sheets);
  expect(element.getAttributeNames()).to.deep.equal([]);
});
