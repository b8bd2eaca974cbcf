import { otherDates } from './names.js';

/** Whole words of a name, between spaces. A point with a question mark behind it is a space that may be left out. */
export function any(...words: readonly string[]): RegExp {
  return new RegExp(`\\b(?:${words.join(' ').replaceAll(' ', '|')})\\b`);
}

/** True by any of several expressions. */
export function either(...expressions: readonly RegExp[]): RegExp {
  return new RegExp(expressions.map(({ source }) => source).join('|'));
}

/** Words of those who run the site and of their programs, and of persons: nobody but they have to see these fields. */
export const notForVisitors = any(
  'e.?mails? courriels? tel telephones? phones? mobile portable fax contacts? referent naissance birth\\w* age prenoms? first.?name last.?name representants? president\\w* dirigeant\\w* gerante?s? interlocut\\w* tresori\\w* users? username utilisateurs? login account compte owner creator',
  'internes? internal admin\\w* moderat\\w* password passwd mdp private privee?s? secret tokens? key cle hash ip commentaires? comments? brouillon draft iban',
);

/** Words for when something ends. */
export const endNames =
  /\b(?:date|event)?(?:fin|end|ende)(?:date|event)?\b|\bfinish|until|jusqu|dernier|\blast|\bto (?:time|hour|date)\b|\b(?:time|hour|date) to\b/;

export const ofPrograms =
  'ids? uuid guid slugs? codes? insee class\\w* css colou?rs? couleurs? icones? icons? picto\\w* width height largeur hauteur mime locale timezone order ordre rank count nb nombre number numero index is has flag schema template layout alt credits? copyright legendes? captions?';
export const ofHeads = 'seo meta og twitter';
export const pictures =
  'images? img photos? pictures? affiches? visuels? logos? posters? flyers? thumb\\w* vignettes? bannieres? banners? avatars? medias?';
export const links = 'urls? liens? links? href web site.?web website boutons? button cta';
export const areas =
  'pays country region departement quartier arrondissement state province continent';
export const parties =
  'organis\\w* organiz\\w* auteurs? authors? sponsors? partenaires? partners? hosts? profil\\w* artists? artistes? speakers? intervenants? photographes?';
export const places =
  'lieux? venues? places? salles? locations? stade etablissements? establishments? musees? ort orte lugar luogo';
export const partsOfPlaces =
  'adresses? address streets? rue villes? city communes? town cp postal zip lat\\w* lng lon lon?gitude gps coord\\w* geo\\w* maps? plan naissance acces\\w* desc\\w* parking meteo restant\\w* dispo\\w*';
export const others =
  'dates? heures? horaires? time tarifs? prix prices? types? nature capacit\\w* jauge nom.?tarif';
export const registering =
  'inscri\\w* resas? preventes? reserv\\w* billet\\w* tickets? ticketing bookings? book regist\\w* sign.?up rsvp shotgun hello.?asso weezevent buy acheter achat checkout shop';
export const channels =
  'visio\\w* zoom meet stream\\w* videos? youtube vimeo maps? plan gps itineraire facebook fb insta\\w* twitter linkedin tiktok social share partage api json ics ical rss feed webhook callback embed iframe self edit delete next prev\\w* spotify soundcloud audio podcast calendar calendrier cal flux trailer annonce teaser';

/** What stands beside the texts of an item: fields of programs, pictures, links, persons, places. */
export const besideTexts = [ofPrograms, pictures, links, parties, places].join(' ');

/** A film comes out long before it is shown here. */
export const noDate = either(otherDates, any(parties, registering, 'sortie'));
export const noBeginning = either(noDate, endNames, any('doors? portes? rdv'));
export const noTitle = any(
  besideTexts,
  ofHeads,
  areas,
  'villes? city communes? files? fichiers? sub sous secondary categor\\w* tags? themes? thematiques? rubriques? types? pages? domain sources? agency agence tarifs? prices? structures? clubs? equipes? teams? adresses? address feed series? collection',
);
export const bounds = any('min max zoom delta bounds? bbox');

/** What cannot be told from what is to be read by its shape alone. */
export const noText = any(
  besideTexts,
  ofHeads,
  partsOfPlaces,
  'prompt raw notes? remarques? observations? sources? legal\\w* cgv mentions? tarifs? prix prices?',
);

/** Pictures and pages of somebody else, or for programs. */
export const noPictureOrPage = any(
  parties,
  places,
  'icons? favicon avatars? file.?names? maps? plan api json ics ical rss feed webhook callback embed iframe self edit delete next prev\\w* qr\\w*',
);

/** Words of columns that say something else of what is named: how it stands, where, by whom. */
export const notNames = any(
  'desc\\w* presentation objectifs? resume statuts? status etat state types? code num\\w* nombre nb ids? dates? annee year',
  'urls? liens? links? site images? photos? logos? adresses? address communes? villes? categor\\w* theme\\w*',
  'budget couts? montants? responsables? referents? contact\\w* porteu\\w* pilot\\w* partenaires? partners? lead tel\\w* e.?mail',
);
