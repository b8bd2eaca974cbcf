/** Tells the rooms of the web, in which people meet, from pages about an event. */
import { addressOf, isWebAddress } from './addresses.js';

/** Addresses of maps, where nobody meets online, and of pictures. */
const noMeeting =
  /^https?:\/\/(?:maps\.|(?:www\.)?(?:openstreetmap\.org|osm\.org|google\.[a-z.]{2,6}\/maps|goo\.gl\/maps))|\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** Words in the names of hosts where people meet. */
const meetingHosts =
  /meet|zoom|jit\.?si|teams|visio|bbb|bigblue|webex|webinai?r|webconf|confcall|talk|whereby|live|youtu|twitch|discord|renater/i;

/** First folders of rooms on a site of one's own: `/bbb/the-room`, `/b/abc-def`. */
const meetingFolders = /^(?:visio|bbb|meet|jitsi|rooms?|live|join|[a-z])$/i;

/** The place of what takes place online, when its place is but an address. */
export function meetingAddress(place: string | undefined): string | undefined {
  return isWebAddress(place) && !noMeeting.test(place!) && !isPage(place!) ? place : undefined;
}

/** The page of an event, when all that is said of its place is that address. */
export function pageAddress(place: string | undefined): string | undefined {
  return isWebAddress(place) && !noMeeting.test(place!) && isPage(place!) ? place : undefined;
}

/** A page about something is a file, or ends with its words: `…/concert-de-la-chorale/`. Nobody meets there. */
function isPage(address: string): boolean {
  const { hostname = '', pathname = '' } = addressOf(address) ?? {};
  const folders = pathname.split('/').filter(Boolean);
  if (meetingHosts.test(hostname) || meetingFolders.test(folders[0] ?? '')) return false;
  const last = folders.at(-1) ?? '';
  return /\.(?:html?|php|aspx?)$/i.test(last) || last.split('-').length > 2;
}
