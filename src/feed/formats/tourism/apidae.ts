import { FeedError } from '../../errors.js';
import { isObject, type JsonObject } from '../../read/fields.js';
import type { Issue } from '../../read/issue.js';
import type { Adapter, AdapterContext, ExtendedItem } from '../adapter.js';
import { imageAddress, siteAddress } from '../shared/addresses.js';
import { has } from '../shared/predicates.js';
import { programDate } from '../shared/program-dates.js';
import { plainText } from '../shared/plain-text.js';
import { asFlag, at, compact, listAt, numberAt, objectsOf, textAt } from '../shared/values.js';
import { clockIn, datesOf, dayIn, type Period } from './periods.js';
import { numbered } from '../../numbered.js';

const week: Readonly<Record<string, string>> = {
  LUNDI: 'Monday',
  MARDI: 'Tuesday',
  MERCREDI: 'Wednesday',
  JEUDI: 'Thursday',
  VENDREDI: 'Friday',
  SAMEDI: 'Saturday',
  DIMANCHE: 'Sunday',
};

const weeksOfMonth: Readonly<Record<string, number>> = {
  D_1ER: 1,
  D_2EME: 2,
  D_3EME: 3,
  D_4EME: 4,
  D_DERNIER: -1,
};

/** The type of the objects that are events. */
const eventType = 'FETE_ET_MANIFESTATION';

/** The type of an address of a site among the ways of contact. */
const siteType = 205;

/**
 * APIDAE (https://dev.apidae-tourisme.com/): answers of the API, `objetsTouristiques` as a list or by day, lists of
 * exports, and exports of one file for each object. Festivals and the like are events; what else an export has
 * (restaurants, hotels) is left out. The organisation that wrote an object and its contacts are not read.
 */
export const toJsonFeed: Adapter = function* (document, context) {
  const objects = objectsIn(document);
  if (!objects) throw new FeedError('format', { url: context.url, found: document });
  const problems: Issue[] = [...notAsked(document, objects)];
  const items = new Map<string, ExtendedItem>();
  for (const [index, object] of numbered(objects)) {
    yield;
    const type = textAt(object, 'type');
    if (type && type !== eventType) {
      problems.push({ path: `items[${index}]`, code: 'not-event', value: type });
      continue;
    }
    const item = itemOf(object, context);
    // An agenda by day has an object under each of its days.
    items.set(textAt(item, 'id') ?? String(index), item);
  }
  return { items: [...items.values()], problems };
};

/** What the answer lacks because it was not asked for: the objects, of which it has but the numbers, or their dates. */
function notAsked(document: unknown, objects: readonly JsonObject[]): readonly Issue[] {
  const areFound = (numberAt(document, 'numFound') ?? 0) > 0 || has(document, idsAlone);
  if (!objects.length) return areFound ? [{ path: idsAlone, code: 'ids-alone' }] : [];
  const events = objects.filter((object) => textAt(object, 'type') === eventType);
  const areDated = events.some((object) => has(object, 'ouverture'));
  return events.length && !areDated ? [{ path: 'ouverture', code: 'no-openings' }] : [];
}

const idsAlone = 'objetTouristiqueIds';

function objectsIn(document: unknown): readonly JsonObject[] | undefined {
  const list = at(document, 'objetsTouristiques') ?? at(document, 'results') ?? document;
  if (Array.isArray(list)) return objectsOf(list);
  if (!isObject(list)) return;
  const days = Object.entries(list).filter(([key]) => /^\d{4}-\d\d-\d\d/.test(key));
  if (days.length) return days.flatMap(([, objects]) => objectsOf(objects));
  const isObjectAlone = list === document && at(document, 'numFound') === undefined;
  return isObjectAlone ? [list] : [];
}

