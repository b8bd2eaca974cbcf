import { dateClues, type Clue } from './date-clues.js';
import {
  any,
  areas,
  besideTexts,
  bounds,
  channels,
  either,
  links,
  noTitle,
  ofHeads,
  ofPrograms,
  others,
  parties,
  partsOfPlaces,
  pictures,
  places,
  registering,
} from './guess-words.js';
import {
  areWords,
  areLabels,
  isDegrees,
  isLink,
  isName,
  isPlaceName,
  isPicture,
  isPoint,
  isPostalCode,
  isPrice,
  isProse,
  isStreet,
  isTitle,
  isTown,
  leadsSomewhere,
  maybePicture,
} from './shapes.js';

/**
 * What is safe to guess, the surest words for a target first. Dates and places go before texts, so that no text takes
 * what is theirs.
 */
export const clues: readonly Clue[] = [
  ...dateClues,
  { target: 'lat', words: /\blat\b|latitude/, not: bounds, shape: isDegrees },
  { target: 'lon', words: /\b(?:lon|lng|long)\b|longitude/, not: bounds, shape: isDegrees },
  {
    target: 'geo',
    words: any('coord\\w* gps geo\\w* position points? lat.?lng lat.?lon localisation location'),
    not: either(bounds, any('ids? slug nb count')),
    shape: isPoint,
  },
  {
    target: 'postalCode',
    words: /\b(?:cp|zip(?: ?code)?|post(?:al)? ?code|plz)\b|code ?postal/,
    not: any(parties, 'naissance'),
    shape: isPostalCode,
  },
  {
    target: 'city',
    words:
      /\b(?:nom)?(?:villes?|city|comm(?:unes?)?|town|localites?|locality|municipality|ciudad|stadt)\b/,
    not: any(ofPrograms, pictures, links, areas, parties, 'naissance postal cp zip'),
    shape: isTown,
  },
  {
    target: 'address',
    words: /\b(?:rue|streets?|voie|direccion|addr)\b|adresse|address(?!e)/,
    not: any(
      ofPrograms,
      pictures,
      links,
      areas,
      parties,
      'ip internet villes? city communes? cp postal.?code complement facturation billing line.?2 locality labels? noms? names?',
    ),
    shape: isStreet,
  },
  {
    target: 'place',
    words:
      /\b(?:nom)?lieux?(?:event|evenement|nom|principal\w*|texte?)?\b|\b(?:event)?venues?\b|\b(?:endroit|emplacement|locations?|where|lugar|ort|luogo)\b|^ou\b/,
    not: any(ofPrograms, pictures, links, areas, others, partsOfPlaces, 'organis\\w*'),
    shape: isPlaceName,
  },
  {
    target: 'place',
    words: any('batiments? buildings? campus'),
    not: any(ofPrograms, pictures, links, areas, others, partsOfPlaces, 'organis\\w*'),
    shape: isPlaceName,
  },
  {
    target: 'place',
    words: any(
      'salles? place localisation equipement espace stade gymnase theatre cinema terrain etablissements? establishments? auditorium musees? museums? galerie bibliotheque mediatheque chateau eglise institution rooms? halls? spot site depart rdv rendez.?vous ateliers?',
    ),
    not: any(ofPrograms, pictures, links, areas, others, partsOfPlaces, 'organis\\w* internet'),
    shape: isPlaceName,
  },
  {
    target: 'online',
    words: any('visio\\w* zoom meet teams webinaires? stream\\w* jitsi bbb en.?ligne'),
    not: any(ofPrograms, pictures, registering),
    shape: isLink,
  },
  {
    target: 'registration',
    words: any(registering),
    not: any(ofPrograms, pictures, 'dates? deadline limite fin debut statuts? status'),
    shape: isLink,
  },
  {
    target: 'organizer',
    words: either(
      any(
        'porteurs? leaders? porte.par propose.par hosts? host(?:ed)?.by associations? asso structures? club',
      ),
      /\borgani[sz]\w*|organisateur|organizer/,
    ),
    not: any(
      ofPrograms,
      pictures,
      links,
      places,
      others,
      'desc\\w* bio\\w* adresse address villes? city sigle acronym\\w* statuts? titles? titres?',
    ),
    shape: isName,
  },
  {
    target: 'price',
    words:
      /\b(?:tarifs?\w*|prix\w*|prices?|costs?|couts?|fees?|paf|entrees?|pricing|admission|cotisations?|participation|combien|entry)\b|price$/,
    not: any(
      ofPrograms,
      pictures,
      links,
      'devise currency monnaie cents? budget total date noms? names? min\\w* max\\w*',
    ),
    shape: isPrice,
  },
  {
    target: 'image',
    words:
      /image|photo(?!gra)|affiche(?!s? ?par)|visuel|picture|poster|flyer|illustration|thumb|vignette|\b(?:img|cover\w*|bannieres?|banners?|hero|featured|foto|bild|imagen)\b/,
    not: any(
      ofPrograms,
      parties,
      places,
      'tags? titres? titles? noms? names? types? size desc\\w* text\\w* position favicon maps? plan avatars? file.?names?',
    ),
    shape: maybePicture,
  },
  {
    target: 'image',
    words:
      /\b(?:medias?|galer(?:ie|y)|gallery|couverture|bandeau|logos?|assets?|fichiers?|files?|visual|miniature|src)\b|logo/,
    not: any(ofPrograms, parties, places, 'favicon maps? avatars? audio video file.?names?'),
    shape: isPicture,
  },
  {
    target: 'url',
    words:
      /\b(?:urls?|liens?|links?|permalinks?|href|pages?|more|suite|savoir|site(?: ?web)?|websites?|web|cta|sources?)\b|url$|^url|lien$|^lien|link$/,
    not: any(
      ofPrograms,
      parties,
      pictures,
      places,
      registering,
      channels,
      'labels? textes? text tarifs? prices? costs?',
    ),
    shape: leadsSomewhere,
  },
  {
    target: 'title',
    words:
      /\b(?:titres?|titles?|intitules?|headline|heading|titulo)\b|titre$|title$|titel$|^titre|^title/,
    not: noTitle,
    shape: isTitle,
  },
  {
    target: 'title',
    words: /\b(?:noms?|names?|libelles?|designations?|denominations?|labels?)\b/,
    not: noTitle,
    shape: isTitle,
  },
  {
    target: 'title',
    words:
      /^(?:conferences?|formations?|stages?|cours|courses?|sorties?|matchs?|epreuves?|tournois?|oeuvres?|pieces?|concerts?|objets?|projections?|rencontres?|groupes?|bands?|festivals?|balades?|randonnees?|ateliers?|activites?|events?|show)$/,
    not: any('ids?'),
    shape: isTitle,
  },
  {
    target: 'summary',
    words:
      /\b(?:resumes?|chapo|chapeau|accroches?|extraits?|excerpts?|teasers?|abstracts?|sous ?titres?|sub ?titles?|taglines?|slogans?|baseline|pitch|catch\w*|leads?|summary|intro\w*)\b|\b(?:desc\w{0,20}|text\w{0,9}) ?(?:court|short|brev|simple)|\b(?:short|courte?|small|brief|mini) ?(?:desc|text)/,
    not: any(besideTexts),
    shape: isProse,
  },
  {
    target: 'content',
    words:
      /\b(?:desc\w{0,20}|text\w{0,9}|contenus?|content|presentation|details?|programmes?) ?(?:long|detail|complet|full|html|entier|integral|riche)|\b(?:long(?:ue)?|full|complete?|detailed) ?(?:desc|text|content)|\b(?:body|corps)\w*/,
    not: any(besideTexts, ofHeads, 'legal types?'),
    shape: isProse,
  },
  {
    target: 'content',
    words:
      /\b(?:desc\w*|contenus?|contents?|textes?|text|details?|presentations?|beschreib\w*|decri\w*|synopsis|histoire|story|bio\w*|programmes?|program|infos?|informations?|about|propos|messages?|articles?|paragraphes?|sections?|blocs?|deroulements?|modalites|recit|precisions?|consignes?|objectifs?|argument\w*|pitch|narrative|overview)\b|description/,
    not: any(
      besideTexts,
      ofHeads,
      'acces\\w* types? tarifs? prix prices? labels? titres? titles? mentions? legal\\w* cgv social share sms search keywords dates? horaires? heures?',
    ),
    shape: areWords,
  },
  {
    target: 'tags',
    words:
      /\b(?:tags?|categor\w*|themes?|themat\w*|rubriques?|genres?|disciplines?|styles?|domaines?|mots ?cles?|keywords?|topics?|familles?|univers|etiquettes?)\b|categorie|\btypes? ?(?:event|evenement|activit\w*|manifestation|animation|spectacle|sortie|action)|\b(?:event|evenement|activit\w*|manifestation|animation|spectacle|actu\w*|news) ?types?\b/,
    not: any(besideTexts, 'tarifs? prix prices? age desc\\w* parents?'),
    shape: areLabels,
  },
];
