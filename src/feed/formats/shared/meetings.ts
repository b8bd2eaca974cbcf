/** Tells the rooms of the web, in which people meet, from pages about an event. */
import { addressOf, isWebAddress } from './addresses.js';

/** Addresses of maps, where nobody meets online, and of pictures. */
const noMeeting =
  /^https?:\/\/(?:maps\.|(?:www\.)?(?:openstreetmap\.org|osm\.org|google\.[a-z.]{2,6}\/maps|goo\.gl\/maps))|\.(?:jpe?g|png|gif|webp|avif|svg)(?:[?#]|$)/i;

/** Words in the names of hosts where people meet; the short ones begin a name or a part of it. */
const meetingHosts =
  /meet(?!up)|zoom|jit\.?si|visio|bigblue|webex|webinai?r|webconf|confcall|whereby|youtu|twitch|discord|renater|(?:^|[.-])(?:teams|bbb|talk|live)/i;

/** Sites that announce events and sell tickets. */
const announcers =
  /(?:^|\.)(?:meetup|facebook|instagram|eventbrite|helloasso|billetweb|weezevent|openagenda|luma)\.[a-z.]{2,6}$|(?:^|\.)(?:fb\.me|lu\.ma)$/i;

/** First folders of rooms on a site of one's own: `/bbb/the-room`, `/b/abc-def`. */
const meetingFolders = /^(?:visio|bbb|meet|jitsi|rooms?|live|join|[a-z])$/i;

/**
 * The place of what takes place online, when its place is but an address.
 *
 * @param page the event's own page, where that is said
 */
export function meetingAddress(place: string | undefined, page?: string): string | undefined {
  if (!isWebAddress(place) || noMeeting.test(place!)) return;
  return !isPage(place!) || isNamedRoom(place!, page) ? place : undefined;
}

/** The page of an event, when all that is said of its place is that address. */
export function pageAddress(place: string | undefined): string | undefined {
  return isWebAddress(place) && !noMeeting.test(place!) && isPage(place!) ? place : undefined;
}

/** True for an address on a host, or in a folder, of which it is known that people meet there. */
export function isKnownRoom(address: string): boolean {
  const { hostname = '', pathname = '' } = addressOf(address) ?? {};
  const [folder = ''] = foldersOf(pathname);
  if (noMeeting.test(address) || announcers.test(hostname)) return false;
  return meetingHosts.test(hostname) || meetingFolders.test(folder);
}

/** True for an address of the web at which nobody meets, but no map and no picture. */
export function isPlacePage(place: string | undefined): boolean {
  return isWebAddress(place) && !noMeeting.test(place!) && !isKnownRoom(place!);
}

/** Words right after the host name a room as well as a page: a room, where the event has its page on another host. */
function isNamedRoom(address: string, page: string | undefined): boolean {
  const { hostname, pathname = '' } = addressOf(address) ?? {};
  const host = addressOf(page)?.hostname;
  const [room = '', ...rest] = foldersOf(pathname);
  if (rest.length || room.includes('.') || announcers.test(hostname ?? '')) return false;
  return host !== undefined && host !== hostname;
}

function foldersOf(pathname: string): readonly string[] {
  return pathname.split('/').filter(Boolean);
}

/** A page about something is a file, or ends with its words: `…/concert-de-la-chorale/`. Nobody meets there. */
function isPage(address: string): boolean {
  if (isKnownRoom(address)) return false;
  const { hostname = '', pathname = '' } = addressOf(address) ?? {};
  if (announcers.test(hostname)) return true;
  const last = foldersOf(pathname).at(-1) ?? '';
  return /\.(?:html?|php|aspx?)$/i.test(last) || last.split('-').length > 2;
}
