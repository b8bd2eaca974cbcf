/**
 * The agenda of the demo, made around a given day so that it never goes stale: from two months
 * before to four months after. The events are invented; the same day gives the same feed.
 */
import { addDays, inMonth, nearestLastSunday, parisOffset, weekday } from './days.mjs';

const [MON, TUE, WED, THU, FRI, SAT, SUN] = [0, 1, 2, 3, 4, 5, 6];
const firstWeek = -8;
const lastWeek = 17;

const clermont = { postalCode: '63000', addressLocality: 'Clermont-Ferrand' };
const geo = { latitude: 45.7772, longitude: 3.087 };

const places = {
  library: { '@type': 'Place', name: 'Médiathèque', address: clermont, geo },
  hall: { '@type': 'Place', name: 'Salle municipale', address: clermont },
  house: { '@type': 'Place', name: 'Maison des associations', address: clermont },
  market: {
    '@type': 'Place',
    name: 'Place du Marché',
    address: { streetAddress: 'Place du Marché', ...clermont },
    geo,
  },
  park: 'Parc municipal',
  university: { '@type': 'Place', name: 'Université Clermont Auvergne', address: clermont },
  lieutopie: { '@type': 'Place', name: 'LieU’topie', address: 'Clermont-Ferrand' },
  epicentre: { '@type': 'Place', name: 'Epicentre', address: 'Clermont-Ferrand' },
  farm: { '@type': 'Place', name: 'Ferme Urbaine', address: 'Clermont-Ferrand' },
  besse: {
    '@type': 'Place',
    name: 'Salle des fêtes',
    address: { postalCode: '63610', addressLocality: 'Besse-et-Saint-Anastaise' },
  },
};

const online = {
  '@type': 'VirtualLocation',
  url: '/demo/article.html?id=rencontre-cayenne',
  name: 'Visioconférence',
};

const metropolis = { name: 'Clermont Auvergne Métropole' };
const cisca = { name: 'CISCA' };

const pictures = {
  atelier: 'Un établi avec un grille-pain, une radio et des outils accrochés au mur.',
  fete: 'On danse sous des guirlandes de lampions, un soir de fête.',
  maraichage: 'Des rangs de jeunes légumes qui filent vers une serre et une petite maison.',
  marche: 'Un étal de marché rayé : tomates, salades, courges et aubergines.',
  mediatheque: 'Une étagère de livres colorés, un fauteuil et un livre ouvert sous une lampe.',
  musique: 'Un trio joue sur une scène devant le public.',
  nuit: 'Une lunette astronomique pointée vers la lune, au-dessus des collines.',
  numerique:
    'Un ordinateur portable et un téléphone posés sur une table, près d’une tasse fumante.',
  reunion: 'Quatre personnes discutent autour d’une table ovale.',
  sentier: 'Une personne marche sur un sentier, vers un poteau qui indique deux chemins.',
  'tiers-lieu': 'Un ancien atelier de brique ; derrière la vitre, trois personnes travaillent.',
  tram: 'Un tramway rouge et blanc passe devant des maisons aux toits de tuiles.',
  velo: 'Un vélo chargé d’un panier de légumes, arrêté sur une piste cyclable.',
  ville: 'Deux flèches de pierre noire au-dessus de toits de tuiles.',
};

const themes = { mobilité: 'mobilite', alimentation: 'alimentation', numérique: 'numerique' };

/**
 * From a day to a day, both included, or from a time to a time. An end that the clock shows
 * before the start falls on the next day.
 */
const days = (startDate, endDate = startDate) => ({ startDate, endDate });
const hours = (day, from, until) => ({
  startDate: `${day}T${from}`,
  ...(until && { endDate: `${until < from ? addDays(day, 1) : day}T${until}` }),
});

/** The same hours as instants, for the feeds that publish offsets. */
const instants = (day, from, until) => ({
  startDate: `${day}T${from}:00${parisOffset(day)}`,
  endDate: `${day}T${until}:00${parisOffset(day)}`,
});

