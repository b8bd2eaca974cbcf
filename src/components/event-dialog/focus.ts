import type { IsoDay } from '../../model/index.js';
import type { DatedOccurrence } from '../../time/days.js';
import type { EventControl } from '../event-list/control.js';

/** True for one occurrence, of a feed that was read again too. */
export function isSame(a: DatedOccurrence, b: DatedOccurrence): boolean {
  return a.event.id === b.event.id && a.occurrence.start === b.occurrence.start;
}

function titleOf(box: Element): HTMLElement {
  return box.querySelector('.dialog-heading')!;
}

/** There is nothing to press: it is to be read first. */
export function focusTitle(box: Element): void {
  const title = titleOf(box);
  title.tabIndex = -1;
  title.focus({ preventScroll: true });
}

/** Before the title becomes another one: where it has the focus already, nothing else says so. */
export function announceTitle(box: Element | null): void {
  if (!box) return;
  const title = titleOf(box);
  title.ariaLive = title.matches(':focus') ? 'polite' : 'off';
}

export interface Left {
  /** What was pressed when the detail was opened; by now it may be gone, or stand for another event. */
  readonly pressed: EventControl | null;
  /** The event that it then stood for, if any. */
  readonly first?: DatedOccurrence;
  /** The event that was read last. */
  readonly dated?: DatedOccurrence;
  readonly day: IsoDay;
}

/**
 * Gives the focus to what a person expects to have it when a detail closes: what stands for the
 * event that was read last, else what was pressed, else the day, else the content.
 */
export function focusAfter(root: ParentNode, { pressed, first, dated, day }: Left): void {
  const stands = (control: EventControl | null, one?: DatedOccurrence): boolean =>
    !!control?.isConnected &&
    control.checkVisibility() &&
    (!one || (!!control.dated && isSame(control.dated, one)));
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
