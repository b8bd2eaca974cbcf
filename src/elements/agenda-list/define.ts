import { define } from '../../base/define.js';
import { AgendaList } from './agenda-list.js';

define('agenda-list', AgendaList);

export { AgendaList };

declare global {
  interface HTMLElementTagNameMap {
    'agenda-list': AgendaList;
  }
}