const free = { isAccessibleForFree: true };
const paid = (description, url) => ({
  isAccessibleForFree: false,
  offers: { description, priceCurrency: 'EUR', ...(url && { url }) },
});

/** Events that come back, mostly each week. */
function series(on) {
  const each = (step, shift, make) => {
    const events = [];
    for (let week = firstWeek + shift; week <= lastWeek; week += step) events.push(make(week));
    return events;
  };
  const dated = (slug, day, rest) => ({ id: `${slug}-${day}`, ...rest });
  return [
    ...each(2, 0, (week) => {
      const day = on(SAT, week);
      return dated('marche-paysan', day, {
        title: 'Marché paysan',
        summary: 'Légumes, fromages, pain et miel, vendus par celles et ceux qui les produisent.',
        tags: ['alimentation', 'marché'],
        image: 'marche',
        event: { ...hours(day, '08:00', '12:30'), location: places.market, ...free },
      });
    }),
    ...each(2, 1, (week) => {
      const day = on(WED, week);
      return dated('heure-du-conte', day, {
        title: 'L’heure du conte',
        summary: 'Des histoires à écouter sur un coussin, dès trois ans.',
        tags: ['culture', 'enfance'],
        image: 'mediatheque',
        event: {
          ...hours(day, '10:30', '11:15'),
          location: places.library,
          ...free,
          audience: { audienceType: 'Enfants de 3 à 6 ans' },
        },
      });
    }),
    ...each(3, 0, (week) => {
      const day = on(THU, week);
      return dated('atelier-reparation', day, {
        title: 'Atelier de réparation',
        summary: 'Apportez l’appareil en panne : on le démonte et on le répare ensemble.',
        tags: ['réemploi', 'tiers-lieux'],
        image: 'atelier',
        event: { ...instants(day, '18:00', '20:30'), location: places.lieutopie, ...free },
      });
    }),
    ...each(2, 0, (week) => {
      const day = on(TUE, week);
      return dated('permanence-numerique', day, {
        title: 'Permanence numérique',
        summary:
          'Une démarche en ligne, un téléphone qui résiste ? On vous aide, sans rendez-vous.',
        tags: ['numérique', 'solidarité'],
        event: {
          ...instants(day, '14:00', '17:00'),
          location: places.house,
          ...free,
          accessibilityFeature: ['Accès de plain-pied', 'Boucle magnétique'],
        },
      });
    }),
  ];
}

