import { html, nothing, type TemplateResult } from 'lit';
import type { DatedOccurrence } from '../../time/days.js';

/** The answers of an event opener that drawing an event needs. */
export interface EventOpening {
  /** The address to which an event's title leads; none where the event opens on this page. */
  pageOf(dated: DatedOccurrence): string | undefined;
  /** The value of `aria-expanded` of a control that opens an event in place. */
  expanded(dated: DatedOccurrence): string | typeof nothing;
  /** The detail below an event's line, where it was opened there. */
  inline(dated: DatedOccurrence): unknown;
}

/** The button or link of an event, which knows its occurrence. */
export interface EventControl extends HTMLElement {
  dated?: DatedOccurrence;
}

export interface ControlOptions {
  readonly opener: EventOpening;
  readonly classes: string;
  readonly part: string;
  readonly content: unknown;
  /** The accessible name, where the content cannot be read. */
  readonly label?: string;
  readonly tabIndex?: number;
  onOpen(click: Event): void;
}

/** The control that opens an event: a button, or a link to the event's page. */
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
