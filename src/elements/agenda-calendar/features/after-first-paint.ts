import type { EpochMs } from '../../../model/index.js';
import { addDays } from '../../../time/days.js';
import { startOfDay } from '../../../time/zone.js';
import { afterPaint } from '../../../base/dom.js';
import { Expiry, type ExpiryHost } from '../../../base/controllers/expiry.js';
import { periodOf, step } from '../periods.js';
import type { ViewContext } from '../views/view.js';

const aMinute = 60_000;

/** What an agenda does once it is shown; fetched then. */
export function afterwards(host: ExpiryHost, shown: () => ViewContext): void {
  const ask = (): void => askAhead(shown());
  ask(); // What fails is tried again, and must not have left a clock behind.
  keepTime(host, shown);
  host.addController({ hostUpdated: () => void afterPaint().then(ask) });
}

/** Draws an agenda again when its day is over, and each minute where the present time is a line in it. */
function keepTime(host: ExpiryHost, shown: () => ViewContext): void {
  const until = (): EpochMs => {
    const { view, period, today, agenda } = shown();
    const hasLine =
      (view === 'week' || view === 'day') && period.first <= today && today <= period.last;
    return hasLine
      ? (Math.floor(Date.now() / aMinute) + 1) * aMinute
      : startOfDay(addDays(today, 1), agenda.timeZone);
  };
  new Expiry(host, until, () => host.requestUpdate());
}

/** The period after is the one most visitors go to: what happens in it is then known already. */
export function askAhead({
  view,
  period,
  week,
  agenda,
}: Pick<ViewContext, 'view' | 'period' | 'week' | 'agenda'>): void {
  const { first, last } = periodOf(view, step(view, period, 1, week), week);
  agenda.between(first, last);
}
