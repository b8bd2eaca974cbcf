/** A table of words for each language; the French one is the type of the others. */
export interface Messages<T> {
  readonly fr: T;
  readonly en: NoInfer<T>;
}

/** A language of the words, and the full tag with which dates are written. */
export interface Language {
  readonly code: 'fr' | 'en';
  readonly tag: string;
}

/**
 * The language of the nearest ancestor that names one, through shadow roots.
 * French where we have no words in it: the feeds are, and a page half in one
 * language and half in another helps nobody.
 *
 * @param tag of the element itself, as a property: its attribute follows after an update
 */
export function languageOf(element: Element, tag = ''): Language {
  let current: Element | undefined = element;
  while (current && !tag) {
    const named: Element | null = current.closest('[lang]');
    tag = named?.getAttribute('lang') ?? '';
    const root = current.getRootNode();
    current = root instanceof ShadowRoot ? root.host : undefined;
  }
  // Not a pattern without regard to case: the first of a page makes the browser load how letters fold.
  tag = tag.toLowerCase();
  const code = tag.slice(0, 2);
  if (code !== 'fr' && code !== 'en') return { code: 'fr', tag: 'fr' };
  // The rest of the tag is the page author's: `fr_FR` would make `Intl` throw.
  return { code, tag: /^..(-[a-z]{2})?$/.test(tag) ? tag : code };
}

/** The value of an item's `lang`; none where its language is the one around it. */
export function foreignLanguage(
  language: string | undefined,
  around: Language,
): string | undefined {
  return language?.slice(0, 2).toLowerCase() === around.code ? undefined : language;
}

/** The first day of the week where that language is spoken; Monday is 1, Sunday 7. */
export function firstDayOfWeek({ tag }: Language): number {
  // A bare "en" would mean the United States; the territory is in France.
  if (tag.length === 2) return 1;
  const locale = new Intl.Locale(tag) as Intl.Locale & {
    getWeekInfo?(): { firstDay: number };
  };
  return locale.getWeekInfo?.().firstDay ?? 1;
}
