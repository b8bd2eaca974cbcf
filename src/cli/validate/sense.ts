import { limitDepth } from '../../html/limit-depth.js';
import { lengthRead } from '../../html/length-read.js';
import { explainProblems } from '../../feed/read/explain.js';
import { asList, isObject, type JsonObject } from '../../feed/read/fields.js';
import { quote } from '../../feed/read/describe.js';
import { Ids } from '../../feed/read/ids.js';
import type { Finding, Segments } from './finding.js';
import { numbered } from '../../feed/numbered.js';

/** The kinds that a link leads to: name, and the field that makes an item one. Articles have no such field. */
const linkTargets = {
  events: ['événement', '_event'],
  labels: ['label', '_label'],
  organizations: ['organisation', '_organization'],
  initiatives: ['initiative', '_initiative'],
  actions: ['action', '_action'],
  indicators: ['indicateur', '_indicator'],
  themes: ['thème', '_theme'],
} as const;

type Note = (
  severity: Finding['severity'],
  code: string,
  segments: Segments,
  message: string,
) => void;

/**
 * Finds what a schema cannot see in a feed: duplicate ids, pictures without words, links that
 * lead nowhere. Takes any JSON; what has not the expected shape is passed over.
 *
 * @param others feeds that the same page has, to which links may lead
 */
export function checkSense(document: unknown, others: readonly unknown[] = []): Finding[] {
  const findings: Finding[] = [];
  const note: Note = (severity, code, segments, message) =>
    findings.push({ severity, code, at: segments, message });
  if (!isObject(document) || !Array.isArray(document.items)) return findings;
  const items = itemsOf(document);
  const ids = checkIds(items, note);
  for (const [index, item] of numbered(items)) {
    const segments = ['items', index];
    checkPictures(item, segments, note);
    checkPlainText(item, segments, note);
    checkMarkup(item, segments, ids, note);
    checkLabel(item, segments, note);
  }
  checkLinks(items, others.flatMap(itemsOf), note);
  return findings;
}

function itemsOf(document: unknown): JsonObject[] {
  const items = isObject(document) ? asList(document.items) : [];
  return items.map((item) => (isObject(item) ? item : {}));
}

/** @returns all the ids there are */
function checkIds(items: readonly JsonObject[], note: Note): ReadonlySet<string> {
  const ids = new Ids();
  const numbers = new Map<string, number>();
  for (const [index, item] of numbered(items)) {
    const { id } = item;
    if (typeof id !== 'string' && typeof id !== 'number') continue;
    const [, issue] = ids.take(String(id), item);
    if (!issue) numbers.set(String(id), index);
    else {
      const taken = `L’identifiant ${quote(id)} est déjà celui de items[${numbers.get(String(id))}]`;
      const segments = ['items', index, 'id'];
      if (issue === 'duplicate') note('error', issue, segments, `${taken} : élément ignoré.`);
      else
        note('warning', issue, segments, `${taken}, qui dit autre chose : les deux sont gardés.`);
    }
  }
  return new Set(numbers.keys());
}

function checkPictures(item: JsonObject, segments: Segments, note: Note): void {
  const about = isObject(item._image) ? item._image : undefined;
  if (isText(item.image) && typeof about?.alt !== 'string') {
    const message =
      'L’image n’a pas de texte de remplacement : ajoutez "_image": { "alt": "…" }, vide si elle ne fait qu’illustrer.';
    note('warning', 'missing-alt', [...segments, 'image'], message);
  }
  const label = isObject(item._label) ? item._label : undefined;
  const logo = isObject(label?.logo) ? label.logo : undefined;
  if (isText(logo?.url) && typeof logo.alt !== 'string') {
    const message = 'Le logo n’a pas de texte de remplacement : ajoutez "alt".';
    note('warning', 'missing-alt', [...segments, '_label', 'logo'], message);
  }
  checkHttp(item.image, [...segments, 'image'], note);
  checkHttp(item.banner_image, [...segments, 'banner_image'], note);
  checkHttp(about?.srcset, [...segments, '_image', 'srcset'], note);
  checkHttp(label?.logo, [...segments, '_label', 'logo'], note);
  checkHttp(logo?.url, [...segments, '_label', 'logo', 'url'], note);
}

