import type { ProblemHost } from '../../base/diagnostics-messages.js';
import type { ReactiveControllerHost } from 'lit';
import type { ArticleEntry } from '../../feed/read/kinds/article.js';
import type { Language } from '../../i18n/language.js';
import type { Article, FeedState } from '../../model/index.js';

/** The ways to read an article: on its own page, in its place in the list, or over the page. */
export const articleOpenModes = ['page', 'inline', 'dialog'] as const;
export type ArticleOpenMode = (typeof articleOpenModes)[number];

/** The list of articles, as what opens them sees it. */
export interface OpenerHost extends ReactiveControllerHost, HTMLElement, ProblemHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly open: ArticleOpenMode;
  readonly deepLink: string | null;
  readonly language: Language;
  readonly timeZone: string;
  readonly headingLevel: number;
  readonly state: FeedState;
}

/** The questions and acts of the list that what opens its articles has. */
export interface OpenerCalls {
  /** The articles of the list in their order. */
  entries(): readonly ArticleEntry[];
  /** Level of the headings of the list's articles. */
  titleLevel(): number;
  /** Called when the visitor follows the link to an article's own page. */
  follow(article: Article, event: Event): void;
  /** Says something to screen readers. */
  announce(message: string): void;
}

/** The button in the title of an article, which knows the article. */
export interface ArticleControl extends HTMLElement {
  articleId?: string;
}