function itemOf(object: JsonObject, { language }: AdapterContext): ExtendedItem {
  const words = (value: unknown): string | undefined => plainText(labelOf(value, language));
  const presentation = at(object, 'presentation');
  const about = at(object, 'informationsFeteEtManifestation');
  const picture = listAt(object, 'illustrations')[0];
  const credit = words(at(picture, 'copyright'));
  const tags = ['themes', 'categories', 'typesManifestation'].flatMap((key) =>
    listAt(about, key).flatMap((entry) => words(entry) ?? []),
  );
  const summary = words(at(presentation, 'descriptifCourt'));
  const periods = listAt(object, 'ouverture', 'periodesOuvertures').flatMap(periodsOf);
  const hours = periods.some(({ from }) => from)
    ? undefined
    : labelOf(at(object, 'ouverture', 'periodeEnClair'), language);
  const texts = [labelOf(at(presentation, 'descriptifDetaille'), language), hours];
  return compact({
    id: textAt(object, 'id') ?? textAt(object, 'identifier'),
    url: siteOf(object),
    title: words(at(object, 'nom')),
    summary,
    content_text: texts.filter(Boolean).join('\n\n') || summary,
    image: imageAddress(at(fileOf(picture, language), 'url')),
    _image: credit === undefined ? undefined : { credit },
    date_modified: programDate(at(object, 'gestion', 'dateModification')),
    tags: tags.length ? [...new Set(tags)] : undefined,
    _event: {
      ...datesOf(periods, closedDays(object)),
      location: placeOf(object, plainText(at(about, 'nomLieu'))),
      isAccessibleForFree: asFlag(at(object, 'descriptionTarif', 'gratuit')),
      offers: compact({ description: words(at(object, 'descriptionTarif', 'tarifsEnClair')) }),
      audience:
        listAt(object, 'prestations', 'typesClientele')
          .flatMap((entry) => words(entry) ?? [])
          .join(', ') || undefined,
    },
  })!;
}

/** `{ libelleFr, libelleEn }`: the wanted language, else French, else the first. */
function labelOf(value: unknown, language: string): string | undefined {
  const ending = language.slice(0, 1).toUpperCase() + language.slice(1, 2).toLowerCase();
  const names = [`libelle${ending}`, 'libelleFr', 'libelleEn'];
  return names.map((name) => textAt(value, name)).find((words) => words !== undefined);
}

function fileOf(picture: unknown, language: string): unknown {
  const files = listAt(picture, 'traductionFichiers');
  return files.find((file) => at(file, 'locale') === language) ?? files[0];
}

function siteOf(object: JsonObject): string | undefined {
  const site = listAt(object, 'informations', 'moyensCommunication').find(
    (way) => numberAt(way, 'type', 'id') === siteType,
  );
  return siteAddress(at(site, 'coordonnees', 'fr'));
}

function placeOf(object: JsonObject, name: string | undefined): object | undefined {
  const address = at(object, 'localisation', 'adresse');
  const lines = ['adresse1', 'adresse2', 'adresse3'].flatMap((key) => textAt(address, key) ?? []);
  const point = at(object, 'localisation', 'geolocalisation', 'geoJson', 'coordinates');
  const [longitude, latitude] = [numberAt(point, 0), numberAt(point, 1)];
  const parts = compact({
    streetAddress: lines.join(', ') || undefined,
    postalCode: textAt(address, 'codePostal'),
    addressLocality: textAt(address, 'commune', 'nom'),
  });
  const isSomewhere = latitude !== undefined && longitude !== undefined;
  return compact({ name, address: parts, geo: isSomewhere ? { latitude, longitude } : undefined });
}

/** A period with its own hours; one for each week of the month that it names. */
function periodsOf(period: unknown): readonly Period[] {
  const first = dayIn(textAt(period, 'dateDebut'));
  if (!first) return [];
  const about = {
    first,
    last: dayIn(textAt(period, 'dateFin')) ?? first,
    from: clockIn(textAt(period, 'horaireOuverture')),
    to: clockIn(textAt(period, 'horaireFermeture')),
    isYearly: asFlag(at(period, 'tousLesAns')),
  };
  const named = (key: string): readonly string[] =>
    listAt(period, key).flatMap((day) => week[textAt(day, 'jour') ?? ''] ?? []);
  switch (textAt(period, 'type')) {
    case 'OUVERTURE_SEMAINE':
      return [{ ...about, days: named('ouverturesJournalieres') }];
    case 'OUVERTURE_SAUF': {
      const closed = named('ouverturesJournalieres');
      return [{ ...about, days: Object.values(week).filter((day) => !closed.includes(day)) }];
    }
    case 'OUVERTURE_MOIS':
      return listAt(period, 'ouverturesJourDuMois').flatMap((opening): Period[] => {
        const day = week[textAt(opening, 'jour') ?? ''];
        const number = weeksOfMonth[textAt(opening, 'jourDuMois') ?? ''];
        return day && number ? [{ ...about, days: [day], week: number }] : [];
      });
    default:
      return [about];
  }
}

function closedDays(object: JsonObject): readonly string[] {
  return listAt(object, 'ouverture', 'fermeturesExceptionnelles').flatMap(
    (closure) => dayIn(textAt(closure, 'dateFermeture')) ?? [],
  );
}