/** Days that are part of one month, or pass from one to the next, and share lanes. */
const stays = (month) => [
  {
    id: 'semaine-mobilite',
    title: 'Semaine de la mobilité',
    summary: 'Essais de vélos, balades commentées et conseils pour changer de trajet.',
    tags: ['mobilité'],
    image: 'velo',
    event: { ...days(month(0, 5), month(0, 11)), location: 'Dans toute la métropole', ...free },
  },
  {
    id: 'exposition-rivieres',
    title: 'Exposition « Nos rivières »',
    summary: 'Dix jours de photographies et de relevés pour suivre l’eau, de la source à la ville.',
    tags: ['culture', 'biodiversité'],
    event: {
      ...days(month(0, 8), month(0, 17)),
      location: places.library,
      ...free,
      accessibilityFeature: ['Accès en fauteuil roulant', 'Livret en facile à lire'],
      easy_read:
        'C’est une exposition de photos. Les photos montrent les rivières. L’entrée est gratuite. Vous pouvez venir avec un fauteuil roulant.',
    },
  },
  {
    id: 'residence-illustration',
    title: 'Résidence d’illustration',
    summary: 'Une carte dessinée du quartier, avec ses habitants.',
    tags: ['culture', 'tiers-lieux'],
    event: { ...days(month(0, 10), month(0, 13)), location: places.epicentre, ...free },
  },
  {
    id: 'quinzaine-reemploi',
    title: 'Les jours du réemploi',
    summary: 'Donner, réparer, échanger : huit jours à cheval sur deux mois.',
    tags: ['réemploi'],
    image: 'atelier',
    event: { ...days(month(1, -3), month(1, 4)), location: places.house, ...free },
  },
  {
    id: 'stage-jardin',
    title: 'Stage de jardinage',
    summary: 'Trois jours les mains dans la terre, du semis au paillage.',
    tags: ['alimentation', 'biodiversité'],
    image: 'maraichage',
    event: {
      ...days(month(1, 9), month(1, 11)),
      location: places.farm,
      ...paid('45 € les trois jours, 20 € réduit'),
    },
  },
  {
    id: 'festival-lanternes',
    title: 'Festival des lanternes',
    summary: 'Ateliers l’après-midi, défilé le soir.',
    tags: ['culture', 'fête'],
    image: 'fete',
    event: { ...days(month(1, 10), month(1, 14)), location: places.park, ...free },
  },
  {
    id: 'semaine-alimentation',
    title: 'Semaine de l’alimentation',
    summary: 'Dégustations, visites de fermes et cuisine à plusieurs mains.',
    tags: ['alimentation'],
    image: 'marche',
    event: { ...days(month(2, 12), month(2, 18)), location: 'Dans toute la métropole', ...free },
  },
  {
    id: 'rencontres-tiers-lieux',
    title: 'Rencontres des tiers-lieux',
    summary: 'Deux jours pour comparer nos façons de faire, de la cuisine commune au budget.',
    tags: ['tiers-lieux', 'innovation sociale'],
    image: 'tiers-lieu',
    event: { ...days(month(2, 17), month(2, 18)), location: places.epicentre },
  },
  {
    id: 'camp-numerique',
    title: 'Camp numérique des 11–14 ans',
    summary: 'Cinq jours pour programmer un jeu, et le faire essayer aux autres.',
    tags: ['numérique', 'enfance'],
    image: 'numerique',
    event: {
      ...days(month(3, 7), month(3, 11)),
      location: places.house,
      ...paid('De 15 € à 60 € selon le quotient familial'),
      remainingAttendeeCapacity: 0,
      audience: '11–14 ans',
    },
  },
  {
    id: 'exposition-ville',
    title: 'Exposition « La ville en pierre noire »',
    summary: 'Maquettes, outils et croquis autour de la lave.',
    tags: ['culture', 'patrimoine'],
    image: 'ville',
    event: { ...days(month(-1, 12), month(-1, 20)), location: places.library, ...free },
  },
  {
    id: 'bourse-aux-velos',
    title: 'Bourse aux vélos',
    summary: 'Dépôt le samedi, vente le dimanche.',
    tags: ['mobilité', 'réemploi'],
    image: 'velo',
    event: { ...days(month(-1, 18), month(-1, 19)), location: places.park, ...free },
  },
];

/** One Saturday with more than a cell can hold. */
const busy = (day) => [
  {
    id: 'balade-velo',
    title: 'Balade à vélo vers les communes voisines',
    summary: 'Vingt kilomètres à allure douce. Le prêt d’un vélo est possible.',
    tags: ['mobilité'],
    image: 'velo',
    event: { ...hours(day, '09:00', '12:00'), location: 'Départ de la place du Marché', ...free },
  },
  {
    id: 'troc-de-graines',
    title: 'Troc de graines',
    summary: 'On vient avec un sachet, on repart avec trois.',
    tags: ['alimentation', 'biodiversité'],
    image: 'maraichage',
    event: { ...hours(day, '10:00', '12:00'), location: places.farm, ...free },
  },
  {
    id: 'coup-d-envoi',
    title: 'Coup d’envoi de la fête des quartiers',
    summary: 'Un discours très court, puis la fanfare.',
    tags: ['fête'],
    event: { ...hours(day, '11:00', '11:00'), location: places.market, ...free },
  },
  {
    id: 'repas-partage',
    title: 'Repas partagé',
    summary: 'Chacun apporte un plat ; les tables et l’eau fraîche sont fournies.',
    tags: ['alimentation', 'fête'],
    image: 'fete',
    event: { ...hours(day, '12:30', '14:30'), location: places.market, ...free },
  },
  {
    id: 'initiation-logiciels-libres',
    title: 'Premiers pas avec les logiciels libres',
    summary: 'Écrire, retoucher une photo, tenir ses comptes, sans rien acheter.',
    tags: ['numérique'],
    image: 'numerique',
    event: {
      ...hours(day, '14:00', '16:30'),
      location: places.library,
      ...free,
      offers: { availability: 'https://schema.org/SoldOut' },
    },
  },
  {
    id: 'scene-ouverte',
    title: 'Scène ouverte',
    summary: 'Trois minutes, un micro, des applaudissements.',
    tags: ['culture', 'musique'],
    image: 'musique',
    event: { ...hours(day, '17:00', '19:00'), location: places.park, ...free },
  },
  {
    id: 'bal-des-quartiers',
    title: 'Bal des quartiers',
    summary: 'Valse, cumbia, bourrée : l’orchestre joue jusque tard.',
    tags: ['fête', 'musique'],
    image: 'fete',
    event: { ...hours(day, '20:30', '01:30'), location: places.hall, ...paid('5 €') },
  },
];

