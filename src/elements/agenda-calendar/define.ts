import { define } from '../../base/define.js';
import { AgendaCalendar } from './agenda-calendar.js';

define('agenda-calendar', AgendaCalendar);

export { AgendaCalendar };

declare global {
  interface HTMLElementTagNameMap {
    'agenda-calendar': AgendaCalendar;
  }
}
