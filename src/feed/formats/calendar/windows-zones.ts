/**
 * The zones of Windows, without the `Standard Time` of nearly all of their names, and the IANA zone of each.
 * Facts of the Unicode CLDR, supplemental/windowsZones.xml, territory 001.
 */
const table = `
AUS Central=Australia/Darwin
AUS Eastern=Australia/Sydney
Afghanistan=Asia/Kabul
Alaskan=America/Anchorage
Aleutian=America/Adak
Altai=Asia/Barnaul
Arab=Asia/Riyadh
Arabian=Asia/Dubai
Arabic=Asia/Baghdad
Argentina=America/Argentina/Buenos_Aires
Astrakhan=Europe/Astrakhan
Atlantic=America/Halifax
Aus Central W.=Australia/Eucla
Azerbaijan=Asia/Baku
Azores=Atlantic/Azores
Bahia=America/Bahia
Bangladesh=Asia/Dhaka
Belarus=Europe/Minsk
Bougainville=Pacific/Bougainville
Canada Central=America/Regina
Cape Verde=Atlantic/Cape_Verde
Caucasus=Asia/Yerevan
Cen. Australia=Australia/Adelaide
Central America=America/Guatemala
Central Asia=Asia/Almaty
Central Brazilian=America/Cuiaba
Central Europe=Europe/Budapest
Central European=Europe/Warsaw
Central Pacific=Pacific/Guadalcanal
Central=America/Chicago
Central Standard Time (Mexico)=America/Mexico_City
Chatham Islands=Pacific/Chatham
China=Asia/Shanghai
Cuba=America/Havana
Dateline=Etc/GMT+12
E. Africa=Africa/Nairobi
E. Australia=Australia/Brisbane
E. Europe=Europe/Chisinau
E. South America=America/Sao_Paulo
Easter Island=Pacific/Easter
Eastern=America/New_York
Eastern Standard Time (Mexico)=America/Cancun
Egypt=Africa/Cairo
Ekaterinburg=Asia/Yekaterinburg
FLE=Europe/Kyiv
Fiji=Pacific/Fiji
GMT=Europe/London
GTB=Europe/Bucharest
Georgian=Asia/Tbilisi
Greenland=America/Nuuk
Greenwich=Atlantic/Reykjavik
Haiti=America/Port-au-Prince
Hawaiian=Pacific/Honolulu
India=Asia/Kolkata
Iran=Asia/Tehran
Israel=Asia/Jerusalem
Jordan=Asia/Amman
Kaliningrad=Europe/Kaliningrad
Kamchatka=Asia/Kamchatka
Korea=Asia/Seoul
Libya=Africa/Tripoli
Line Islands=Pacific/Kiritimati
Lord Howe=Australia/Lord_Howe
Magadan=Asia/Magadan
Magallanes=America/Punta_Arenas
Marquesas=Pacific/Marquesas
Mauritius=Indian/Mauritius
Middle East=Asia/Beirut
Montevideo=America/Montevideo
Morocco=Africa/Casablanca
Mountain=America/Denver
Mountain Standard Time (Mexico)=America/Mazatlan
Myanmar=Asia/Yangon
N. Central Asia=Asia/Novosibirsk
Namibia=Africa/Windhoek
Nepal=Asia/Kathmandu
New Zealand=Pacific/Auckland
Newfoundland=America/St_Johns
Norfolk=Pacific/Norfolk
North Asia East=Asia/Irkutsk
North Asia=Asia/Krasnoyarsk
North Korea=Asia/Pyongyang
Omsk=Asia/Omsk
Pacific SA=America/Santiago
Pacific=America/Los_Angeles
Pacific Standard Time (Mexico)=America/Tijuana
Pakistan=Asia/Karachi
Paraguay=America/Asuncion
Qyzylorda=Asia/Qyzylorda
Romance=Europe/Paris
Russia Time Zone 10=Asia/Srednekolymsk
Russia Time Zone 11=Asia/Kamchatka
Russia Time Zone 3=Europe/Samara
Russian=Europe/Moscow
SA Eastern=America/Cayenne
SA Pacific=America/Bogota
SA Western=America/La_Paz
SE Asia=Asia/Bangkok
Saint Pierre=America/Miquelon
Sakhalin=Asia/Sakhalin
Samoa=Pacific/Apia
Sao Tome=Africa/Sao_Tome
Saratov=Europe/Saratov
Singapore=Asia/Singapore
South Africa=Africa/Johannesburg
South Sudan=Africa/Juba
Sri Lanka=Asia/Colombo
Sudan=Africa/Khartoum
Syria=Asia/Damascus
Taipei=Asia/Taipei
Tasmania=Australia/Hobart
Tocantins=America/Araguaina
Tokyo=Asia/Tokyo
Tomsk=Asia/Tomsk
Tonga=Pacific/Tongatapu
Transbaikal=Asia/Chita
Turkey=Europe/Istanbul
Turks And Caicos=America/Grand_Turk
US Eastern=America/Indiana/Indianapolis
US Mountain=America/Phoenix
Ulaanbaatar=Asia/Ulaanbaatar
Venezuela=America/Caracas
Vladivostok=Asia/Vladivostok
Volgograd=Europe/Volgograd
W. Australia=Australia/Perth
W. Central Africa=Africa/Lagos
W. Europe=Europe/Berlin
W. Mongolia=Asia/Hovd
West Asia=Asia/Tashkent
West Bank=Asia/Hebron
West Pacific=Pacific/Port_Moresby
Yakutsk=Asia/Yakutsk
Yukon=America/Whitehorse`;

/** What Outlook shows instead of the name, where it does not begin with a town. */
const displayed = `
Alaska=America/Anchorage
Arizona=America/Phoenix
Atlantic Time=America/Halifax
Brasilia=America/Sao_Paulo
Central Time=America/Chicago
Coordinated Universal Time=UTC
Eastern Time=America/New_York
Hawaii=Pacific/Honolulu
Mountain Time=America/Denver
Newfoundland=America/St_Johns
Pacific Time=America/Los_Angeles`;

const zones = new Map<string, string>();

function fill(): void {
  for (const line of (table + displayed).trim().split('\n')) {
    const [name, zone] = line.split('=') as [string, string];
    zones.set(name.toLowerCase(), zone);
  }
}

/** IANA zones by the last part of their names, `paris`. */
const towns = new Map<string, string>();

function fillTowns(): void {
  // Safari before 15.4 does not know it.
  for (const zone of Intl.supportedValuesOf?.('timeZone') ?? []) {
    towns.set(plain(zone.slice(zone.lastIndexOf('/') + 1)), zone);
  }
}

/** Without case, accents and what stands between words. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}

/**
 * The IANA zone of one of Windows, by its name (`Romance Standard Time`) or as Outlook shows it, in any
 * language that writes towns as English does: `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`.
 */
export function zoneOfWindows(name: string): string | undefined {
  if (!zones.size) fill();
  const bare = plain(name.replace(/^\((?:UTC|GMT)[^)]*\)/i, ''));
  const short = bare.replace(/ (?:standard|daylight|summer) time$/, '').replace(/ \(.*\)$/, '');
  const known = zones.get(bare) ?? zones.get(short);
  if (known || bare === plain(name)) return known;
  if (!towns.size) fillTowns();
  for (const town of bare.split(/[,:]/)) {
    const zone = towns.get(town.trim());
    if (zone) return zone;
  }
}

/** Those that a calendar's own definition of a zone is likely to be. */
export function usualZones(): readonly string[] {
  if (!zones.size) fill();
  return [...new Set(zones.values())];
}
