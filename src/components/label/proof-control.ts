import {
  html,
  nothing,
  type ReactiveController,
  type ReactiveControllerHost,
  type TemplateResult,
} from 'lit';
import { adoptStyles } from '../../base/dom.js';
import { labelVerify } from '../../i18n/label-verify.js';
import type { Language } from '../../i18n/language.js';
import type { Label } from '../../model/index.js';
import type { Verdict } from '../../proof/verdict.js';
import type * as ProofVerdict from './proof-verdict.js';
import { labelSubject } from './badge.js';

export interface ProofHost {
  readonly renderRoot: HTMLElement | DocumentFragment;
  readonly language: Language;
  readonly timeZone: string;
  readonly issuerKey: unknown;
}

/** A verification: under way, done, or one whose script could not be loaded. */
interface Run {
  readonly issuerKey: unknown;
  readonly module?: typeof ProofVerdict;
  readonly verdict?: Verdict;
  readonly failed?: boolean;
}

/**
 * The button that verifies the signed proof of a label, and the verdict. Nothing is fetched before the press.
 * A verdict belongs to one label of one reading of the feed, and to one pinned key.
 */
export class ProofControl implements ReactiveController {
  readonly #host: ReactiveControllerHost & ProofHost;
  readonly #runs = new WeakMap<Label, Run>();
  #abort = new AbortController();

  constructor(host: ReactiveControllerHost & ProofHost) {
    this.#host = host;
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#abort.abort();
    this.#abort = new AbortController();
  }

  /** Draws the control; nothing for a label without a signed proof. */
  render(label: Label): TemplateResult | typeof nothing {
    if (!label.credential) return nothing;
    const { language, timeZone, issuerKey } = this.#host;
    const words = labelVerify[language.code];
    const last = this.#runs.get(label);
    const run = last?.issuerKey === issuerKey ? last : undefined;
    const isBusy = run !== undefined && !run.verdict && !run.failed;
    const { module, verdict } = run ?? {};
    return html`<div class="verification" part="verification">
      <button
        part="verify"
        aria-disabled=${isBusy ? 'true' : nothing}
        @click=${() => isBusy || this.#verify(label)}
      >
        ${words.verify}<span class="visually-hidden"> (${labelSubject(label)})</span>
      </button>
      <div role="status" part="verdict">
        ${isBusy ? words.busy : run?.failed ? words.unavailable : nothing}
        ${verdict && module?.renderVerdict(verdict, language, timeZone)}
      </div>
      ${verdict && module?.renderChecks(verdict, language, timeZone)}
    </div>`;
  }

  async #verify(label: Label): Promise<void> {
    const { issuerKey, renderRoot } = this.#host;
    const { signal } = this.#abort;
    this.#note(label, { issuerKey });
    try {
      const module = await import('./proof-verdict.js');
      adoptStyles(renderRoot, module.verdictStyles);
      const verdict = await module.verifyLabel(label, { issuerKey, signal });
      this.#note(label, { issuerKey, module, verdict });
    } catch {
      // The script could not be loaded, or the element has left the page.
      if (signal.aborted) this.#runs.delete(label);
      else this.#note(label, { issuerKey, failed: true });
    }
  }

  #note(label: Label, run: Run): void {
    this.#runs.set(label, run);
    this.#host.requestUpdate();
  }
}
