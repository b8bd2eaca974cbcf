import { List } from '@event-calendar/core';
import { start } from './event-calendar.js';

await start(List, { view: 'listMonth', noEventsContent: 'Aucun événement' });
