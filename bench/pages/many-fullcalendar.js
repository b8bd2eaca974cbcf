/** Many months of one feed, with FullCalendar. */
import dayGrid from 'fullcalendar/daygrid';
import { month, start } from './fullcalendar.js';
import { load } from './page.js';

const feed = load();
for (const place of document.querySelectorAll('.place'))
  void start(dayGrid, month, { place, feed });
