import { stateTerms } from '../feed/read/kinds/action.js';
import type { Action, DateOrInstant, Indicator, Item, Theme } from '../model/index.js';

type Json = Readonly<Record<string, unknown>>;

export type PlanItem = Theme | Action | Indicator;

/** A plan as a JSON Feed with the extensions of docs/feed.md: read again, it gives the same items. */
export function planFeed(items: readonly PlanItem[], title: string): Json {
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title,
    items: items.map((item) => ({ ...commonFields(item), [`_${item.kind}`]: ownFields(item) })),
  };
}

/** The fields that any item has, without its extension. */
export function commonFields(item: Item): Json {
  const { image, authors, tags, links } = item;
  return {
    id: item.id,
    url: item.url,
    title: item.title,
    summary: item.summary,
    content_text: item.contentText,
    content_html: item.contentHtml,
    image: image?.src,
    _image: image && { ...image, src: undefined },
    date_published: written(item.published),
    date_modified: written(item.modified),
    authors: authors.length ? authors : undefined,
    tags: tags.length ? tags : undefined,
    language: item.language,
    _links: Object.keys(links).length ? links : undefined,
  };
}

function ownFields(item: PlanItem): Json {
  switch (item.kind) {
    case 'theme':
      return {
        termCode: item.termCode,
        alternateName: item.alternateNames,
        parent: item.parent,
      };
    case 'action':
      return {
        status: item.status && stateTerms[item.status],
        theme: item.theme,
        parent: item.parent,
        startDate: item.startDate,
        endDate: item.endDate,
        leads: item.leads,
        partners: item.partners,
        budget: item.budget,
        progress: item.progress,
        steps: item.steps,
        indicators: item.indicators,
      };
    case 'indicator':
      return {
        unit: item.unit,
        precision: item.precision,
        direction: item.direction,
        baseline: item.baseline,
        target: item.target,
        milestones: item.milestones,
        values: item.values,
        source: item.source,
        method: item.method,
        limits: item.limits,
        frequency: item.frequency,
        nextDate: item.nextDate,
        disaggregation: item.disaggregation,
      };
  }
}

function written(date: DateOrInstant | undefined): string | undefined {
  return typeof date === 'number' ? new Date(date).toISOString() : date;
}
