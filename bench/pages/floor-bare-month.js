/** The month by hand for who writes French alone, and knows what the first use of `Intl` takes. */
import { calendar } from './floor.js';
import { drawMonth } from './floor-draw.js';

const months =
  'janvier février mars avril mai juin juillet août septembre octobre novembre décembre'.split(' ');

const hour = (date) =>
  [date.getHours(), date.getMinutes()].map((number) => `${number}`.padStart(2, '0')).join(':');

await calendar(
  (events, first) => drawMonth(events, first, hour),
  (first) => `${months[first.getMonth()]} ${first.getFullYear()}`,
);