/** Nights on which the clock is changed: one hour shorter, one hour longer. */
const clockChanges = (today) => [
  {
    id: 'nuit-de-la-lecture',
    title: 'Une nuit à lire',
    summary: 'Lectures jusqu’au matin. Attention, à 2 h il sera 3 h.',
    tags: ['culture'],
    image: 'mediatheque',
    event: {
      ...hours(addDays(nearestLastSunday(today, 3), -1), '22:00', '07:00'),
      location: places.library,
      ...free,
    },
  },
  {
    id: 'nuit-des-etoiles',
    title: 'Une heure de plus sous les étoiles',
    summary: 'À 3 h il sera 2 h : la nuit la plus longue pour observer le ciel.',
    tags: ['sciences', 'biodiversité'],
    image: 'nuit',
    event: {
      ...hours(addDays(nearestLastSunday(today, 10), -1), '21:00', '05:00'),
      location: places.besse,
      ...free,
      audience: 'À partir de 8 ans',
    },
  },
];

/** Events that were moved, cancelled or changed. */
const changed = (on) => [
  {
    id: 'conference-biodiversite',
    title: 'Conférence : la biodiversité au pied des immeubles',
    summary: 'La conférence est annulée. Une nouvelle date sera proposée au printemps.',
    tags: ['biodiversité'],
    event: {
      ...hours(on(THU, 0), '18:30', '20:00'),
      location: places.university,
      eventStatus: 'EventCancelled',
      ...free,
    },
  },
  {
    id: 'randonnee-des-puys',
    title: 'Randonnée au pied des puys',
    summary: 'Reportée à cause du vent ; la nouvelle date n’est pas encore connue.',
    tags: ['sport', 'nature'],
    image: 'sentier',
    event: {
      ...hours(on(SUN, 1), '08:30', '13:00'),
      location: 'Départ de la gare',
      eventStatus: 'https://schema.org/EventPostponed',
      ...free,
    },
  },
  {
    id: 'reunion-schema-cyclable',
    title: 'Réunion publique : le schéma cyclable',
    summary: 'La réunion a changé de date : elle se tient maintenant ce lundi.',
    tags: ['mobilité'],
    image: 'reunion',
    event: {
      ...hours(on(MON, 1), '18:30', '20:30'),
      location: places.hall,
      organizer: metropolis,
      eventStatus: 'EventRescheduled',
      ...free,
    },
  },
  {
    id: 'cafe-donnees-ouvertes',
    title: 'Café des données ouvertes',
    summary: 'La salle n’est plus disponible : on se retrouve en ligne, même jour, même heure.',
    tags: ['numérique', 'données ouvertes'],
    image: 'numerique',
    event: {
      ...hours(on(WED, 2), '12:30', '13:30'),
      location: online,
      eventStatus: 'EventMovedOnline',
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      ...free,
    },
  },
  {
    id: 'visite-depot-tram',
    title: 'Visite du dépôt de tramway',
    summary: 'Une visite en petit groupe, complète.',
    tags: ['mobilité'],
    image: 'tram',
    event: {
      ...hours(on(FRI, 1), '14:00', '15:30'),
      location: 'Dépôt de tramway',
      remainingAttendeeCapacity: 0,
      ...free,
    },
  },
  {
    id: 'concert-annule',
    title: 'Concert en plein air',
    summary: 'Annulé : la pluie a gagné.',
    tags: ['musique'],
    image: 'musique',
    event: {
      ...hours(on(FRI, -3), '20:00', '22:30'),
      location: places.park,
      eventStatus: 'https://schema.org/EventCancelled',
    },
  },
];

