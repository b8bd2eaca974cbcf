import { List } from '@event-calendar/core';
import { eventCalendar } from './event-calendar.js';
import { show } from './page.js';

show(eventCalendar(List, { view: 'listMonth', noEventsContent: 'Aucun événement' }));
