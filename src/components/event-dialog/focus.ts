import type { IsoDay } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import type { EventControl } from '../event-list/control.js';

/** True for one occurrence, also of a feed that was read again. */
export function isSame(a: DatedOccurrence, b: DatedOccurrence): boolean {
  return a.event.id === b.event.id && a.occurrence.start === b.occurrence.start;
}

/** The state of a dialog that closes. */
export interface ClosedDialog {
  /** The control that opened the detail; by now it may be gone, or stand for another event. */
  readonly pressed: EventControl | null;
  /** The event for which that control stood then, if any. */
  readonly first?: DatedOccurrence;
  /** The event that was read last. */
  readonly dated?: DatedOccurrence;
  readonly day: IsoDay;
}

/**
 * Gives the focus back when a detail closes: to the control of the event that was read last, else to the
 * control that was pressed, else to the day's cell, else to the content.
 */
export function focusAfter(root: ParentNode, { pressed, first, dated, day }: ClosedDialog): void {
  const stands = (control: EventControl | null, occurrence?: DatedOccurrence): boolean =>
    !!control?.isConnected &&
    control.checkVisibility() &&
    (!occurrence || (!!control.dated && isSame(control.dated, occurrence)));
  const same = !dated || !first || isSame(dated, first);
  const controls = [...root.querySelectorAll<EventControl>('button, a')];
  const candidates = [
    same && stands(pressed, first) ? pressed : undefined,
    dated && controls.find((control) => stands(control, dated)),
    stands(pressed, first) ? pressed : undefined,
    root.querySelector<HTMLElement>(`[data-day="${day}"] .more`),
    root.querySelector<HTMLElement>(`[data-day="${day}"]`),
    root.querySelector<HTMLElement>('.content'),
  ];
  candidates.find(Boolean)?.focus();
}