/** Elsewhere, or online: an event keeps the time of its own zone. */
const faraway = (on) => [
  {
    id: 'rencontre-cayenne',
    title: 'Rencontre avec un tiers-lieu de Guyane',
    summary: 'À 9 h 30 là-bas. On parle de réemploi et de fleuves.',
    tags: ['tiers-lieux'],
    image: 'reunion',
    event: {
      timeZone: 'America/Cayenne',
      ...hours(on(TUE, 1), '09:30', '11:00'),
      location: [{ '@type': 'Place', name: 'Tiers-lieu partenaire', address: 'Cayenne' }, online],
      eventAttendanceMode: 'MixedEventAttendanceMode',
      ...free,
    },
  },
  {
    id: 'rencontre-noumea',
    title: 'Petit-déjeuner avec Nouméa',
    summary: 'Là-bas, le jour est déjà levé ; ici, il faut veiller.',
    tags: ['innovation sociale'],
    event: {
      timeZone: 'Pacific/Noumea',
      ...hours(on(THU, 3), '07:30', '08:30'),
      location: online,
      eventAttendanceMode: 'OnlineEventAttendanceMode',
      ...free,
    },
  },
  {
    id: 'webinaire-label',
    title: 'Après le label, le plan d’action : une heure pour comprendre',
    summary: 'Ce qui est attendu, ce qui se mesure, et comment prendre part.',
    tags: ['innovation sociale', 'label'],
    event: {
      ...instants(on(TUE, 4), '12:30', '13:30'),
      location: { ...online, url: '/demo/article.html?id=webinaire-label' },
      eventAttendanceMode: 'https://schema.org/OnlineEventAttendanceMode',
      organizer: cisca,
      ...free,
      offers: { url: '/demo/article.html?id=webinaire-label' },
    },
    links: { labels: ['tfi-clermont-ferrand'], organizations: ['cisca'] },
  },
];

