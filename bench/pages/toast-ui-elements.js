import { define } from './elements.js';
import { toastUi } from './toast-ui.js';

define('toast-ui-month', toastUi, (calendar) => calendar.destroy());
