/** Counts the browser's resources (timers, observers, listeners, requests) that the page's code holds. */
import { stub } from './stub.js';
import { poll } from './wait.js';

export interface Watched {
  /** Listeners on what outlives an element, observed elements, timers, frames: not given back yet. */
  readonly held: ReadonlySet<string>;
  /** Timers, frames, idle moments and requests that were asked for, and calls of observers, in order. */
  readonly asked: readonly string[];
  /**
   * Resolves in a frame in which something is true. The frames do not count as asked for.
   * @throws when it never comes to that, with what was asked for last
   */
  readonly until: (isTrue: () => unknown, what: string) => Promise<void>;
  /** Resolves once nothing was asked for, and nothing given back, for some frames. */
  readonly rest: () => Promise<void>;
}

/** A number for each object, so that things are told apart in words. */
function numbering(): (object: object) => number {
  const numbers = new WeakMap<object, number>();
  let last = 0;
  return (object) => {
    const number = numbers.get(object) ?? ++last;
    numbers.set(object, number);
    return number;
  };
}

function watchListeners(held: Set<string>): void {
  const numberOf = numbering();
  const nameOf = (on: EventTarget): string | undefined => {
    if (on === document) return 'document';
    if (on === window) return 'window';
    if (on === document.documentElement || on === document.body) return (on as Element).localName;
    if (on instanceof MediaQueryList) return `${on.media} ${numberOf(on)}`;
    return undefined;
  };
  const note = (what: 'add' | 'delete', on: EventTarget, type: string, listener: unknown): void => {
    const name = nameOf(on);
    if (name && listener) held[what](`${name} ${type} ${numberOf(listener)}`);
  };
  stub(EventTarget.prototype, 'addEventListener', (real) => {
    return function (this: EventTarget, type, listener, options) {
      note('add', this, type, listener);
      real.call(this, type, listener, options);
    };
  });
  stub(EventTarget.prototype, 'removeEventListener', (real) => {
    return function (this: EventTarget, type, listener, options) {
      note('delete', this, type, listener);
      real.call(this, type, listener, options);
    };
  });
}

interface Observer {
  observe(target: Element, options?: object): void;
  unobserve?(target: Element): void;
  disconnect(): void;
}

function watchObservers(held: Set<string>): void {
  const numberOf = numbering();
  const kinds = { ResizeObserver, IntersectionObserver, MutationObserver };
  for (const [kind, { prototype }] of Object.entries(kinds)) {
    const observers = prototype as Observer;
    const name = (observer: object): string => `${kind} ${numberOf(observer)} of `;
    stub(observers, 'observe', (real) => {
      return function (this: Observer, target, options) {
        held.add(`${name(this)}${numberOf(target)}`);
        real.call(this, target, options);
      };
    });
    if (observers.unobserve) {
      stub(observers, 'unobserve', (real) => {
        return function (this: Observer, target) {
          held.delete(`${name(this)}${numberOf(target)}`);
          real!.call(this, target);
        };
      });
    }
    stub(observers, 'disconnect', (real) => {
      return function (this: Observer) {
        for (const one of held) if (one.startsWith(name(this))) held.delete(one);
        real.call(this);
      };
    });
  }
}

/** Of observers that are made from here on. */
function watchCalls(asked: string[]): void {
  const makers = window as unknown as Record<string, new (...args: unknown[]) => object>;
  for (const kind of ['ResizeObserver', 'IntersectionObserver', 'MutationObserver']) {
    stub(makers, kind, (Real) => {
      return class extends Real {
        constructor(...given: unknown[]) {
          const [callback, ...more] = given as [Callback, ...unknown[]];
          const called: Callback = (...args) => {
            asked.push(`${kind} called`);
            callback(...args);
          };
          super(called, ...more);
        }
      };
    });
  }
}

type Callback = (...args: unknown[]) => void;
type Ask = (callback: Callback, ...more: unknown[]) => number;
type Take = (id: number) => void;

/** Functions that ask for a callback, the function that cancels each, and whether the callback runs only once. */
const callbacks = [
  ['setTimeout', 'clearTimeout', true],
  ['setInterval', 'clearInterval', false],
  ['requestAnimationFrame', 'cancelAnimationFrame', true],
  ['requestIdleCallback', 'cancelIdleCallback', true],
] as const;

function watchCallbacks(held: Set<string>, asked: string[]): void {
  const askers = window as unknown as Record<string, Ask>;
  const takers = window as unknown as Record<string, Take>;
  for (const [ask, take, once] of callbacks) {
    if (!(ask in window)) continue; // Safari has no idle moments.
    stub(askers, ask, (real) => (callback, ...more) => {
      const called: Callback = (...args) => {
        if (once) held.delete(`${ask} ${id}`);
        callback(...args);
      };
      const id = real.call(window, called, ...more);
      held.add(`${ask} ${id}`);
      asked.push(`${ask} ${typeof more[0] === 'number' ? more[0] : ''}`.trim());
      return id;
    });
    stub(takers, take, (real) => (id) => {
      held.delete(`${ask} ${id}`);
      real.call(window, id);
    });
  }
}

/** From here to the end of the test. */
export function watch(): Watched {
  const held = new Set<string>();
  const asked: string[] = [];
  const frame = window.requestAnimationFrame.bind(window);
  watchListeners(held);
  watchObservers(held);
  watchCallbacks(held, asked);
  watchCalls(asked);
  stub(window, 'fetch', (real) => (request, how) => {
    asked.push(`fetch ${new Request(request).url}`);
    return real.call(window, request, how);
  });
  const until = async (isTrue: () => unknown, what: string): Promise<void> => {
    await poll(isTrue, frame, () => `${what}; ${asked.slice(-5).join()}`);
  };
  const rest = async (): Promise<void> => {
    let before = '';
    let quiet = 0;
    const isQuiet = (): boolean => {
      const now = [asked.length, ...held].join();
      quiet = now === before ? quiet + 1 : 0;
      before = now;
      return quiet > 6;
    };
    await until(isQuiet, 'rest');
  };
  return { held, asked, until, rest };
}
