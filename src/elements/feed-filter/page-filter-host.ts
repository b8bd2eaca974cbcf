import type { LitElement } from 'lit';
import type { FiltersHost } from '../../components/filters/filters-host.js';
import type { Language } from '../../i18n/language.js';

/** The element in which the filter is drawn. */
export interface PageFilterAttributes {
  readonly for: string;
  readonly group: string;
  readonly filters: string;
  readonly open: string;
  readonly facets: unknown;
  readonly deepLink: string | null;
  readonly heading: string;
  readonly headingLevel: number;
  readonly sticky: boolean;
  readonly language: Language;
}

export type PageFilterHost = LitElement & FiltersHost & PageFilterAttributes;
