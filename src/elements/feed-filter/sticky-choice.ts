import { css, type ReactiveController } from 'lit';
import { adoptStyles } from '../../base/dom.js';
import type { PageFilterHost } from './page-filter-host.js';
import { bare } from '../../time/bare.js';

/** Room that stays between the bar and a control that has the focus, in pixels. */
const gap = 8;

const styles = css`
  .outcome-bar:popover-open {
    display: flex;
    position: fixed;
    inset-block: auto 0;
    inset-inline: 0;
    flex-wrap: wrap;
    gap: 0.35em 1em;
    align-items: center;
    justify-content: center;
    inline-size: auto;
    max-block-size: 40vh;
    padding: 0.5em 1em max(0.5em, env(safe-area-inset-bottom));
    border: solid var(--_border);
    border-width: 1px 0 0;
    overflow: hidden auto;
    background: var(--_ground);
    color: inherit;
    box-shadow: 0 -0.25em 1em rgb(0 0 0 / 15%);
  }

  .outcome-bar:popover-open .back {
    display: flex;
  }

  @container (inline-size < 34em) {
    .outcome-bar:popover-open {
      justify-content: space-between;
    }

    .outcome-bar:popover-open :is(.chip, .clear, .back) {
      padding-inline: 0.6em;
    }

    .outcome-bar:popover-open .found {
      order: 1;
      inline-size: 100%;
    }
  }
`;

/**
 * Keeps what is chosen in view: while its place among the filters is out of the window, it stands at the lower edge
 * of the window. It is the same list of buttons, so that nothing is there twice. It is a popover, since a box of the
 * page with a transform would hold a fixed one.
 */
export class StickyChoice implements ReactiveController {
  readonly #host: PageFilterHost;
  #place: HTMLElement | null = null;
  #observer?: IntersectionObserver;
  #isAway = false;

  constructor(host: PageFilterHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    addEventListener('beforeprint', this.#settle);
    document.addEventListener('focusin', this.#onFocus);
  }

  hostDisconnected(): void {
    removeEventListener('beforeprint', this.#settle);
    document.removeEventListener('focusin', this.#onFocus);
    this.#observe(null);
  }

  hostUpdated(): void {
    const { sticky, renderRoot } = this.#host;
    // Without popovers the choice stays among the filters.
    const place = sticky && 'popover' in this.#host ? renderRoot.querySelector('.outcome') : null;
    if (place !== this.#place) this.#observe(place as HTMLElement | null);
    this.#show();
  }

  /** Leads back to the filters, whose first button has the focus then. A text field would bring up a keyboard. */
  readonly back = (): void => {
    const buttons = this.#host.renderRoot.querySelectorAll<HTMLElement>('.fold, .disclosure');
    this.#host.scrollIntoView(bare({ block: 'center' }));
    [...buttons].find((button) => button.checkVisibility())?.focus(bare({ preventScroll: true }));
  };

  #observe(place: HTMLElement | null): void {
    this.#settle();
    this.#observer?.disconnect();
    this.#observer = undefined;
    this.#isAway = false;
    this.#place = place;
    if (!place) return;
    adoptStyles(this.#host.renderRoot, styles);
    this.#observer = new IntersectionObserver((entries) => {
      this.#isAway = !entries.at(-1)!.isIntersecting;
      this.#show();
    });
    this.#observer.observe(place);
  }

  #show(): void {
    const bar = this.#bar;
    if (!bar) return;
    const isWanted = this.#isAway && bar.querySelector('.chip') !== null;
    if (!isWanted) return this.#settle();
    if (bar.popover) return;
    // The page below does not move when the choice leaves its place.
    this.#place!.style.minBlockSize = `${this.#place!.offsetHeight}px`;
    bar.popover = 'manual';
    bar.showPopover();
  }

  /** Puts the choice back in its place. */
  readonly #settle = (): void => {
    const bar = this.#bar;
    if (!bar?.popover) return;
    bar.popover = null;
    this.#place!.style.minBlockSize = '';
  };

  /** A control that a keyboard reaches below the bar is scrolled out from under it. */
  readonly #onFocus = (event: Event): void => {
    const [target] = event.composedPath();
    if (!this.#bar?.popover || !(target instanceof Element) || this.#bar.contains(target)) return;
    if (!target.matches(':focus-visible')) return;
    // The browser scrolls to the control after this event.
    requestAnimationFrame(() => {
      const edge = this.#bar?.popover && this.#bar.getBoundingClientRect().top;
      const { top, bottom, height } = target.getBoundingClientRect();
      if (!edge || bottom <= edge || top > innerHeight || height > edge) return;
      scrollBy({ top: bottom - edge + gap, behavior: 'instant' });
    });
  };

  get #bar(): HTMLElement | null {
    return this.#place?.querySelector<HTMLElement>('.outcome-bar') ?? null;
  }
}