const others = (on, today) => [
  {
    id: 'midi-lecture',
    title: 'Midi lecture',
    summary: 'Une nouvelle lue à voix haute, un sandwich à la main.',
    tags: ['culture'],
    image: 'mediatheque',
    event: { ...hours(today, '12:30', '13:15'), location: places.library, ...free },
  },
  {
    id: 'conseil-metropolitain',
    title: 'Conseil métropolitain',
    summary: 'Séance publique. L’heure de fin dépend des débats.',
    tags: ['vie publique'],
    image: 'reunion',
    event: { ...hours(on(FRI, 2), '09:00'), location: places.hall, organizer: metropolis, ...free },
  },
  {
    id: 'theatre-voisins',
    title: 'Théâtre : « Les voisins du dessus »',
    summary: 'Une comédie jouée par une troupe amateur. Quatre représentations.',
    tags: ['culture', 'théâtre'],
    event: {
      occurrences: [
        hours(on(FRI, 3), '20:30', '22:00'),
        hours(on(SAT, 3), '20:30', '22:00'),
        hours(on(SUN, 3), '16:00', '17:30'),
        hours(on(SAT, 4), '20:30', '22:00'),
      ],
      location: places.hall,
      ...paid('8 €, 5 € réduit', '/demo/article.html?id=theatre-voisins'),
      accessibilityFeature: ['Accès en fauteuil roulant', 'Boucle magnétique'],
    },
  },
  {
    id: 'week-end-entreprendre',
    title: 'Un week-end pour entreprendre',
    summary:
      'Du vendredi soir au dimanche après-midi, une idée devient un projet que l’on présente.',
    tags: ['entrepreneuriat', 'innovation sociale'],
    image: 'sentier',
    event: {
      startDate: `${on(FRI, 5)}T18:00`,
      endDate: `${on(SUN, 5)}T17:00`,
      location: places.university,
      ...paid('20 €, repas compris', '/demo/article.html?id=week-end-entreprendre'),
      remainingAttendeeCapacity: 12,
    },
  },
  {
    id: 'portes-ouvertes-ferme',
    title: 'Portes ouvertes à la Ferme Urbaine',
    summary: 'Visites toute la journée ; bottes conseillées.',
    tags: ['alimentation', 'biodiversité'],
    image: 'maraichage',
    event: { ...days(on(SUN, 2)), location: places.farm, ...free },
    links: { initiatives: ['ferme-urbaine'] },
  },
  {
    id: 'journee-sans-voiture',
    title: 'Journée sans voiture',
    summary: 'Le centre se parcourt à pied, à vélo, en tram.',
    tags: ['mobilité'],
    image: 'tram',
    event: { ...days(on(SUN, 4)), location: 'Centre-ville', ...free },
  },
  {
    id: 'finale-auvermoov',
    title: 'Présentation des projets de mobilité',
    summary: 'Cinq minutes par équipe, puis les questions du public.',
    tags: ['mobilité', 'entrepreneuriat'],
    image: 'tram',
    event: { ...instants(on(THU, 6), '17:30', '20:00'), location: places.university, ...free },
    links: { initiatives: ['auvermoov'] },
  },
  {
    id: 'assemblee-cisca',
    title: 'Assemblée du collectif',
    summary: 'Bilan de l’année, choix des priorités, puis un verre.',
    tags: ['innovation sociale'],
    image: 'reunion',
    event: { ...hours(on(WED, 7), '18:00', '21:00'), location: places.epicentre, organizer: cisca },
    links: { organizations: ['cisca'] },
  },
  {
    id: 'concert-minuit',
    title: 'Concert de minuit',
    summary: 'Piano seul, dans le noir ou presque.',
    tags: ['musique'],
    image: 'musique',
    event: {
      ...hours(on(SAT, 6), '23:30', '00:45'),
      location: places.hall,
      isAccessibleForFree: false,
      offers: [
        { description: '12 €', price: 12, priceCurrency: 'EUR' },
        { description: '6 € pour les moins de 26 ans', price: '6.00', priceCurrency: 'EUR' },
      ],
    },
  },
  {
    id: 'fete-de-la-soupe',
    title: 'Fête de la soupe',
    summary: 'Trente marmites, un jury d’enfants.',
    tags: ['alimentation', 'fête'],
    image: 'marche',
    event: { ...hours(on(SUN, 8), '11:00', '15:00'), location: places.market, ...free },
  },
  {
    id: 'atelier-monnaie-locale',
    title: 'La Doume expliquée en une heure',
    summary: 'D’où vient-elle, où va-t-elle, et pourquoi ne quitte-t-elle pas le territoire ?',
    tags: ['économie locale'],
    event: { ...hours(on(THU, 4), '18:30', '19:30'), location: places.house, ...free },
    links: { organizations: ['adml63'] },
  },
  {
    id: 'longue-rencontre',
    title:
      'Rencontre entre associations, écoles, entreprises et services publics pour préparer ensemble le prochain appel à projets consacré à l’innovation sociale',
    summary: 'Une matinée pour se trouver des points communs.',
    tags: ['innovation sociale'],
    image: 'reunion',
    event: {
      ...hours(on(MON, 3), '09:00', '12:00'),
      location: places.epicentre,
      organizer: [metropolis, cisca],
    },
  },
  {
    id: 'sortie-oiseaux',
    title: 'Reconnaître dix oiseaux au chant',
    summary: 'Départ à l’aube, café au retour.',
    tags: ['biodiversité', 'nature'],
    image: 'sentier',
    event: {
      ...hours(on(SUN, 10), '06:30', '09:00'),
      location: { name: 'Parc municipal', geo: { latitude: 45.772, longitude: 3.093 } },
      ...free,
    },
  },
  {
    id: 'cine-debat',
    title: 'Ciné-débat',
    summary: 'Un documentaire sur les villes cyclables, puis la parole à la salle.',
    tags: ['culture', 'mobilité'],
    image: 'velo',
    event: { ...hours(on(THU, 9), '20:00', '22:30'), location: places.hall, ...paid('4 €') },
  },
  {
    id: 'carnaval',
    title: 'Carnaval des écoles',
    summary: 'Costumes en papier, confettis interdits, fanfare obligatoire.',
    tags: ['fête', 'enfance'],
    image: 'fete',
    event: { ...hours(on(FRI, 13), '14:30', '16:30'), location: 'Centre-ville', ...free },
  },
  {
    id: 'bilan-plan-action',
    title: 'Le plan d’action, un an après',
    summary: 'Ce qui avance, ce qui n’avance pas, et pourquoi.',
    tags: ['innovation sociale', 'label'],
    event: { ...hours(on(TUE, 15), '18:00', '20:00'), location: places.hall, organizer: cisca },
    links: { labels: ['tfi-clermont-ferrand'], organizations: ['cisca'] },
  },
  {
    id: 'vide-grenier',
    title: 'Vide-grenier',
    summary: 'Deux cents exposants, de la vaisselle aux patins.',
    tags: ['réemploi'],
    event: { ...hours(on(SUN, -2), '07:00', '17:00'), location: places.market, ...free },
  },
  {
    id: 'conference-ia',
    title: 'Conférence : comprendre l’intelligence artificielle',
    summary: 'Ce qu’elle fait, ce qu’elle ne fait pas, et qui décide.',
    tags: ['numérique', 'sciences'],
    image: 'numerique',
    event: { ...instants(on(THU, -4), '18:30', '20:00'), location: places.university, ...free },
  },
  {
    id: 'plantation-haie',
    title: 'On plante une haie',
    summary: 'Cent arbustes, des bêches, de la soupe.',
    tags: ['biodiversité', 'alimentation'],
    image: 'maraichage',
    event: { ...hours(on(SAT, -5), '09:30', '12:30'), location: places.farm, ...free },
  },
];

