import { isoDate } from '../shared/dates.js';
import { two } from '../shared/days.js';
import type { JsonObject } from '../../read/fields.js';
import { asText, at } from '../shared/values.js';

/** The day of an edge of an event: `mec_start_date`, `evcal_end_date`. */
const dayKey = /^(.*(start|end))_date$/;

/**
 * The fields of a post, each day with its time of day: plugins keep an hour, its minutes and its half of the day in
 * fields of their own (`mec_start_time_hour`, `mec_start_time_minutes`, `mec_start_time_ampm`), or its
 * seconds, or the whole once more (`mec_start_datetime`).
 */
export function withSplitTimes(fields: JsonObject): JsonObject {
  const isWhole = Object.entries(fields).some(
    ([key, value]) =>
      /(?:all_?day|hide_time)$/.test(key) && /^(?:1|yes|true|on)$/i.test(asText(value) ?? ''),
  );
  const parts = new Set<string>();
  const days = Object.entries(fields).flatMap(([key, value]) => {
    const [, edge, name] = dayKey.exec(key) ?? [];
    const day = asText(value);
    if (!edge || !day) return [];
    const names = partsOf(fields, edge);
    const clock =
      clockOf(asText(at(fields, `${edge}_day_seconds`))) ??
      isoDate(at(fields, `${edge}_datetime`))?.split('T')[1];
    if (!names.hour && !clock) return [];
    const { hour, minute, half } = names;
    const own = [key, `${edge}_datetime`, `${edge}_day_seconds`, hour, minute, half];
    for (const part of own) if (part) parts.add(part);
    const time = isWhole ? undefined : (timeOf(fields, names) ?? clock);
    return [[`${name}_date`, time ? `${day} ${time}` : day] as const];
  });
  const others = Object.entries(fields).filter(([key]) => !parts.has(key));
  return Object.fromEntries([...others, ...days]);
}

const secondsOfDay = 86_400;

/** A time of day that is counted from midnight: `mec_start_day_seconds`. */
function clockOf(seconds = ''): string | undefined {
  if (!/^\d{1,5}$/.test(seconds) || Number(seconds) >= secondsOfDay) return;
  const minutes = Math.floor(Number(seconds) / 60);
  return `${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
}

interface Parts {
  readonly hour?: string;
  readonly minute?: string;
  readonly half?: string;
}

/** The keys of the parts of a time of day that are there. */
function partsOf(fields: JsonObject, edge: string): Parts {
  const named = (part: RegExp): string | undefined =>
    Object.keys(fields).find((key) => {
      if (!key.startsWith(`${edge}_`)) return false;
      return part.test(key.slice(edge.length + 1).replace(/^time_/, ''));
    });
  const names = {
    hour: named(/^hours?$/),
    minute: named(/^min(?:ute)?s?$/),
    half: named(/^ampm$/),
  };
  return Object.fromEntries(Object.entries(names).filter(([, name]) => name !== undefined));
}

/** `14:30` of 2, 30 and PM; of an hour without its minutes the full hour. */
function timeOf(fields: JsonObject, { hour, minute, half }: Parts): string | undefined {
  const hours = Number(asText(hour && at(fields, hour)) ?? NaN);
  const minutes = Number(asText(minute && at(fields, minute)) ?? 0);
  const isAfternoon = asText(half && at(fields, half))?.toLowerCase();
  const clock = isAfternoon ? (hours % 12) + (isAfternoon === 'pm' ? 12 : 0) : hours;
  if (!(clock >= 0 && clock < 24 && minutes >= 0 && minutes < 60)) return;
  return `${two(clock)}:${two(minutes)}`;
}
