import type { AgendaEvent } from '../model/index.js';

/** Whether an event can be followed online: as it says itself, else because there is an address for it. */
export function isOnline({ status, attendance, onlineUrl }: AgendaEvent): boolean {
  if (status === 'moved-online') return true;
  return attendance ? attendance !== 'offline' : Boolean(onlineUrl);
}
