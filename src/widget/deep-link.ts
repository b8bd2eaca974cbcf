import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What of a widget's state is in the address of the page. */
export interface LinkedState {
  /** Takes what the address says; what it does not say is as the page's author wanted it. */
  read(params: URLSearchParams): void;
  /** What there is to say now. */
  write(): readonly (readonly [string, string])[];
  /** Keys whose change is no step that the back button should undo: a word being typed. */
  readonly quiet: readonly string[];
}

interface Host extends ReactiveControllerHost, Element {}

/** Names in use: two widgets of one name would write over each other. */
const names = new Map<string, Host>();

/**
 * Keeps a widget's state in the fragment of the page's address, so that it can be sent to others and
 * the back button undoes a step: `#agenda.view=list&agenda.date=2026-06-12`. What others keep in the
 * fragment stays; nothing is sent to a server.
 */
export class DeepLink implements ReactiveController {
  readonly #host: Host;
  readonly #wanted: string;
  readonly #state: LinkedState;
  #prefix = '';

  /** @param name of the widget in the address; a second one of the page gets a number */
  constructor(host: Host, name: string, state: LinkedState) {
    this.#host = host;
    this.#wanted = name;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    let name = this.#wanted;
    for (let number = 2; names.has(name); number++) name = `${this.#wanted}${number}`;
    names.set(name, this.#host);
    this.#prefix = `${name}.`;
    // Both: a step back is a `popstate`, a link within the page may be only a `hashchange`.
    addEventListener('popstate', this.#read);
    addEventListener('hashchange', this.#read);
    this.#read();
  }

  hostDisconnected(): void {
    names.delete(this.#prefix.slice(0, -1));
    removeEventListener('popstate', this.#read);
    removeEventListener('hashchange', this.#read);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const before = this.#own();
    const now = new URLSearchParams(this.#state.write().map(([key, value]) => [key, value]));
    if (`${now}` === `${before}`) return;
    const isStep = [...now, ...before].some(
      ([key]) =>
        !this.#state.quiet.includes(key) && now.getAll(key).join() !== before.getAll(key).join(),
    );
    const prefixed = new URLSearchParams(
      [...now].map(([key, value]) => [this.#prefix + key, value]),
    );
    const url = new URL(location.href);
    url.hash = [...this.#parts(false), `${prefixed}`].filter(Boolean).join('&');
    try {
      // The page's own state stays: single-page sites keep what they need there.
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', url);
    } catch {
      // A sandboxed page, or more steps than a browser allows: the widget does without an address.
    }
  }

  readonly #read = (): void => {
    this.#state.read(this.#own());
    this.#host.requestUpdate();
  };

  /** What the address says of this widget. */
  #own(): URLSearchParams {
    const own = new URLSearchParams(this.#parts(true).join('&'));
    return new URLSearchParams(
      [...own].map(([key, value]) => [key.slice(this.#prefix.length), value]),
    );
  }

  /** The pieces of the fragment that are this widget's, or those that are not. */
  #parts(own: boolean): string[] {
    const parts = location.hash.slice(1).split('&').filter(Boolean);
    return parts.filter((part) => part.startsWith(this.#prefix) === own);
  }
}
