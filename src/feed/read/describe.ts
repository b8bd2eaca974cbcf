import { plainText } from '../formats/shared/plain-text.js';
import { isObject, toJson, type JsonObject } from './fields.js';
import { faultIn } from './json-fault.js';

/** Advice for a document of one's own. */
export const orMap = ' ; dites par « map » où sont ses champs (voir docs/feeds.md)';

/** A value as it may be quoted in a sentence: short, and on one line. */
export function quote(value: unknown): string {
  const text = typeof value === 'string' ? value : written(value);
  const line = text.slice(0, 500).replace(/\s+/g, ' ').trim();
  return `« ${line.length > 60 ? `${line.slice(0, 59)}…` : line} »`;
}

/** @param bytes a whole number of them, such as `max-bytes` */
export function sizeInWords(bytes: number): string {
  if (bytes < 1024) return `${bytes} octets`;
  const kib = Math.round(bytes / 1024);
  return kib % 1024 ? `${kib} Kio` : `${kib / 1024} Mio`;
}

/** A document that is no feed, in words: a part of a sentence for its owner. */
export function describe(document: unknown): string {
  return typeof document === 'string' ? describeText(document) : describeJson(document);
}

function written(value: unknown): string {
  try {
    return toJson(value) ?? String(value);
  } catch {
    return '…'; // Nested too deep, or within itself.
  }
}

/** Files that hold no feed, by how they begin, and what to do instead. */
const files: readonly (readonly [string, string])[] = [
  [
    '%PDF',
    'c’est un PDF, fait pour être lu par une personne ; demandez le tableau, le calendrier (.ics) ou l’export JSON dont il vient',
  ],
  [
    'PK\u0003\u0004',
    'c’est un classeur (.xlsx, .ods), un document (.docx, .odt) ou une archive ; enregistrez la feuille au format CSV et donnez l’adresse de ce fichier, ou convertissez un .xlsx par « metropole-widgets convert »',
  ],
  [
    'ÐÏ\u0011à',
    'c’est un ancien fichier d’Excel ou de Word (.xls, .doc) ; enregistrez la feuille au format CSV et donnez l’adresse de ce fichier',
  ],
];

function describeText(document: string): string {
  const text = document.trim();
  if (!text) return 'la réponse est vide';
  if (/^<(!doctype html|html|head|body)\b/i.test(text)) return describePage(text);
  const file = files.find(([start]) => text.startsWith(start))?.[1];
  if (file) return file;
  if (text.startsWith('<'))
    return `c’est du XML ou du HTML qui commence par ${quote(text)}${orMap}`;
  if (!/^[[{]/.test(text)) return `c’est un texte qui commence par ${quote(text)}`;
  const fault = faultIn(text);
  const lines = text.split('\n').length;
  // A text that stops before its last bracket was cut on the way, the commonest case.
  return fault
    ? `le JSON contient une faute de syntaxe à la ligne ${fault.line}, colonne ${fault.column}, à ${quote(fault.found)}`
    : `le JSON est coupé à la ligne ${lines}, après ${quote(text.slice(-30))}`;
}

/** A page often says where its feed is. */
function describePage(html: string): string {
  const head = html.slice(0, 20_000);
  const title = plainText(/<title[^<>]{0,200}>([^<]*)/i.exec(head)?.[1]);
  const link =
    /<link\b[^<>]{0,300}?\btype=["']?application\/(?:rss|atom|feed)\+[^<>]{0,300}>/i.exec(head);
  const feed = /\bhref=["']?([^"'\s>]+)/i.exec(link?.[0] ?? '')?.[1];
  return `c’est une page HTML${title ? ` intitulée ${quote(title)}` : ''}${feed ? `, qui annonce le flux ${quote(feed)}` : ', sans événement, article ni label de schema.org ; cherchez le flux RSS ou le calendrier (.ics) de ce site'}`;
}

function describeJson(document: unknown): string {
  if (Array.isArray(document)) return `c’est ${listOf(document)}${orMap}`;
  if (!isObject(document)) return `c’est la valeur ${quote(document)}`;
  const { items } = document;
  if (Array.isArray(items)) return `« items » y est ${listOf(items)}${orMap}`;
  if ('items' in document) return '« items » n’y est pas une liste';
  return Object.keys(document).length
    ? `c’est un objet avec ${keysOf(document)}${orMap}`
    : 'c’est un objet vide';
}

function listOf(list: readonly unknown[]): string {
  const { length, 0: first } = list;
  const keys = isObject(first) ? `, dont le premier a ${keysOf(first)}` : '';
  return `une liste de ${length} élément${length > 1 ? 's' : ''}${keys}`;
}

function keysOf(object: JsonObject): string {
  return `les clés ${namesIn(Object.keys(object))}`;
}

/** The first names of a list, each in quotation marks. */
export function namesIn(names: readonly string[]): string {
  const more = names.length > 8 ? '…' : '';
  return `${names.slice(0, 8).map(quote).join(', ')}${more}`;
}
