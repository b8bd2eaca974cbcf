import { windowsZones } from './windows-zones-data.js';

/** Names that Outlook shows and that do not begin with a town, and names that the CLDR has given up. */
const otherNames = `
Alaska=America/Anchorage
Arizona=America/Phoenix
Atlantic Time=America/Halifax
Brasilia=America/Sao_Paulo
Central Time=America/Chicago
Coordinated Universal Time=UTC
Eastern Time=America/New_York
Hawaii=Pacific/Honolulu
Kamchatka=Asia/Kamchatka
Mountain Time=America/Denver
Newfoundland=America/St_Johns
Pacific Time=America/Los_Angeles`;

const zones = new Map<string, string>();

function zonesByName(): ReadonlyMap<string, string> {
  if (zones.size) return zones;
  for (const line of (windowsZones.trim() + otherNames).split('\n')) {
    const [name, zone] = line.split('=') as [string, string];
    zones.set(name.toLowerCase(), zone);
  }
  return zones;
}

const towns = new Map<string, string>();

/** IANA zones by the last part of their names, `paris`. Safari before 15.4 does not list them. */
function zonesByTown(): ReadonlyMap<string, string> {
  if (towns.size) return towns;
  for (const zone of Intl.supportedValuesOf?.('timeZone') ?? []) {
    towns.set(plain(zone.slice(zone.lastIndexOf('/') + 1)), zone);
  }
  return towns;
}

/** The name without case and accents, with one space between words. */
function plain(name: string): string {
  return name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[\s_]+/g, ' ')
    .trim()
    .toLowerCase();
}

/** No zone has a longer name, in any language. In characters. */
const longest = 300;

/**
 * The IANA zone of a zone of Windows, by its name (`Romance Standard Time`) or as Outlook shows it, in any
 * language that writes towns as English does: `(UTC+01:00) Brussels, Copenhagen, Madrid, Paris`.
 */
export function zoneOfWindows(name: string): string | undefined {
  if (name.length > longest) return;
  const bare = plain(name.replace(/^\((?:UTC|GMT)[^)]*\)/i, ''));
  const short = bare.replace(/ (?:standard|daylight|summer) time$/, '').replace(/ \(.*\)$/, '');
  const zone = zonesByName().get(bare) ?? zonesByName().get(short);
  if (zone || bare === plain(name)) return zone;
  for (const town of bare.split(/[,:]/)) {
    const zoneOfTown = zonesByTown().get(town.trim());
    if (zoneOfTown) return zoneOfTown;
  }
}

/** The zones that a calendar's own definition of a zone is likely to be. */
export function usualZones(): readonly string[] {
  return [...new Set(zonesByName().values())];
}
