import { quote } from './describe.js';
import type { IssueCode } from './issue.js';

/** Sentences about parts of a feed that are left out or doubtful, by their codes. */
export const issueSentences: Readonly<
  Record<Exclude<IssueCode, 'failed'>, (value: unknown) => string>
> = {
  text: wanted('un texte'),
  number: wanted('un nombre possible ici'),
  flag: wanted('true ou false'),
  url: wanted('une adresse utilisable'),
  date: wanted('une date'),
  object: wanted('un objet'),
  name: wanted('un nom'),
  term: wanted('un terme connu'),
  'time-zone': wanted('un fuseau horaire'),
  time: wanted('une heure'),
  duration: wanted('une durée'),
  rule: (value) =>
    value === undefined
      ? 'Pas de règle de répétition utilisable : règle ignorée.'
      : `${quote(value)} n’est pas une règle de répétition utilisable : règle ignorée.`,
  'rule-part': (value) =>
    `${quote(value)} ne fait pas partie des règles de répétition (RFC 5545) : partie ignorée.`,
  'rule-budget': () =>
    'Les règles de répétition de ce flux demandent trop de calculs : des dates de cet événement manquent.',
  schedules: (value) => `Plus de ${String(value)} horaires : les suivants sont ignorés.`,
  'no-rules': () =>
    'Ce qui lit les règles de répétition n’a pas pu être chargé : seules les dates écrites sont montrées.',
  'end-before-start': () => 'La fin précède le début : fin ignorée.',
  'end-other-kind': () =>
    'Le début et la fin doivent avoir tous deux une heure, ou aucun : fin ignorée.',
  'item-object': (value) => `${quote(value)} n’est pas un objet : élément ignoré.`,
  duplicate: (value) =>
    `Un élément précédent a déjà l’identifiant ${quote(value)} : élément ignoré.`,
  'same-id': (value) =>
    `Un autre élément a déjà l’identifiant ${quote(value)} : les deux sont gardés ; donnez à chacun le sien.`,
  'item-id': () => 'Ni « id » ni « url » : élément ignoré.',
  'item-title': () => 'Pas de titre : élément ignoré.',
  'item-text': () => 'Ni titre, ni résumé, ni contenu : élément ignoré.',
  'too-long': (value) =>
    `Le texte dépasse ${Number(value).toLocaleString('fr')} caractères : il est coupé.`,
  'markup-cut': () =>
    'Des balises trop imbriquées, ou la fin d’un texte trop long, ne sont pas montrées.',
  'too-many': (value) => `Plus de ${String(value)} valeurs : les suivantes sont ignorées.`,
  'too-many-pages': (value) => `Plus de ${String(value)} pages : les suivantes ne sont pas lues.`,
  'more-pages': () =>
    'D’autres pages suivent, que ce document n’a pas : donnez l’adresse du flux à la place d’une copie.',
  'few-dates': () =>
    'Le flux n’a que la première, la prochaine et la dernière date des événements qui en ont plusieurs : ajoutez « detailed=1 » à son adresse.',
  'item-date': (value) =>
    value === undefined
      ? 'Aucune date utilisable : événement ignoré.'
      : `${quote(value)} n’a pas de date utilisable : événement ignoré.`,
  'occurrence-date': () => 'Pas de début utilisable : occurrence ignorée.',
  'unread-date': (value) =>
    `${quote(value)} semble une date ou une heure de l’événement, et n’est pas lu : si c’en est une, dites-le par « map » (docs/field-map.md).`,
  'no-first-day': (value) =>
    `${quote(value)} n’a pas de premier jour : ce qui revient chaque semaine est montré d’un premier jour à un dernier, écrits avec l’année (2026-12-05).`,
  guessed: (value) => {
    const fields = (value as readonly (readonly [path: string, target: string])[]).map(
      ([path, target]) => `${quote(path)} pour ${quote(target)}`,
    );
    return `D’après les mots de leurs noms et leurs valeurs, ces champs sont pris : ${fields.join(', ')} ; si c’est faux, dites-le par « map » (docs/field-map.md).`;
  },
  'addresses-only': (value) =>
    `Des éléments de cette liste ne sont que des adresses, comme ${quote(value)}, qui ne sont pas demandées : donnez une liste qui a ses éléments en entier.`,
  'other-list': () =>
    'Cette liste ressemble à celle qui est montrée, et ne l’est pas : pour l’avoir à sa place, donnez son nom par « map » {"items": …} (docs/field-map.md).',
  'no-year': (value) =>
    `Il manque l’année à ${quote(value)} : écrivez-la, comme dans « 5 décembre 2026 » ou 2026-12-05.`,
  'other-weekday': (value) =>
    `${quote(value)} : cette date tombe un autre jour de la semaine ; l’un des deux est faux.`,
  'first-and-last': () =>
    'Des événements n’ont ici que leur première et leur dernière date : celles d’entre les deux manquent.',
  'last-day': () =>
    'Ce jour est montré comme le dernier : si l’agenda y met le lendemain du dernier, comme FullCalendar, dites-le par « map » avec « endBefore » au lieu de « end » (docs/field-map.md).',
  'not-held': (value) =>
    `Des dates annulées ou reportées${typeof value === 'string' ? ` (${value})` : ''} ne sont pas montrées parmi les autres.`,
  'sold-out-dates': (value) =>
    `Des dates sont complètes (${String(value)}), d’autres non : ce n’est pas montré pour chacune.`,
  'ids-alone': () =>
    'Cette réponse d’APIDAE n’a que les numéros des objets : demandez « recherche/list-objets-touristiques », avec dans « responseFields » au moins id, nom, ouverture, presentation, localisation et illustrations.',
  'no-openings': () =>
    'Cette réponse d’APIDAE n’a pas de dates : ajoutez « ouverture » à « responseFields » de la demande.',
  'maybe-utc': (value) =>
    `${quote(value)} n’a pas de fuseau : si c’est une heure d’Odoo, elle est en UTC ; demandez aussi « date_tz », ou ajoutez à « map » "timeZone": "=UTC".`,
  'untrue-utc': () =>
    'Les heures du flux sont dites de UTC (+0000), mais les textes donnent les mêmes à l’heure du lieu : elles sont lues comme des heures du lieu.',
  cut: () => 'Le fichier s’arrête avant sa fin : s’il a été coupé, ce qui suivait manque.',
  line: (value) => `${quote(value)} ne peut pas être lu : ligne ignorée.`,
  'not-event': (value) => `${quote(value)} n’est pas un événement : élément ignoré.`,
  private: () => 'Marqué comme privé : élément ignoré.',
  deleted: (value) =>
    `Annulés, donc supprimés de l’agenda Google : ${String(value)} ; ils n’ont plus de titre, et ne sont pas montrés.`,
  personal: (value) =>
    `Lieux de travail, absences, anniversaires et autres indications d’une personne : ${String(value)} ; ils ne sont pas montrés.`,
  quotes: () =>
    'Un guillemet n’est pas fermé, ou pas doublé : des lignes peuvent manquer à partir de celle-ci.',
  script: (value) =>
    `Un script « application/ld+json » de la page n’est pas du JSON, et n’est pas lu : ${quote(value)}.`,
  cells: () =>
    'Il y a plus de cellules que de colonnes : un texte qui contient le séparateur doit être entre guillemets, sinon la suite est lue une colonne trop loin.',
  draft: () => 'Brouillon, ou pas encore publié : élément ignoré.',
  'former-member': (value) =>
    value === undefined
      ? 'N’est plus membre : élément ignoré.'
      : `N’est plus membre (${quote(value)}) : élément ignoré.`,
  'not-chosen': () => 'Ce projet n’a pas été retenu : élément ignoré.',
  'not-awarded': (value) => `Ce label n’est pas encore décerné (${quote(value)}) : élément ignoré.`,
  'map-object': (value) =>
    `${quote(value)} n’est pas une carte des champs : un objet JSON, dont chaque clé est un champ du flux et chaque valeur le chemin où le lire.`,
  'map-target': (value) =>
    `La carte des champs remplit ${quote(value)}, qui n’est pas un champ connu : ligne ignorée.`,
  'map-path': (value) =>
    `Le chemin ${quote(value)} de la carte des champs ne mène à rien dans ce document.`,
  'no-event-dates': () =>
    'Ce flux dit quand un article a paru, non quand un événement a lieu : il ne peut pas remplir un agenda.',
  'other-things': (value) =>
    `Ni article ni événement ici, mais ${String(value)} : rien n’en est montré.`,
  'other-origin': (value) =>
    `${quote(value)} est d’une autre origine que le flux : page non demandée.`,
  'private-contact': () =>
    'Coordonnées qui ne sont pas marquées comme publiques ("public": true) : champ ignoré.',
  'remote-layer': (value) =>
    `Ce calque va chercher ses données à ${quote(value)} : elles ne sont pas dans ce fichier.`,
  'unnamed-indicator': (value) =>
    `Ces données d’Open SDG ne disent pas quel indicateur elles mesurent${value ? `, ni leur adresse ${quote(value)}` : ''} : donnez-leur une adresse qui finit par son numéro, comme « …/1-2-1.csv » (pour « convert », par --url). Élément ignoré.`,
  restricted: () => 'Action en accès restreint : élément ignoré.',
  'number-text': (value) =>
    `${quote(value)} est un nombre écrit comme un texte : il est lu, mais écrivez-le sans guillemets ni espaces, avec un point.`,
  'mixed-numbers': (value) =>
    `Des nombres de cette colonne ont des virgules entre les milliers (1,234.5) et d’autres avant les décimales (1 234,5), ici ${quote(value)} : vérifiez comment chacun est lu.`,
  'geo-half': () => 'Pas de latitude et de longitude utilisables : position ignorée.',
  'geo-zero': () => 'La position 0, 0 est au large de l’Afrique : position ignorée.',
  'geo-exchanged': (value) =>
    `La latitude et la longitude (${quote(value)}) semblent échangées : position ignorée.`,
  'too-deep': (value) =>
    `L’élément a plus de ${String(value)} niveaux au-dessus de lui : parent ignoré.`,
  circle: (value) => `L’élément est son propre ancêtre (${quote(value)}) : parent ignoré.`,
  'member-circle': (value) =>
    `Des organisations sont membres les unes des autres en cercle (${quote(value)}) : chacune est montrée une fois.`,
  'member-unknown': (value) =>
    `Ce membre n’a pas de nom, et aucun élément de ce document n’a l’identifiant ${quote(value)} : membre ignoré.`,
  'member-future': (value) =>
    `Ce membre ne l’est qu’à partir de ${quote(value)} : il n’est pas encore montré.`,
  portrait: () => 'Le portrait d’une personne n’est pas montré : champ ignoré.',
  figure: () => 'Un chiffre a besoin de « label » et de « value » : chiffre ignoré.',
  identifier: () => 'Un identifiant a besoin de « scheme » et de « id » : identifiant ignoré.',
  value: () => 'Pas de valeur utilisable, ou pas de date : valeur ignorée.',
  'value-twice': (value) =>
    `Une autre valeur est datée de ${quote(value)} : la dernière est gardée.`,
  'no-unit': () => 'Pas d’unité : les valeurs sont montrées sans.',
  'target-before-baseline': () =>
    'La cible est datée d’avant le départ : l’avancement ne peut pas être calculé.',
  'direction-contrary': (value) =>
    `« direction » dit ${quote(value)}, et la cible va dans l’autre sens : l’avancement suit la cible.`,
  'value-to-come': (value) =>
    `La valeur est datée de ${quote(value)}, qui est à venir : si elle est prévue, dites-le par « estimate » ou faites-en un jalon (« milestones »).`,
  credential: (value) =>
    `${quote(value)} n’est ni un jeton signé (JWT) ni une adresse https : preuve illisible.`,
};

function wanted(what: string): (value: unknown) => string {
  return (value) => `${quote(value)} n’est pas ${what} : champ ignoré.`;
}
