import { define } from '../../base/define.js';
import { InitiativeList } from './initiative-list.js';

define('initiative-list', InitiativeList);

export { InitiativeList };

declare global {
  interface HTMLElementTagNameMap {
    'initiative-list': InitiativeList;
  }
}
