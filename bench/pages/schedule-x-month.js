import { app, show } from './page.js';
import { scheduleX } from './schedule-x.js';

// The arrows answer the mouse's button and two keys; the bench clicks by script.
app.addEventListener('click', ({ target, isTrusted }) => {
  if (!isTrusted) target.closest('.sx__chevron-wrapper')?.dispatchEvent(new MouseEvent('mouseup'));
});

show(scheduleX);
