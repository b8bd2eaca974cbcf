/** Moves an instant on and writes it, as src/time does. */
import { Temporal } from 'temporal-polyfill/implementation';

const start = Temporal.ZonedDateTime.from('2030-06-12T20:30[Europe/Paris]');
globalThis.used = start.add({ hours: 4 }).toString();
