/** House feeds as their owners write them. */

export type Json = Readonly<Record<string, unknown>>;

export function houseFeed(items: readonly Json[], more: Json = {}): Json {
  return { version: 'https://jsonfeed.org/version/1.1', title: 'A feed', ...more, items };
}

/** Articles `Article 1`, `Article 2`, …, the first the newest. */
export function articles(count: number, more: Json = {}): Json[] {
  return Array.from({ length: count }, (_, index) => ({
    id: `article-${index + 1}`,
    url: `https://example.org/articles/${index + 1}`,
    title: `Article ${index + 1}`,
    content_text: `What article ${index + 1} says.`,
    date_published: new Date(Date.UTC(2026, 5, 30 - index, 10)).toISOString(),
    ...more,
  }));
}

export function event(title: string, about: Json, more: Json = {}): Json {
  return { id: title, title, ...more, _event: about };
}

/** Whole days. */
export function daysOf(title: string, startDate: string, endDate = startDate): Json {
  return event(title, { startDate, endDate });
}

export function initiative(id: string, about: Json = {}, more: Json = {}): Json {
  return { id, title: `Initiative ${id}`, ...more, _initiative: about };
}

/** An urban farm, as its owner describes it, without its contact. */
export const farm: Json = {
  status: 'active',
  themes: ['alimentation'],
  organizations: [{ name: 'Régie', url: 'https://example.org/regie' }],
  startDate: '2018-05',
  location: { name: 'La ferme', geo: { latitude: 45.8, longitude: 3.13 } },
  figures: [{ label: 'surface cultivée', value: 4, unit: 'hectares' }],
};

export function organization(id: string, about: Json = {}, more: Json = {}): Json {
  return { id, title: `Organization ${id}`, ...more, _organization: about };
}

export function label(title: string, about: Json = {}, more: Json = {}): Json {
  return { id: title, title, ...more, _label: about };
}
