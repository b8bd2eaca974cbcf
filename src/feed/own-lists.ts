/** What the command line asks about lists of somebody's own, besides their conversion. */
import {
  any,
  channels,
  noPictureOrPage,
  notForVisitors,
  ofHeads,
  ofPrograms,
} from './formats/mapped/guess-words.js';
import { wordsIn } from './formats/mapped/names.js';
import { isLink, isName } from './formats/mapped/shapes.js';

/** Fields whose one or two words are those of a program, of a list to choose from, or are said in other words. */
const noNames = any(
  ofPrograms,
  ofHeads,
  'types? kind nature statuts? status etats? state mode source platform\\w* licences? license emoji badge label\\w* auteurs? authors? country pays region departement unite niveau level price prix tarif\\w* currency devise format public prefix',
);

/** Addresses that are not those of an item. */
const noPages = any(channels, ofPrograms, 'sources? images? photos? logos? medias?');

/** True for a short text that may be a name, and for a page: a visitor could want to see it. */
export function maySay(path: string, text: string): boolean {
  const name = wordsIn(path);
  if (notForVisitors.test(name)) return false;
  if (isLink(text)) return !noPictureOrPage.test(name) && !noPages.test(name);
  return /^\p{Lu}\p{L}*\p{Ll}/u.test(text) && isName(text) && !noNames.test(name);
}
