import type { EpochMs } from '../../model/index.js';
import { addDays, startOfDay } from '../../time/days.js';
import { Present, type PresentHost } from '../../widget/present.js';
import type { ViewContext } from './view.js';

const aMinute = 60_000;

/**
 * Draws an agenda again when its day is over, and each minute where the present time is a line in it.
 * Fetched once the agenda is shown.
 */
export function keepTime(host: PresentHost, shown: () => ViewContext): void {
  const until = (): EpochMs => {
    const { view, period, today, agenda } = shown();
    const hasLine =
      (view === 'week' || view === 'day') && period.first <= today && today <= period.last;
    return hasLine
      ? (Math.floor(Date.now() / aMinute) + 1) * aMinute
      : startOfDay(addDays(today, 1), agenda.timeZone);
  };
  new Present(host, until, () => host.requestUpdate());
}
