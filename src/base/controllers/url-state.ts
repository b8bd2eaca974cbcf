import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { objectOf } from '../../feed/read/fields.js';

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
  /** Parameters of one choice, such as the two days of a range: its first one is a step, a change of it is none. */
  readonly together?: readonly string[];
  /** True when what was last written is no choice of the visitor in this element, but was given to it: no step either. */
  isGiven?(): boolean;
}

interface Host extends ReactiveControllerHost, Element {
  /** The attribute `deep-link`: the name of the element in the address. */
  readonly deepLink: string | null;
}

const namesKey = Symbol.for('metropole-widgets.address-names');

/**
 * Names in use: two elements of one name would overwrite each other. They hang on the document, so that all copies
 * and versions of this script know them.
 */
function usedNamesOf(document: Document): Set<string> {
  const holder = document as { [namesKey]?: Set<string> };
  return (holder[namesKey] ??= new Set());
}

/** The property of `history.state` with the parameters of each element, by its name. */
const stateKey = 'metropole-widgets';

/**
 * The parameters that each element had in the present entry of the history. The address does not always have them:
 * a link to a place in the page (`#content`) leads to an address without.
 */
function rememberedParams(): Readonly<Record<string, unknown>> {
  const state: unknown = history.state;
  return objectOf(objectOf(state)[stateKey]);
}

/**
 * Addresses to which a step back or forward may lead, where the page has replaced what was remembered: where elements
 * were connected, and those they wrote.
 */
const visitedAddresses = new Set<string>();

/**
 * The name of an element in the address. Elements with the same name are numbered by their order in the
 * page. Numbers in the order in which scripts load would make a link mean another element for the next
 * visitor.
 */
function nameFor(host: Host, fallback: string): string {
  const root = host.getRootNode() as Document | ShadowRoot;
  const usedNames = usedNamesOf(host.ownerDocument);
  const earlierNames = new Set<string>();
  const numbered = (wanted: string | null, isTaken: (name: string) => boolean): string => {
    const base = wanted?.trim() || fallback;
    let name = base;
    for (let number = 2; isTaken(name); number++) name = `${base}${number}`;
    return name;
  };
  for (const element of root.querySelectorAll('[deep-link]')) {
    if (element === host) break;
    const wanted = element.getAttribute('deep-link')!.trim();
    // Each kind of element has a name of its own where the attribute has none.
    if (!wanted && element.localName !== host.localName) continue;
    earlierNames.add(numbered(wanted, (name) => earlierNames.has(name)));
  }
  return numbered(host.deepLink, (name) => earlierNames.has(name) || usedNames.has(name));
}

/**
 * The part of the address in which states are kept: the fragment or, where a router of the page has its path there
 * (`#/news`, `#!/news`, `#search/kiwis`), the query.
 */
function statePart(): 'hash' | 'search' {
  return /^#[^&=]*\//.test(location.hash) ? 'search' : 'hash';
}

/**
 * Keeps an element's state in the fragment of the page's address, so that a link to it can be sent and
 * the back button undoes a step: `#agenda.view=list&agenda.date=2026-06-12`. Other parts of the fragment
 * stay as they are. Fragments are not sent to a server. Each entry of the history remembers the state too, in a
 * property of `history.state`: a link to a place in the page leaves the state as it is, a reload there as well.
 */
