/**
 * The schema's rules in French, for who wrote the feed: what a value should have been, by the name
 * of the definition or of the field whose `pattern`, `format` or `const` it breaks.
 */
export const expected: Readonly<Record<string, string>> = {
  webUrl: 'une adresse https:// ou http://, ou relative',
  linkUrl: 'une adresse https://, http://, mailto: ou tel:, ou relative',
  instant: 'une date avec heure et décalage, comme 2026-03-28T20:00:00+01:00',
  day: 'un jour, comme 2026-03-28',
  partialDate: 'un jour, un mois ou une année, comme 2026-03-28, 2026-03 ou 2026',
  dayOrDateTime: 'une date, comme 2026-03-28, 2026-03-28T20:00 ou 2026-03-28T20:00:00+01:00',
  language: 'un code de langue, comme fr',
  rule: 'une règle de répétition, comme FREQ=WEEKLY;BYDAY=TU',
  weekday: 'un jour de la semaine, comme Monday ou MO',
  timeOfDay: 'une heure, comme 18:30',
  month: 'un mois, de 1 à 12',
  monthDay: 'un jour du mois, de 1 à 31, ou -1 pour le dernier',
  monthWeek: 'une semaine du mois, de 1 à 5, ou -1 pour la dernière',
  pixels: 'une taille en pixels',
  version: '« https://jsonfeed.org/version/1.1 »',
  timeZone: 'un fuseau horaire, comme Europe/Paris',
  scheduleTimezone: 'un fuseau horaire, comme Europe/Paris',
  repeatFrequency: 'une fréquence, comme P1W ou Weekly',
  duration: 'une durée, comme PT1H30M',
  eventStatus:
    'un état : EventScheduled, EventCancelled, EventPostponed, EventRescheduled ou EventMovedOnline',
  eventAttendanceMode:
    'OfflineEventAttendanceMode, OnlineEventAttendanceMode ou MixedEventAttendanceMode',
  certificationStatus: 'CertificationActive, CertificationInactive ou announced',
  credential: 'un jeton signé (JWT) ni une adresse https://',
  direction: 'up, down ou stay',
  precision: 'point ou municipality',
  currency: 'le code d’une monnaie, comme EUR',
  email: 'une adresse de courriel',
  public: 'true : sans cela, le contact n’est pas montré',
  availability: 'une disponibilité de schema.org, comme InStock ou SoldOut',
  price: 'un montant sans monnaie, comme 8 ou 8.50',
  priceCurrency: 'une monnaie, comme EUR',
  mime_type: 'un type de fichier, comme application/pdf',
};

/** The JSON types that the schema asks for. */
export const types: Readonly<Record<string, string>> = {
  string: 'un texte entre guillemets',
  number: 'un nombre sans guillemets',
  integer: 'un nombre entier sans guillemets',
  boolean: 'true ou false, sans guillemets',
  array: 'une liste entre crochets',
  object: 'un objet entre accolades',
};

/** Rules that are about a whole object, by their place in the schema. */
export const sentences: Readonly<Record<string, string>> = {
  '#/$defs/item/anyOf': 'L’élément n’a ni « content_text » ni « content_html ».',
  '#/$defs/item/not':
    'Un élément n’est que d’une sorte : il a « _event », « _label » ou un autre, pas plusieurs.',
  '#/$defs/item/dependentRequired': '« _image » décrit une image, mais « image » manque.',
  '#/$defs/titled/required': 'Il manque le titre : seul un article peut s’en passer.',
  '#/$defs/titled/properties/title/pattern':
    'Il manque le titre : seul un article peut s’en passer.',
  '#/$defs/action/properties/status/pattern':
    'L’état n’est ni à venir, en cours, réalisé, en pause, abandonné, bloqué, en retard ou à discuter, ni un de schema.org, comme ActiveActionStatus.',
  '#/$defs/initiative/properties/status/enum': 'L’état est planned, active, paused ou ended.',
  '#/$defs/membership/anyOf': 'Un siège a au moins un membre, un nom de siège ou un rôle.',
  '#/$defs/member/anyOf': 'Un membre a au moins un nom ou un identifiant.',
  '#/$defs/contact/required': 'Le contact n’est pas marqué "public": true : il ne sera pas montré.',
  '#/$defs/event/anyOf':
    'L’événement n’a pas de date : donnez « startDate », « occurrences » ou « eventSchedule ».',
  '#/$defs/author/anyOf': 'Un auteur a au moins un nom, une adresse ou un portrait.',
  '#/$defs/place/anyOf': 'Un lieu a au moins « name », « address » ou « geo ».',
  '#/$defs/schedule/anyOf':
    'La répétition ne dit pas quand : donnez « repeatFrequency », « byDay » ou « byMonthDay ».',
};
