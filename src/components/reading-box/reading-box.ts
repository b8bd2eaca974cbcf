import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { heading } from '../../base/heading.js';
import { coverOnPaper } from './page-on-paper.js';
import { keepKeys, keepScroll } from './scroll-lock.js';
import { bare } from '../../time/bare.js';

/** Over the page, below the element's items, or below the line of the item itself. */
export type ReadingPlace = 'dialog' | 'panel' | 'line';

/** The element in which something is read. */
export interface ReadingBoxHost extends ReactiveControllerHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly isConnected: boolean;
}

export interface ReadingBoxOptions {
  /** Called when the visitor has closed the box: its content is to be forgotten, and the focus given back. */
  closed(): void;
  /**
   * Called when the box is gone with its element or its line, without the visitor's doing: its content is to be
   * forgotten. With a line, this is called while the host's update ends, in which the line was not drawn.
   */
  lost(): void;
  /** Called for every key that is pressed in the box. */
  onKey?(event: KeyboardEvent): void;
}

const titleId = 'reading-title';

/**
 * The box in which one item is read: a modal dialog, or a region in the page. At most one stands in an element.
 *
 * @csspart dialog - the dialog in which an item is read
 * @csspart panel - the same in the page, with `open="inline"`
 * @csspart dialog-heading - its heading
 */
export class ReadingBox implements ReactiveController {
  place: ReadingPlace = 'dialog';
  readonly #host: ReadingBoxHost;
  readonly #options: ReadingBoxOptions;
  #isShown = false;
  /** Lets the page be printed again. */
  #uncover?: () => void;

  constructor(host: ReadingBoxHost, options: ReadingBoxOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    // The item's line is gone from the page, and the box with it.
    if (this.place === 'line' && this.#isShown && !this.element) this.#lose();
  }

  hostDisconnected(): void {
    if (this.#isDialog(this.element)) this.element.close();
    this.#lose();
    this.#host.requestUpdate();
  }

  get element(): HTMLElement | null {
    return this.#host.renderRoot.querySelector('.box');
  }

  /** @param name the accessible name of a box without a title of its own */
  render(content: TemplateResult, name?: string): TemplateResult {
    if (this.place === 'dialog') {
      return html`<dialog
        class="box"
        part="dialog"
        aria-labelledby=${titleId}
        closedby="any"
        @close=${this.#closed}
        @keydown=${this.#onKey}
        @wheel=${keepScroll}
        @touchmove=${keepScroll}
      >
        ${content}
      </dialog>`;
    }
    const isNamed = name !== undefined;
    return html`<div
      class="box panel ${isNamed ? 'below' : ''}"
      part="panel"
      role="region"
      tabindex=${isNamed ? '-1' : nothing}
      aria-label=${name ?? nothing}
      aria-labelledby=${isNamed ? nothing : titleId}
      @keydown=${this.#onKey}
    >
      ${content}
    </div>`;
  }

  /** The title of the box, which names it and from which reading starts. */
  renderTitle(level: number, text: string, lang: unknown): TemplateResult {
    return heading(level, 'dialog-heading', html`<span id=${titleId} lang=${lang}>${text}</span>`);
  }

  /**
   * Shows what the host draws in the box by then, also in the place of something else.
   *
   * @param draw sets what the host is to draw
   */
  async show(draw: () => void): Promise<void> {
    if (!this.#host.isConnected) return;
    const before = this.element;
    const wasModal = !!before?.matches(':modal');
    if (before) announceTitle(before);
    draw();
    this.#isShown = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const box = this.element;
    if (!box) return;
    const isDialog = this.#isDialog(box);
    if (isDialog && !box.open) {
      if (wasModal) return; // It was closed in the meantime, and `close` is about to come.
      box.showModal();
      this.#uncover?.(); // Its `close` may still be on its way.
      this.#uncover = coverOnPaper(this.#host.renderRoot as ShadowRoot);
    }
    box.scrollTop = 0;
    focusStart(box);
    if (isDialog) return;
    const isStill = matchMedia('(prefers-reduced-motion: reduce)').matches;
    box.scrollIntoView(bare({ block: 'nearest', behavior: isStill ? 'auto' : 'smooth' }));
  }

  close(): void {
    const box = this.element;
    if (this.#isDialog(box)) box.close();
    else if (box) this.#leave();
  }

  #isDialog(box: HTMLElement | null): box is HTMLDialogElement {
    return box?.localName === 'dialog';
  }

  #leave(): void {
    this.#isShown = false;
    this.#uncover?.();
    this.#options.closed();
  }

  #lose(): void {
    this.#uncover?.();
    this.#isShown = false;
    this.#options.lost();
  }

  /** Listens to `close`, which is fired a moment later: by then the dialog may be open again. */
  readonly #closed = (): void => {
    if (!this.element?.matches(':modal')) this.#leave();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (this.place === 'dialog') {
      keepKeys(event, this.element!);
    } else if (event.key === 'Escape') {
      event.stopPropagation();
      this.close();
    }
    this.#options.onKey?.(event);
  };
}

function titleOf(box: Element): HTMLElement | null {
  return box.querySelector('.dialog-heading');
}

/** Gives the focus to the title, so that a screen reader says it first; to the box where it has none. */
function focusStart(box: HTMLElement): void {
  const start = titleOf(box) ?? box;
  start.tabIndex = -1;
  start.focus(bare({ preventScroll: true }));
}

/**
 * Prepares the title for another item. A title that has the focus already becomes a live region: no focus
 * event would have its new text read.
 */
function announceTitle(box: Element): void {
  const title = titleOf(box);
  if (title) title.ariaLive = title.matches(':focus') ? 'polite' : 'off';
}
