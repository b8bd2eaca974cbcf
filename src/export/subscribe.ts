import { safeUrl } from '../html/safe-url.js';

/** The ways to have an agenda in one's own calendar that follows it by itself. */
export interface Subscriptions {
  /** The address itself, to paste into any program. */
  readonly address: string;
  /** Opens the machine's own calendar: Apple's, Outlook, Thunderbird, … */
  readonly webcal: string;
  readonly google: string;
  readonly outlook: string;
  readonly office365: string;
}

/**
 * Links to subscribe to an iCalendar file.
 *
 * @param ics its address, relative to the page or `https:`, `http:` or `webcal:`
 * @param title what the calendar is called there
 * @returns `undefined` when that is no such address
 */
export function subscriptions(
  ics: string,
  title: string,
  base?: string,
): Subscriptions | undefined {
  const address = safeUrl(ics.trim().replace(/^webcals?:/i, 'https:'), 'fetch', base);
  if (!address) return;
  const webcal = address.replace(/^https?:/, 'webcal:');
  const named = `url=${encodeURIComponent(address)}&name=${encodeURIComponent(title.toWellFormed())}`;
  return {
    address,
    webcal,
    google: `https://calendar.google.com/calendar/r?cid=${encodeURIComponent(webcal)}`,
    outlook: `https://outlook.live.com/calendar/0/addfromweb?${named}`,
    office365: `https://outlook.office.com/calendar/0/addfromweb?${named}`,
  };
}
