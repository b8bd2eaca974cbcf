import { html, nothing, type TemplateResult } from 'lit';
import type { DatedOccurrence } from '../../time/days.js';
import type { Opener } from '../event-dialog/event-opener.js';

/** What stands for an event on the page, and knows which it is. */
export interface EventControl extends HTMLElement {
  dated?: DatedOccurrence;
}

export interface ControlOptions {
  readonly opener: Opener;
  readonly classes: string;
  readonly part: string;
  readonly content: unknown;
  /** Instead of a content that can be read. */
  readonly label?: string;
  readonly tabIndex?: number;
  onOpen(click: Event): void;
}

/** What opens an event: a button, or a link to the event's page. */
export function eventControl(dated: DatedOccurrence, options: ControlOptions): TemplateResult {
  const { opener, classes, part, content, label, tabIndex, onOpen } = options;
  const page = opener.pageOf(dated);
  return page
    ? html`<a
        class=${classes}
        part=${part}
        href=${page}
        aria-label=${label ?? nothing}
        tabindex=${tabIndex ?? nothing}
        .dated=${dated}
        @click=${onOpen}
        >${content}</a
      >`
    : html`<button
        class=${classes}
        part=${part}
        aria-label=${label ?? nothing}
        aria-expanded=${opener.expanded(dated)}
        tabindex=${tabIndex ?? nothing}
        .dated=${dated}
        @click=${onOpen}
      >
        ${content}
      </button>`;
}
