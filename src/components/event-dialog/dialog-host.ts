import type { ReactiveControllerHost } from 'lit';
import type { ProblemHost } from '../../base/diagnostics-messages.js';
import type { DatedOccurrence } from '../../time/days.js';
import type { EventOpening } from '../event-list/control.js';

/** The ways to read an event: over the page, in its place among the others, or on its own page. */
export const openModes = ['dialog', 'inline', 'page'] as const;
export type OpenMode = (typeof openModes)[number];

/** The element that shows events, as their dialog sees it. */
export interface DialogHost extends ReactiveControllerHost, HTMLElement, ProblemHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly open: OpenMode;
  readonly heading: string;
  readonly headingLevel: number;
  /** Level of the heading of a detail below a line; two below the element's own when left out. */
  readonly lineLevel?: number;
}

/** The opener of a dialog, as the events in the dialog use it. */
export interface DialogOpener extends EventOpening {
  openEvent(dated: DatedOccurrence, click: Event): unknown;
}
