import { define } from '../../base/define.js';
import { LabelList } from './label-list.js';

define('label-list', LabelList);

export { LabelList };

declare global {
  interface HTMLElementTagNameMap {
    'label-list': LabelList;
  }
}
