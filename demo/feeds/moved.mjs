/** Dates of the demo's written feeds, moved by whole weeks so that the feeds never go stale. */
import { addDays, daysBetween, parisOffset } from './days.mjs';

/** Articles that are older tell of things that happened, and keep their dates. */
const invented = '2025-04-01';

const days = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const months = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2026-10-05T09:00:00+02:00`, with the offset of Paris on the new day. */
const isoTimes = /(\d{4}-\d\d-\d\d)(T\d\d:\d\d:\d\d)[+-]\d\d:\d\d/g;
/** `Mon, 05 Oct 2026 09:00:00 +0200`, as RSS has it. */
const rssTimes = /\w{3}, (\d\d) (\w{3}) (\d{4}) (\d\d:\d\d:\d\d) [+-]\d{4}/g;

function moved(text, weeks, since = '') {
  const later = (day) => addDays(day, 7 * weeks);
  return text
    .replace(isoTimes, (whole, day, time) =>
      day < since ? whole : later(day) + time + parisOffset(later(day)),
    )
    .replace(rssTimes, (_, date, month, year, time) => {
      const number = String(months.indexOf(month) + 1).padStart(2, '0');
      const day = later(`${year}-${number}-${date}`);
      const at = new Date(`${day}T00:00Z`);
      const parts = [day.slice(8), months[at.getUTCMonth()], day.slice(0, 4), time];
      return `${days[at.getUTCDay()]}, ${parts.join(' ')} ${parisOffset(day).replace(':', '')}`;
    });
}

/** News whose newest day becomes one of the last seven days. */
export const news = (text, newest, today) =>
  moved(text, Math.floor((daysBetween(newest, today) - 1) / 7), invented);

/** Events whose first day becomes one of the next seven days. */
export const events = (text, first, today) =>
  moved(text, Math.floor((daysBetween(first, today) + 7) / 7));
