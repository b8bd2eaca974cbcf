import { define } from '../../base/define.js';
import { LabelBadge } from './label-badge.js';

define('label-badge', LabelBadge);

export { LabelBadge };

declare global {
  interface HTMLElementTagNameMap {
    'label-badge': LabelBadge;
  }
}