export class UrlStateController implements ReactiveController {
  readonly #host: Host;
  readonly #fallback: string;
  readonly #state: LinkedState;
  /** The element's name and a dot, with which its parameters begin. */
  #prefix = '';
  /** Names in use in the document in which the element was connected. */
  #usedNames?: Set<string>;
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
    this.#usedNames = usedNamesOf(this.#host.ownerDocument).add(name);
    this.#prefix = `${name}.`;
    visitedAddresses.add(location.href);
    // A step back fires `popstate`; a link within the page may fire `hashchange` only.
    addEventListener('popstate', this.#onReturn);
    addEventListener('hashchange', this.#onReturn);
    // Without parameters in the address, the visitor's steps before this script came stay.
    if (this.#known()) this.#read(false);
    else this.#remember('');
  }

  hostDisconnected(): void {
    this.#usedNames?.delete(this.#name);
    removeEventListener('popstate', this.#onReturn);
    removeEventListener('hashchange', this.#onReturn);
  }

  hostUpdated(): void {
    if (!this.#host.isConnected) return;
    const written = this.#state.write();
    if (!written) return;
    // The state read from an address may be written in another form. That is no step of the visitor:
    // going back to it would lead forward again.
    const isEcho = this.#hasRead || this.#state.isGiven?.();
    this.#hasRead = false;
    const next = new URLSearchParams(written.map(([key, value]) => [key, value]));
    if (this.#current === `${next}`) return;
    this.#current = `${next}`;
    const previous = new URLSearchParams(this.#known());
    if (this.#current !== `${previous}`) this.#write(next, !isEcho && this.#isStep(previous, next));
  }

  /** True when a parameter has changed that is not quiet, and does not go on with a choice that was a step. */
  #isStep(previous: URLSearchParams, next: URLSearchParams): boolean {
    const keys = new Set([...previous.keys(), ...next.keys()]);
    const { quiet, together = [] } = this.#state;
    const isGoingOn = [previous, next].every((params) => together.some((key) => params.has(key)));
    for (const key of isGoingOn ? [...quiet, ...together] : quiet) keys.delete(key);
    return [...keys].some((key) => next.getAll(key).join() !== previous.getAll(key).join());
  }

  /** @param isStep true when the back button leads to the previous address */
  #write(params: URLSearchParams, isStep: boolean): void {
    const prefixed = new URLSearchParams(
      [...params].map(([key, value]) => [this.#prefix + key, value]),
    );
    const url = new URL(location.href);
    url[statePart()] = [...this.#parts(false), `${prefixed}`].filter(Boolean).join('&');
    this.#remember(`${params}`, url, isStep ? 'pushState' : 'replaceState');
  }

  /** Keeps parameters in the present entry of the history or in a new one. The page's own state stays there. */
  #remember(
    params: string,
    url?: URL,
    method: 'pushState' | 'replaceState' = 'replaceState',
  ): void {
    const state: unknown = history.state;
    const all = { ...rememberedParams(), [this.#name]: params };
    // A page may have a text or a list there.
    const isObject = Object.prototype.toString.call(state ?? {}) === '[object Object]';
    try {
      history[method](isObject ? { ...objectOf(state), [stateKey]: all } : state, '', url);
      visitedAddresses.add(location.href);
    } catch {
      // The page is sandboxed, or there were more steps than the browser allows: no address then.
    }
  }

  readonly #onReturn = (): void => {
    const params = this.#known();
    // The second event of one step brings nothing new.
    if (params === this.#current) return;
    if (params !== undefined) this.#read(true);
    // A link to a place in the page, or to a state of another element: this one stays.
    else if (this.#parts(false).some(isParameter))
      this.#write(new URLSearchParams(this.#current), false);
    else this.#remember(this.#current);
  };

  #read(returns: boolean): void {
    this.#current = this.#known() ?? '';
    this.#hasRead = true;
    this.#state.read(new URLSearchParams(this.#current), returns);
    this.#host.requestUpdate();
  }

  get #name(): string {
    return this.#prefix.slice(0, -1);
  }

  /**
   * The parameters of the present entry of the history: those of the address, else those that the entry remembers;
   * `undefined` for an entry where this element was never, such as one to which a link has just led.
   */
  #known(): string | undefined {
    const inAddress = `${this.#ownParams()}`;
    if (inAddress) return inAddress;
    const all = rememberedParams();
    const remembered = Object.hasOwn(all, this.#name) ? all[this.#name] : undefined;
    if (typeof remembered === 'string') return remembered;
    const isPages = history.state !== null && !Object.hasOwn(objectOf(history.state), stateKey);
    return isPages && visitedAddresses.has(location.href) ? '' : undefined;
  }

  /** The parameters of this element in the address, without their prefix. */
  #ownParams(): URLSearchParams {
    const params = new URLSearchParams(this.#parts(true).join('&'));
    return new URLSearchParams(
      [...params].map(([key, value]) => [key.slice(this.#prefix.length), value]),
    );
  }

  /** The parts of the fragment or the query that belong to this element, or those that do not. */
  #parts(isOwn: boolean): string[] {
    const parts = location[statePart()].slice(1).split('&').filter(Boolean);
    return parts.filter((part) => nameOf(part).startsWith(this.#prefix) === isOwn);
  }
}

/** Keeps an element's state in the address for as long as it has the attribute `deep-link`, under the name there. */
export class DeepLink {
  readonly #host: Host;
  readonly #fallback: string;
  readonly #state: LinkedState;
  #controller?: UrlStateController;
  /** The attribute's value for which the controller was made. */
  #name: string | null = null;

  /** @param fallback the name of an element whose attribute is empty */
  constructor(host: Host, fallback: string, state: LinkedState) {
    this.#host = host;
    this.#fallback = fallback;
    this.#state = state;
  }

  /**
   * Follows the attribute; called in each update.
   *
   * @param isReady false as long as the element cannot take the state of an address
   */
  update(isReady = true): void {
    const { deepLink } = this.#host;
    if (this.#controller && deepLink !== this.#name) {
      this.#host.removeController(this.#controller);
      this.#controller.hostDisconnected();
      this.#controller = undefined;
    }
    if (deepLink === null || this.#controller || !isReady) return;
    this.#name = deepLink;
    this.#controller = new UrlStateController(this.#host, this.#fallback, this.#state);
  }
}

/** The decoded name of a parameter. */
function nameOf(part: string): string {
  return [...new URLSearchParams(part).keys()].join();
}

/** True of a parameter as elements have them: `name.key=value`. */
function isParameter(part: string): boolean {
  return part.includes('=') && nameOf(part).includes('.');
}
