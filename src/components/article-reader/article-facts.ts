import { html, nothing, type TemplateResult } from 'lit';
import type { Language } from '../../i18n/language.js';
import type { NewsArticleWords } from '../../i18n/news-article.js';
import type { Article, Attachment, DateOrInstant, Party } from '../../model/index.js';
import { dateTimeAttribute } from '../../time/format.js';
import { formatLongDateFast } from '../../time/format-fast.js';
import { bare } from '../../time/bare.js';

export interface FactsContext {
  readonly words: NewsArticleWords;
  readonly language: Language;
  readonly timeZone: string;
}

/** Words that a reader takes in a minute. */
const wordsPerMinute = 230;

/**
 * Dates, authors and reading time of an article.
 *
 * @csspart meta - the line with dates, authors and reading time
 * @csspart date - the date of publication
 * @csspart modified - the date of the last change
 * @csspart authors - the authors
 * @csspart reading-time - how long the text takes to read
 */
export function articleMeta(
  article: Article,
  wordCount: number,
  context: FactsContext,
): TemplateResult | typeof nothing {
  const { published, modified, authors } = article;
  const { words, language, timeZone } = context;
  const time = (date: DateOrInstant, part: string, label: string): TemplateResult =>
    html`<span
      >${label}
      <time part=${part} datetime=${dateTimeAttribute(date, timeZone)}
        >${formatLongDateFast(date, language.tag, timeZone)}</time
      ></span
    >`;
  const day = (date: DateOrInstant): string => formatLongDateFast(date, language.tag, timeZone);
  const isChanged =
    modified !== undefined && (published === undefined || day(modified) !== day(published));
  const facts = [
    published !== undefined && time(published, 'date', words.published),
    isChanged && time(modified, 'modified', words.modified),
    authors.length > 0 &&
      html`<span class="authors" part="authors">${words.by} ${parties(authors)}</span>`,
    wordCount > 0 &&
      html`<span part="reading-time"
        >${words.readingTime(Math.max(1, Math.round(wordCount / wordsPerMinute)))}</span
      >`,
  ].filter(Boolean);
  return facts.length ? html`<p class="meta" part="meta">${facts}</p>` : nothing;
}

/**
 * Files, sources, licence, topics of an article, and the link to its own page.
 *
 * @csspart attachments - the list of files
 * @csspart attachment - the link to a file
 * @csspart sources - where the text comes from
 * @csspart license - its licence
 * @csspart tags - the list of its topics
 * @csspart tag - one topic
 * @csspart page - the link to its own page
 */
export function articleFacts(
  article: Article,
  context: FactsContext,
  follow: (event: Event) => void,
): TemplateResult {
  const { attachments = [], sources = [], license, tags, url } = article;
  const { words, language } = context;
  const about = [
    sources.length > 0 &&
      html`<div part="sources">
        <dt>${words.sources}</dt>
        <dd>${parties(sources)}</dd>
      </div>`,
    license &&
      html`<div part="license">
        <dt>${words.license}</dt>
        <dd>${party({ name: license.name ?? license.url ?? '', url: license.url })}</dd>
      </div>`,
  ].filter(Boolean);
  return html`${
    attachments.length
      ? html`<section class="files" aria-label=${words.attachments}>
          <p class="label" aria-hidden="true">${words.attachments}</p>
          <ul part="attachments" role="list">
            ${attachments.map(
              (file) =>
                html`<li>
                  <a part="attachment" href=${file.url}>${fileName(file)}</a>
                  <span class="kind">${describeFile(file, language.tag)}</span>
                </li>`,
            )}
          </ul>
        </section>`
      : nothing
  }${about.length ? html`<dl class="about">${about}</dl>` : nothing}${
    tags.length
      ? html`<ul class="tags" part="tags" role="list" aria-label=${words.tags}>
          ${tags.map((tag) => html`<li part="tag">${tag}</li>`)}
        </ul>`
      : nothing
  }${
    url
      ? html`<p class="page"><a part="page" href=${url} @click=${follow}>${words.page}</a></p>`
      : nothing
  }`;
}

function parties(list: readonly Party[]): unknown {
  return list.map((author, index) => [index ? ', ' : '', party(author)]);
}

function party({ name, url }: Party): unknown {
  return url ? html`<a href=${url}>${name}</a>` : name;
}

function fileName({ title, url }: Attachment): string {
  if (title) return title;
  const last = new URL(url).pathname.split('/').at(-1) ?? '';
  try {
    return decodeURIComponent(last) || url;
  } catch {
    return last;
  }
}

const units = ['byte', 'kilobyte', 'megabyte', 'gigabyte'] as const;

/** Type and size of a file, such as `PDF, 2,4 Mo`. */
function describeFile({ type, url, size }: Attachment, lang: string): string {
  const extension = /\.([a-z\d]{2,5})$/i.exec(new URL(url).pathname)?.[1];
  const subtype = type?.split('/')[1]?.split(/[+;.]/)[0];
  const kind = (extension ?? subtype)?.toUpperCase();
  return [kind, size && formatSize(size, lang)].filter(Boolean).join(', ');
}

function formatSize(bytes: number, lang: string): string {
  const power = Math.min(units.length - 1, Math.floor(Math.log(bytes) / Math.log(1000)));
  return new Intl.NumberFormat(
    lang,
    bare({
      style: 'unit',
      unit: units[power]!,
      unitDisplay: 'short',
      maximumFractionDigits: power > 1 ? 1 : 0,
    }),
  ).format(bytes / 1000 ** power);
}
