/** Reads a day, as src/feed/formats/calendar does. */
import ICAL from 'ical.js';

const lines = ['BEGIN:VEVENT', 'DTSTART;VALUE=DATE:20300612', 'END:VEVENT'];
const event = new ICAL.Component(ICAL.parse(lines.join('\r\n')));
globalThis.used = event.getFirstPropertyValue('dtstart').toString();
