import { two } from './days.js';
import { programDate } from './program-dates.js';
import { asText } from './values.js';
import { hoursIn, whenIn } from './written-dates.js';

/** A day of Excel, which counts from the end of 1899, between 2009 and 2050; its decimals are the time. */
const serial = /^(?:4\d|5[0-4])\d{3}(?:[.,]\d+)?$/;

/** A part of a day, as Excel counts the time. */
const partOfDay = /^0?[.,]\d+$/;

/**
 * A date that a program or a person has written, in the spelling of docs/feed.md. A day stays a day, and a time without
 * an offset has none.
 *
 * @param value what `programDate` takes, a day of Excel, or a text in words or figures: day first, or with the month
 *   first in English
 * @returns `undefined` when it is written in no way that is known; whether the month has such a day is looked at by the
 *   reader
 */
export function isoDate(value: unknown): string | undefined {
  if (typeof value === 'number' || typeof value === 'string') {
    const text = String(value).trim();
    if (serial.test(text)) return ofSerial(Number(text.replace(',', '.')));
  }
  return programDate(value) ?? ofWords(value);
}

function ofWords(value: unknown): string | undefined {
  const [[start, end] = [undefined], other] = whenIn(value)?.showings ?? [];
  return end === undefined && !other ? start : undefined;
}

/**
 * A day with a time of day that was written apart: `18:30`, `18h30`, `À 18 h.`, `[18, 30]`, a part of a day. Only the
 * day when it is none.
 */
export function withTime(day: string, time: unknown): string {
  const text = asText(Array.isArray(time) ? clockOf(time) : time) ?? '';
  if (partOfDay.test(text) && !day.includes('T')) {
    const minutes = Math.round(Number(text.replace(',', '.')) * 24 * 60);
    return `${day}T${two(Math.floor(minutes / 60))}:${two(minutes % 60)}`;
  }
  if (day.includes('T')) return day;
  const [[from, to] = [undefined], other] = hoursIn(text) ?? [];
  return from && !to && !other ? `${day}T${from}` : day;
}

/** A list of hours, minutes and perhaps seconds as a text; empty when one of them is none. */
function clockOf(parts: readonly unknown[]): string {
  const texts = parts.slice(0, 3).map(asText);
  return texts.includes(undefined) ? '' : texts.map((text) => two(text!)).join(':');
}

/** Two times of day in one text: when it begins and when it ends. */
export function timesIn(value: unknown): readonly [string, string] | undefined {
  const [[from, to] = [undefined], other] = hoursIn(value) ?? [];
  return from && to && !other ? [from, to] : undefined;
}

/** The time at which something ends: midnight, 24h, is that of the next day. As a start it may be of either. */
export function endClock(text: string): string {
  return text.replace(/^(?:minuit|24\s?(?:h|:)\s?(?:00)?)$/i, '00:00');
}

/** 25,569 days of Excel lie before 1970. */
function ofSerial(days: number): string {
  const minutes = Math.round((days - 25_569) * 24 * 60);
  const text = new Date(minutes * 60_000).toISOString();
  return Number.isInteger(days) ? text.slice(0, 10) : text.slice(0, 16);
}
