import { show } from './page.js';
import { toastUi } from './toast-ui.js';

show(toastUi);