/** The next Saturday, or the last one when the next is in another month: seen on opening. */
function busySaturday(today) {
  const next = addDays(today, (SAT - weekday(today) + 7) % 7);
  return next.slice(0, 7) === today.slice(0, 7) ? next : addDays(next, -7);
}

/** The first day of an event, whichever way its dates are written. */
const firstDate = ({ startDate, occurrences }) => startDate ?? occurrences[0].startDate;

function item({ id, title, summary, tags, image, event, links }, today) {
  const announced = addDays(firstDate(event).slice(0, 10), -30);
  const about = tags.filter((tag) => tag in themes).map((tag) => themes[tag]);
  return {
    id,
    url: `/demo/article.html?id=${id}`,
    title,
    summary,
    content_text: summary,
    ...(image && {
      image: `/demo/images/${image}.svg`,
      _image: { alt: pictures[image], width: 1200, height: 675 },
    }),
    date_published: `${announced < today ? announced : addDays(today, -1)}T08:00:00Z`,
    tags,
    ...((about.length || links) && {
      _links: { ...links, ...(about.length && { themes: about }) },
    }),
    _event: { timeZone: 'Europe/Paris', ...event },
  };
}

/**
 * @param {string} today `YYYY-MM-DD`
 * @returns the agenda as a house feed, in time order
 */
export function agenda(today) {
  const monday = addDays(today, -weekday(today));
  const on = (day, week) => addDays(monday, week * 7 + day);
  const month = (months, date) => inMonth(today, months, date);
  const events = [
    ...series(on),
    ...stays(month),
    ...busy(busySaturday(today)),
    ...clockChanges(today),
    ...changed(on),
    ...faraway(on),
    ...others(on, today),
  ];
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: 'Agenda du territoire',
    description: 'Rendez-vous imaginés pour la démonstration de Métropole Widgets.',
    language: 'fr',
    authors: [metropolis],
    items: events
      .sort((a, b) => firstDate(a.event).localeCompare(firstDate(b.event), 'en'))
      .map((event) => item(event, today)),
  };
}
