/** The polyfill itself: its main entry would give what the page has named `Temporal`, whatever that is. */
export { Temporal } from 'temporal-polyfill/implementation';
