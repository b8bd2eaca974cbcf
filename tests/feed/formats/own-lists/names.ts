/** What people call the fields of a list, and how they write such names. */
export type Field =
  | 'title'
  | 'day'
  | 'startDay'
  | 'endDay'
  | 'start'
  | 'end'
  | 'startTime'
  | 'endTime'
  | 'hours'
  | 'when'
  | 'place'
  | 'street'
  | 'town'
  | 'link'
  | 'text'
  | 'price'
  | 'tag'
  | 'picture'
  | 'published'
  | 'telephone'
  | 'email'
  | 'name';

const fields: readonly Field[] = [
  'title',
  'day',
  'startDay',
  'endDay',
  'start',
  'end',
  'startTime',
  'endTime',
  'hours',
  'when',
  'place',
  'street',
  'town',
  'link',
  'text',
  'price',
  'tag',
  'picture',
  'published',
  'telephone',
  'email',
  'name',
];

/** The words of each set stand in the order of `fields`, with slashes between them. */
const sets: Readonly<Record<string, string>> = {
  French:
    'titre/date/date de début/date de fin/début/fin/heure de début/heure de fin/horaires/quand/lieu/adresse/ville/lien/description/tarif/catégorie/image/date de publication/téléphone/email/nom',
  'other French':
    'nom/jour/date début/date fin/début/fin/heure début/heure fin/horaire/date et heure/salle/rue/commune/site web/résumé/prix/type/photo/publié le/tél/courriel/nom',
  'French of a volunteer':
    'intitulé/date/du/au/commence/finit/de/à/heures/dates/où/adresse/ville/plus d’infos/présentation/entrée/thème/affiche/date/numéro de téléphone/mail/nom',
  'French of an event':
    'nom de l’événement/date de l’événement/date de début/date de fin/date et heure de début/date et heure de fin/heure/heure de fin/horaires/dates et horaires/nom du lieu/adresse du lieu/ville/url/descriptif/tarifs/catégories/visuel/date/telephone/e-mail/nom',
  English:
    'title/date/start date/end date/start/end/start time/end time/hours/when/location/address/city/url/description/price/category/image/published/phone/email/name',
  'other English':
    'name/day/first day/last day/starts at/ends at/begins/ends/time/date and time/venue/street/town/link/summary/cost/tag/picture/published at/telephone/email/name',
  'English of an event':
    'event name/event date/event start date/event end date/event start/event end/start time/end time/event time/event dates/event location/street address/city/event url/details/ticket price/event type/photo url/publish date/phone number/email address/name',
  German:
    'titel/datum/startdatum/enddatum/beginn/ende/uhrzeit/endzeit/uhrzeit/wann/ort/adresse/stadt/link/beschreibung/preis/kategorie/bild/veröffentlicht/telefon/email/name',
  Spanish:
    'título/fecha/fecha de inicio/fecha de fin/inicio/fin/hora de inicio/hora de fin/horario/cuándo/lugar/dirección/ciudad/enlace/descripción/precio/categoría/imagen/publicado/teléfono/email/nombre',
  'French of a town hall':
    'Libellé/Date de l’évènement/Date de début d’évènement/Date de fin d’évènement/Date heure début/Date heure fin/Heure début/Heure fin/Horaires/Période/Lieu/Adresse complète/Commune/URL de la fiche/Texte de présentation/Conditions tarifaires/Rubrique/Photo principale/Date de mise en ligne/Téléphone/Courriel/Nom',
  'French of a club':
    'Nom de l’activité/Date de l’activité/Début de l’activité/Fin de l’activité/Commence à/Se termine à/Heure de départ/Heure de retour/Tranche horaire/Programmation/Lieu de rendez-vous/Adresse du rendez-vous/Localité/Page web/Détails/Participation aux frais/Catégorie d’activité/Photo d’illustration/Date de diffusion/Tél/Mél/Nom',
  'English of a site':
    'post title/event date/event start date/event end date/start datetime/end datetime/event start time/event end time/event hours/date & time/event venue/venue address/venue city/event link/post content/event cost/event categories/thumbnail url/post date/contact phone/contact email/name',
  'French of a table':
    'Nom de la manifestation/Date de la manifestation/Date début manifestation/Date fin manifestation/Début de la manifestation/Fin de la manifestation/Horaire début/Horaire fin/Plage horaire/Date et horaires/Lieu de la manifestation/Adresse postale/Commune/Lien internet/Descriptif court/Tarif plein/Thématique/URL de l’image/Date de parution/N° de téléphone/Adresse e-mail/Nom',
  'English of a program':
    'event title/event day/date start/date end/event start date time/event end date time/time start/time end/time slot/schedule/venue name/address line 1/locality/permalink/body/admission/event category/featured image/date published/phone/mail/name',
  Portuguese:
    'título/data/data de início/data de fim/início/fim/hora de início/hora de fim/horário/quando/local/endereço/cidade/link/descrição/preço/categoria/imagem/data de publicação/telefone/email/nome',
  Dutch:
    'titel/datum/begindatum/einddatum/begin/einde/begintijd/eindtijd/tijd/wanneer/locatie/adres/stad/link/omschrijving/prijs/categorie/afbeelding/gepubliceerd op/telefoon/email/naam',
  Italian:
    'titolo/data/data inizio/data fine/inizio/fine/ora inizio/ora fine/orario/quando/luogo/indirizzo/città/link/descrizione/prezzo/categoria/immagine/data di pubblicazione/telefono/email/nome',
};

const bare = (words: string): string =>
  words.normalize('NFD').replace(/\p{M}/gu, '').replace(/['’]/g, ' ');

const parts = (words: string): readonly string[] =>
  bare(words)
    .toLowerCase()
    .split(/[\s-]+/);
const capital = (word: string): string => word[0]!.toUpperCase() + word.slice(1);

const styles: Readonly<Record<string, (words: string) => string>> = {
  'as spoken': (words) => words,
  'with a capital': capital,
  'in capitals': (words) => words.toUpperCase(),
  snake: (words) => parts(words).join('_'),
  'snake in capitals': (words) => parts(words).join('_').toUpperCase(),
  kebab: (words) => parts(words).join('-'),
  camel: (words) =>
    parts(words)
      .map((word, index) => (index ? capital(word) : word))
      .join(''),
  pascal: (words) => parts(words).map(capital).join(''),
};

export const setNames = Object.keys(sets);
export const styleNames = Object.keys(styles);

/** @returns what a list of that set and style calls a field */
export function naming(set: string, style: string): (field: Field) => string {
  const words = sets[set]!.split('/');
  return (field) => styles[style]!(words[fields.indexOf(field)]!);
}
