import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What of a widget's state is in the address of the page. */
export interface LinkedState {
  /**
   * Takes what the address says; what it does not say is as the page's author wanted it.
   *
   * @param returns the visitor went back or on, or followed a link within the page
   */
  read(params: URLSearchParams, returns: boolean): void;
  /** What there is to say now; `undefined` as long as nothing is shown. */
  write(): readonly (readonly [string, string])[] | undefined;
  /** Keys whose change is no step that the back button should undo: a word being typed. */
  readonly quiet: readonly string[];
}

interface Host extends ReactiveControllerHost, Element {
  /** The attribute `deep-link`: the name of the widget in the address. */
  readonly deepLink: string | null;
}

/** Names in use: two widgets of one name would write over each other. */
const names = new Map<string, Host>();

/** The addresses to which a step back or on may lead: where widgets came, and what they wrote. */
const visited = new Set<string>();

/**
 * The name of a widget in the address. Those of one name get numbers by their order in the page: by
 * the order in which their scripts come, a link would mean another widget to the next visitor.
 */
function nameFor(host: Host, fallback: string): string {
  const root = host.getRootNode() as Document | ShadowRoot;
  const before = new Set<string>();
  const numbered = (wanted: string | null, isTaken: (name: string) => boolean): string => {
    const base = wanted?.trim() || fallback;
    let name = base;
    for (let number = 2; isTaken(name); number++) name = `${base}${number}`;
    return name;
  };
  for (const one of root.querySelectorAll(`${host.localName}[deep-link]`)) {
    if (one === host) break;
    before.add(numbered(one.getAttribute('deep-link'), (name) => before.has(name)));
  }
  return numbered(host.deepLink, (name) => before.has(name) || names.has(name));
}

/**
 * Keeps a widget's state in the fragment of the page's address, so that it can be sent to others and
 * the back button undoes a step: `#agenda.view=list&agenda.date=2026-06-12`. What others keep in the
 * fragment stays; nothing is sent to a server.
 */
export class DeepLink implements ReactiveController {
  readonly #host: Host;
  readonly #fallback: string;
  readonly #state: LinkedState;
  #prefix = '';
  /** The state that was last read from the address, or written there. */
  #known = '';
  /** What was read is not shown yet. */
  #hasRead = false;

  /** @param fallback the name in the address of a widget that is given none */
  constructor(host: Host, fallback: string, state: LinkedState) {
    this.#host = host;
    this.#fallback = fallback;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    const name = nameFor(this.#host, this.#fallback);
    names.set(name, this.#host);
    this.#prefix = `${name}.`;
    visited.add(location.href);
    // Both: a step back is a `popstate`, a link within the page may be only a `hashchange`.
    addEventListener('popstate', this.#return);
    addEventListener('hashchange', this.#return);
    // Where the address says nothing, what a visitor did before this script came stays.
    if (`${this.#own()}`) this.#read(false);
  }

  hostDisconnected(): void {
    names.delete(this.#prefix.slice(0, -1));
    removeEventListener('popstate', this.#return);
    removeEventListener('hashchange', this.#return);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const written = this.#state.write();
    if (!written) return;
    // What an address comes to is no step of the visitor's: going back to it would lead on again.
    const isEcho = this.#hasRead;
    this.#hasRead = false;
    const now = new URLSearchParams(written.map(([key, value]) => [key, value]));
    if (this.#known === `${now}`) return;
    this.#known = `${now}`;
    const before = this.#own();
    if (this.#known === `${before}`) return;
    const isStep =
      !isEcho &&
      [...now, ...before].some(
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
      visited.add(location.href);
    } catch {
      // A sandboxed page, or more steps than a browser allows: the widget does without an address.
    }
  }

  readonly #return = (): void => {
    const own = `${this.#own()}`;
    // The second event of one step has nothing new; nor has a link to a place in the page (`#content`),
    // which leads to an address that says nothing of any widget: what the visitor chose stays.
    if (own !== this.#known && (own || visited.has(location.href))) this.#read(true);
  };

  #read(returns: boolean): void {
    const own = this.#own();
    this.#known = `${own}`;
    this.#hasRead = true;
    this.#state.read(own, returns);
    this.#host.requestUpdate();
  }

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
