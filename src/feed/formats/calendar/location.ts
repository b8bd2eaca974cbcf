import { asList } from '../../read/fields.js';
import { isWebAddress } from '../shared/addresses.js';
import { meetingAddress } from '../shared/meetings.js';
import { decodeEntities } from '../shared/plain-text.js';
import { asText, compact, numberAt } from '../shared/values.js';
import {
  all,
  first,
  parameter,
  value,
  valueOf,
  withoutEscapes,
  type Component,
} from './component.js';

interface Place {
  readonly name?: string;
  readonly address?: string;
  readonly geo?: object;
}

/** `location` and `eventAttendanceMode` of docs/feed.md. */
export function eventLocation(event: Component): object {
  const online = onlineOf(event);
  const place = placeOf(event);
  const virtual = online && { '@type': 'VirtualLocation', url: online };
  if (!virtual) return { location: place };
  return {
    location: place ? [place, virtual] : virtual,
    eventAttendanceMode: place ? 'MixedEventAttendanceMode' : 'OnlineEventAttendanceMode',
  };
}

/** CONFERENCE of RFC 7986, best with pictures; Google's; or a place that is only an address of the web. */
function onlineOf(event: Component): string | undefined {
  const rooms = [...all(event, 'conference'), ...all(event, 'x-google-conference')].filter(
    (property) => isWebAddress(valueOf(property)),
  );
  const video = rooms.find((room) => /VIDEO/i.test(features(room.parameters)));
  return (
    valueOf(video ?? rooms[0]) ?? meetingAddress(value(event, 'location'), value(event, 'url'))
  );
}

function features(parameters: Readonly<Record<string, unknown>>): string {
  const featureNames = Object.hasOwn(parameters, 'feature') ? asList(parameters.feature) : [];
  return featureNames.filter((value) => typeof value === 'string').join();
}

/** The first line is its name. Apple's calendar says more of it in a property of its own. */
function placeOf(event: Component): Place | undefined {
  const apple = first(event, 'x-apple-structured-location');
  const location = value(event, 'location');
  const [title = ''] = linesOf(parameter(apple, 'x-title'));
  const [whole, ...rest] = isWebAddress(location) ? [] : linesOf(location);
  // The Events Calendar has all on one line, and says which part of it is the name.
  const isJoined = title && whole?.startsWith(`${title}, `);
  const name = isJoined ? title : whole;
  const lines = isJoined ? [whole!.slice(title.length + 2), ...rest] : rest;
  const address = linesOf(parameter(apple, 'x-address')).join(', ');
  return compact({
    name: name ?? (title || undefined),
    address: lines.join(', ') || (address === name ? undefined : address || undefined),
    geo: geoOf(first(event, 'geo')?.values) ?? geoOf([valueOf(apple)]),
  });
}

function linesOf(text: string | undefined): readonly string[] {
  const lines = withoutEscapes(decodeEntities(text ?? '')).split(/\\n|\n/);
  return lines.map((line) => line.trim()).filter(Boolean);
}

/** GEO, `48.85;2.35`, jCal's `[48.85, 2.35]`, or an address of RFC 5870, `geo:48.85,2.35`. */
function geoOf(values: readonly unknown[] | undefined): object | undefined {
  const value = values?.[0];
  const pair = Array.isArray(value)
    ? (value as unknown[])
    : (asText(value) ?? '')
        .replace(/^\s*geo:/i, '')
        .replaceAll('\\', '')
        .split(/[;,]/);
  const [latitude, longitude] = [numberAt(pair, 0), numberAt(pair, 1)];
  if (latitude === undefined || longitude === undefined) return;
  // A template's placeholder that nobody filled in.
  return latitude || longitude ? { latitude, longitude } : undefined;
}
