import { LitElement, type CSSResult, type PropertyDeclaration } from 'lit';
import { FeedError } from '../feed/errors.js';
import { readAsWritten } from './attributes.js';
import { reportMissingFile } from './diagnostics.js';
import { createElement, restoreStyles } from './dom.js';

/**
 * An element whose drawing may fail, by what a page has done to the objects of the browser: the page gets no error of
 * ours, the owner is told, and the fallback, which a shadow tree without anything in it would hide, stays.
 */
export abstract class GuardedElement extends LitElement {
  /** Why the last drawing failed. */
  protected drawingError?: FeedError;
  #isUnusable = false;

  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    try {
      return super.createRenderRoot();
    } catch (cause) {
      this.#isUnusable = true;
      const root = this.shadowRoot ?? this;
      this.#fail(root, cause);
      return root;
    }
  }

  /** @internal Called by the browser when the element has moved to another document, or is back from it. */
  adoptedCallback(): void {
    const { elementStyles } = this.constructor as typeof LitElement;
    if (this.shadowRoot) restoreStyles(this.shadowRoot, elementStyles as CSSResult[]);
  }

  override requestUpdate(
    name?: PropertyKey,
    before?: unknown,
    options?: PropertyDeclaration,
  ): void {
    if (options) readAsWritten(this, name!, options);
    super.requestUpdate(name, before, options);
  }

  protected override performUpdate(): void {
    if (this.#isUnusable || !this.isUpdatePending) return;
    const { drawingError } = this;
    this.drawingError = undefined;
    try {
      super.performUpdate();
    } catch (cause) {
      this.drawingError = drawingError;
      this.#fail(this.renderRoot, cause);
    }
  }

  /** Tells of a drawing that failed; the next ones, until one is done, are not told again. */
  protected drawingFailed({ details }: FeedError): void {
    reportMissingFile(details.cause);
  }

  #fail(root: HTMLElement | DocumentFragment, cause: unknown): void {
    if (!root.firstChild) root.append(createElement('slot'));
    if (!this.drawingError)
      this.drawingFailed((this.drawingError = new FeedError('drawing', { cause })));
  }
}
