import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** The part of an element's state that is kept in the address of the page, as parameters. */
export interface LinkedState {
  /**
   * Takes the state of an address. A parameter that is missing means the state that the page's author chose.
   *
   * @param returns true when the visitor went back or forward, or followed a link within the page
   */
  read(params: URLSearchParams, returns: boolean): void;
  /** The parameters of the present state; `undefined` as long as nothing is shown. */
  write(): readonly (readonly [string, string])[] | undefined;
  /** Parameters whose change adds no step to the history, such as a word that is being typed. */
  readonly quiet: readonly string[];
}

interface Host extends ReactiveControllerHost, Element {
  /** The attribute `deep-link`: the name of the element in the address. */
  readonly deepLink: string | null;
}

/** Names in use: two elements of one name would overwrite each other. */
const usedNames = new Map<string, Host>();

/** Addresses to which a step back or forward may lead: where elements were connected, and those they wrote. */
const visitedAddresses = new Set<string>();

/**
 * The name of an element in the address. Elements with the same name are numbered by their order in the
 * page. Numbers in the order in which scripts load would make a link mean another element for the next
 * visitor.
 */
function nameFor(host: Host, fallback: string): string {
  const root = host.getRootNode() as Document | ShadowRoot;
  const earlierNames = new Set<string>();
  const numbered = (wanted: string | null, isTaken: (name: string) => boolean): string => {
    const base = wanted?.trim() || fallback;
    let name = base;
    for (let number = 2; isTaken(name); number++) name = `${base}${number}`;
    return name;
  };
  for (const element of root.querySelectorAll(`${host.localName}[deep-link]`)) {
    if (element === host) break;
    const wanted = element.getAttribute('deep-link');
    earlierNames.add(numbered(wanted, (name) => earlierNames.has(name)));
  }
  return numbered(host.deepLink, (name) => earlierNames.has(name) || usedNames.has(name));
}

/**
 * The part of the address in which states are kept: the fragment or, where a router of the page has its path there
 * (`#/news`, `#!/news`), the query.
 */
function statePart(): 'hash' | 'search' {
  return /^#!?\//.test(location.hash) ? 'search' : 'hash';
}

/**
 * Keeps an element's state in the fragment of the page's address, so that a link to it can be sent and
 * the back button undoes a step: `#agenda.view=list&agenda.date=2026-06-12`. Other parts of the fragment
 * stay as they are. Fragments are not sent to a server.
 */
export class UrlStateController implements ReactiveController {
  readonly #host: Host;
  readonly #fallback: string;
  readonly #state: LinkedState;
  /** The element's name and a dot, with which its parameters begin. */
  #prefix = '';
  /** The parameters that were last read from the address, or written to it. */
  #current = '';
  /** True after a reading, until the state read is shown. */
  #hasRead = false;

  /** @param fallback the name of an element whose attribute is empty */
  constructor(host: Host, fallback: string, state: LinkedState) {
    this.#host = host;
    this.#fallback = fallback;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    const name = nameFor(this.#host, this.#fallback);
    usedNames.set(name, this.#host);
    this.#prefix = `${name}.`;
    visitedAddresses.add(location.href);
    // A step back fires `popstate`; a link within the page may fire `hashchange` only.
    addEventListener('popstate', this.#onReturn);
    addEventListener('hashchange', this.#onReturn);
    // Without parameters in the address, the visitor's steps before this script came stay.
    if (`${this.#ownParams()}`) this.#read(false);
  }

  hostDisconnected(): void {
    usedNames.delete(this.#prefix.slice(0, -1));
    removeEventListener('popstate', this.#onReturn);
    removeEventListener('hashchange', this.#onReturn);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const written = this.#state.write();
    if (!written) return;
    // The state read from an address may be written in another form. That is no step of the visitor:
    // going back to it would lead forward again.
    const isEcho = this.#hasRead;
    this.#hasRead = false;
    const next = new URLSearchParams(written.map(([key, value]) => [key, value]));
    if (this.#current === `${next}`) return;
    this.#current = `${next}`;
    const previous = this.#ownParams();
    if (this.#current !== `${previous}`) this.#write(next, !isEcho && this.#isStep(previous, next));
  }

  /** True when a parameter has changed that is not quiet. */
  #isStep(previous: URLSearchParams, next: URLSearchParams): boolean {
    const keys = new Set([...previous.keys(), ...next.keys()]);
    for (const key of this.#state.quiet) keys.delete(key);
    return [...keys].some((key) => next.getAll(key).join() !== previous.getAll(key).join());
  }

  /** @param isStep true when the back button leads to the previous address */
  #write(params: URLSearchParams, isStep: boolean): void {
    const prefixed = new URLSearchParams(
      [...params].map(([key, value]) => [this.#prefix + key, value]),
    );
    const url = new URL(location.href);
    url[statePart()] = [...this.#parts(false), `${prefixed}`].filter(Boolean).join('&');
    try {
      // The page's own state stays: single-page sites keep theirs there.
      history[isStep ? 'pushState' : 'replaceState'](history.state, '', url);
      visitedAddresses.add(location.href);
    } catch {
      // The page is sandboxed, or there were more steps than the browser allows: no address then.
    }
  }

  readonly #onReturn = (): void => {
    const params = `${this.#ownParams()}`;
    // The second event of one step brings nothing new. A link to a place in the page (`#content`) leads
    // to an address without any element's parameters that was not visited before: the state stays.
    const isState = params || visitedAddresses.has(location.href);
    if (params !== this.#current && isState) this.#read(true);
  };

  #read(returns: boolean): void {
    const params = this.#ownParams();
    this.#current = `${params}`;
    this.#hasRead = true;
    this.#state.read(params, returns);
    this.#host.requestUpdate();
  }

  /** The parameters of this element in the address, without their prefix. */
  #ownParams(): URLSearchParams {
    const params = new URLSearchParams(this.#parts(true).join('&'));
    return new URLSearchParams(
      [...params].map(([key, value]) => [key.slice(this.#prefix.length), value]),
    );
  }

  /** The parts of the fragment or the query that belong to this element, or those that do not. */
  #parts(own: boolean): string[] {
    const parts = location[statePart()].slice(1).split('&').filter(Boolean);
    const nameOf = (part: string): string => [...new URLSearchParams(part).keys()].join();
    return parts.filter((part) => nameOf(part).startsWith(this.#prefix) === own);
  }
}
