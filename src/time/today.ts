import type { IsoDay } from '../model/index.js';
import { temporal } from './temporal.js';

/** Today in a zone. */
export function today(timeZone: string): IsoDay {
  return temporal.Now.plainDateISO(timeZone).toString();
}