function checkHttp(address: unknown, segments: Segments, note: Note): void {
  if (!isText(address) || !/(^|\s)http:\/\//i.test(address)) return;
  const message =
    'L’image est en http:// ; une page en https:// ne la montre que si elle existe aussi en https://.';
  note('warning', 'http-image', segments, message);
}

/** Titles and summaries are shown as they are written. */
function checkPlainText(item: JsonObject, segments: Segments, note: Note): void {
  for (const key of ['title', 'summary']) {
    const text = item[key];
    const [markup] = (isText(text) && /&(?:#\w+|[a-z]{2,8});|<\/?[a-z][^>]*>/i.exec(text)) || [];
    if (!markup) continue;
    const message = markup.startsWith('&')
      ? `${quote(markup)} est du HTML dans un champ de texte : les widgets montrent le caractère, d’autres lecteurs ${quote(markup)} tel quel.`
      : `${quote(markup)} sera montré tel quel : ce champ est du texte, sans HTML.`;
    note('warning', 'markup-in-text', [...segments, key], message);
  }
}

function checkLinks(items: readonly JsonObject[], others: readonly JsonObject[], note: Note): void {
  for (const [kind, [name, extension]] of Object.entries(linkTargets)) {
    const all = [...items, ...others].filter((item) => extension in item);
    const targets = new Set(all.map(({ id }) => id));
    // Themes are free words when the feed has no item for a theme.
    if (kind === 'themes' && targets.size === 0) continue;
    const dead = items.flatMap(({ _links: links }, index) =>
      asList(isObject(links) ? links[kind] : undefined)
        .map((id, place) => ({ id, at: ['items', index, '_links', kind, place] }))
        .filter(({ id }) => isText(id) && !targets.has(id)),
    );
    if (targets.size > 0) {
      for (const { id, at } of dead) {
        const message = `Aucun élément « ${extension} » n’a l’identifiant ${quote(id)}.`;
        note('warning', 'dead-link', at, message);
      }
    } else if (dead[0]) {
      const links = dead.length === 1 ? 'ce lien ne mène' : `ces ${dead.length} liens ne mènent`;
      const message = `Le flux n’a aucun élément « ${extension} » (${name}) : ${links} à rien, sauf si un autre flux de la page les contient (donnez-les ensemble à « validate »).`;
      note('warning', 'dead-link', dead[0].at, message);
    }
  }
}

/** Links within the text, and its pictures. */
function checkMarkup(
  item: JsonObject,
  segments: Segments,
  ids: ReadonlySet<string>,
  note: Note,
): void {
  const html = item.content_html;
  if (!isText(html)) return;
  const here = [...segments, 'content_html'];
  const read = html.slice(0, lengthRead(html));
  if (read.length < html.length || limitDepth(read) !== read) {
    const [cut] = explainProblems([{ path: '', code: 'markup-cut' }]);
    note('warning', 'markup-cut', here, cut!.reason);
  }
  const targets = new Set(values(html, /\s(?:id|name)\s*=\s*["']?([^"'\s>]+)/gi));
  for (const target of values(html, /<a\b[^>]*?\shref\s*=\s*["']?#([^"'\s>]+)/gi)) {
    if (targets.has(target) || ids.has(target)) continue;
    note('warning', 'dead-link', here, `Le lien ${quote(`#${target}`)} ne mène nulle part.`);
  }
  const pictures = values(html, /(<img\b[^>]*>)/gi);
  if (pictures.some((picture) => !/\salt\s*=/i.test(picture))) {
    note('warning', 'missing-alt', here, 'Une image du texte n’a pas d’attribut alt.');
  }
  for (const picture of pictures) {
    const [, address] = /\ssrc\s*=\s*["']?([^"'\s>]+)/i.exec(picture) ?? [];
    checkHttp(address, here, note);
  }
}

function checkLabel(item: JsonObject, segments: Segments, note: Note): void {
  const { validFrom, expires } = isObject(item._label) ? item._label : {};
  if (isText(validFrom) && isText(expires) && expires < validFrom) {
    const message = 'Le label expire avant d’être valable.';
    note('error', 'end-before-start', [...segments, '_label', 'expires'], message);
  }
}

function values(text: string, pattern: RegExp): string[] {
  return [...text.matchAll(pattern)].map(([, value]) => value!);
}

function isText(value: unknown): value is string {
  return typeof value === 'string' && value !== '';
}
