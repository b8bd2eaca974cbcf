import type { EpochMs } from '../../../model/index.js';
import { addDays } from '../../../time/days.js';
import { startOfDay } from '../../../time/zone.js';
import { adoptStyles, afterPaint } from '../../../base/dom.js';
import { Expiry, type ExpiryHost } from '../../../base/controllers/expiry.js';
import { isReachable } from '../agenda.js';
import { periodOf, step } from '../periods.js';
import { onPaperStyles } from '../views/on-paper.styles.js';
import type { ViewContext } from '../views/view.js';
import type { Views } from '../views/views.js';

const aMinute = 60_000;

interface Host extends ExpiryHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
}

/** Starts the work that can wait for the first paint. */
export function startAfterFirstPaint(
  host: Host,
  shown: () => ViewContext,
  views: Pick<Views, 'putOnPaper'>,
): void {
  const ask = (): void => askAhead(shown());
  ask(); // Before the clock: a failure here is tried again, and must not leave a clock behind.
  keepTime(host, shown);
  followPrinting(host, views);
  host.addController({ hostUpdated: () => void afterPaint().then(ask) });
}

/** Draws the calendar again at midnight, and each minute while it shows the line of the present time. */
function keepTime(host: ExpiryHost, shown: () => ViewContext): void {
  const until = (): EpochMs => {
    const { view, period, today, agenda } = shown();
    const hasLine =
      (view === 'week' || view === 'day') && period.first <= today && today <= period.last;
    return hasLine
      ? (Math.floor(Date.now() / aMinute) + 1) * aMinute
      : startOfDay(addDays(today, 1), agenda.timeZone);
  };
  new Expiry(host, { until, changed: () => host.requestUpdate() });
}

/** Has the calendar drawn for paper while the page is printed, or shown as it would be. */
function followPrinting(host: Host, views: Pick<Views, 'putOnPaper'>): void {
  const paper = matchMedia('print');
  let isPrinting = false;
  let isOnPaper = false;
  /** The day whose button, which paper has not, had the focus. */
  let day: Element | null | undefined;
  const draw = (): void => {
    // A preview leaves the media of print between its drawings.
    if (isOnPaper === (isPrinting || paper.matches)) return;
    isOnPaper = !isOnPaper;
    const { shadowRoot } = host;
    if (isOnPaper) day = shadowRoot?.activeElement?.closest('.more')?.closest('[data-day]');
    views.putOnPaper(isOnPaper);
    if (!isOnPaper && !shadowRoot?.activeElement) {
      day?.querySelector<HTMLElement>('.more')?.focus();
    }
  };
  const follow = ({ type }: Event): void => {
    isPrinting = type === 'beforeprint';
    draw();
  };
  adoptStyles(host.renderRoot, onPaperStyles);
  host.addController({
    hostConnected() {
      addEventListener('beforeprint', follow);
      addEventListener('afterprint', follow);
      paper.addEventListener('change', draw);
      draw();
    },
    hostDisconnected() {
      removeEventListener('beforeprint', follow);
      removeEventListener('afterprint', follow);
      paper.removeEventListener('change', draw);
    },
  });
}

/** Works out the next period ahead, to which most visitors go. A year is counted, which takes no time. */
export function askAhead({
  view,
  period,
  week,
  agenda,
}: Pick<ViewContext, 'view' | 'period' | 'week' | 'agenda'>): void {
  const { first, last } = periodOf(view, step(view, period, 1, week), week);
  if (view !== 'year' && isReachable(first)) agenda.between(first, last);
}
