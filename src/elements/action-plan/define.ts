import { define } from '../../base/define.js';
import { ActionPlan } from './action-plan.js';

define('action-plan', ActionPlan);

export { ActionPlan };

declare global {
  interface HTMLElementTagNameMap {
    'action-plan': ActionPlan;
  }
}
