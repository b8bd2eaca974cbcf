import { html, nothing, type TemplateResult } from 'lit';
import { StructuredItems } from '../../../base/controllers/structured-data.js';
import { checkWords } from '../../../components/filters/filter-parts.js';
import { planFeatureWords } from '../../../i18n/plan-features.js';
import { actionNode, observationNodes } from '../../../export/json-ld-kinds.js';
import { jsonLdOf } from '../../../export/json-ld.js';
import { downloadButtons } from './download.js';
import { filterNames, filterSelects } from './filter-selects.js';
import type { FeatureHost, PlanControl } from './plan-control.js';

/** The features of a plan besides showing it: filters, files, data for search engines. */
export class PlanFeatures {
  readonly #host: FeatureHost;
  readonly #control: PlanControl;
  #checked: string | null = null;

  constructor(host: FeatureHost, control: PlanControl) {
    this.#host = host;
    this.#control = control;
    host.addController(this);
    new StructuredItems(host, () => this.#described());
  }

  hostUpdated(): void {
    const { filters } = this.#host;
    if (filters !== null && filters !== this.#checked) checkWords(filters, filterNames);
    this.#checked = filters;
  }

  /** The controls of the toolbar. */
  render(): TemplateResult {
    const { filters } = this.#host;
    return html`${filters === null ? nothing : filterSelects(this.#host, this.#control, filters)}
    ${this.renderDownload()}`;
  }

  renderDownload(): TemplateResult | typeof nothing {
    if (!this.#host.download) return nothing;
    const words = planFeatureWords[this.#host.language.code];
    const title = this.#host.heading || words.plan;
    return downloadButtons(() => this.#control.shown(), title, words);
  }

  #described(): string | undefined {
    const { actions, indicators } = this.#control.shown();
    return jsonLdOf([...actions.map(actionNode), ...indicators.flatMap(observationNodes)]);
  }
}
