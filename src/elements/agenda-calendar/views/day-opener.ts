import { Opener } from '../../../components/event-dialog/event-opener.js';
import type { IsoDay } from '../../../model/index.js';
import type { DatedOccurrence } from '../../../time/days.js';

/** Opens days too: what a cell of the month has no room for. */
export class DayOpener extends Opener {
  openDay(day: IsoDay, occurrences: readonly DatedOccurrence[]): Promise<void> {
    const control = this.host.shadowRoot!.activeElement as HTMLElement | null;
    return this.show((view) => view.openDay({ day, occurrences }, control));
  }
}
