/** A visitor with a keyboard and a screen reader: what the engine tells them is written down, in French. */
import { expect } from '@open-wc/testing';
import { executeServerCommand } from '@web/test-runner-commands';
import { press, run } from '../helpers/browser.js';
import { eventually, afterPaint, place } from '../helpers/mount.js';
import { focused, nameOf } from '../helpers/seen.js';

interface Told {
  readonly depth: number;
  readonly role: string;
  readonly name: string;
  readonly states: readonly string[];
}

/** Keys until something has the focus, and no further: a page has no more stops than that. */
const mostStops = 80;

function plain(text: string): string {
  return text.replace(/\s+/gu, ' ').trim();
}

/** A style may begin a sentence with a capital. */
function spoken(text: string): string {
  return plain(text).toLowerCase();
}

function lineOf({ role, name, states }: Told): string {
  const told = states.filter((state) => state !== 'focused');
  return [
    role,
    ...(name ? [`« ${plain(name)} »`] : []),
    ...(told.length ? [`(${told.join(', ')})`] : []),
    ...(states.includes('focused') ? ['← focus'] : []),
  ].join(' ');
}

function isText({ role }: Told): boolean {
  return ['StaticText', 'text leaf', 'text'].includes(role);
}

class Walk {
  readonly #lines: string[] = [];
  readonly #heard: string[] = [];
  readonly #last = new Map<Element, string>();

  /** @param element its live regions are listened to */
  constructor(element: Element) {
    const root = element.shadowRoot!;
    const listen = (): void => {
      for (const region of root.querySelectorAll('[role=status], [aria-live=polite]')) {
        const text = plain(region.textContent);
        if (text && text !== this.#last.get(region)) this.#heard.push(text);
        this.#last.set(region, text);
      }
    };
    new MutationObserver(listen).observe(root, {
      childList: true,
      subtree: true,
      characterData: true,
    });
  }

  /** How many times live regions said something since the last step. */
  get heard(): number {
    return this.#heard.length;
  }

  get text(): string {
    return this.#lines.join('\n');
  }

  /** Tab, or Shift and Tab, until what has a name that begins like that has the focus. */
  async tabTo(name: string, back = false): Promise<void> {
    for (let stop = 1; stop <= mostStops; stop++) {
      await (back ? press('Shift', 'Tab') : press('Tab'));
      await afterPaint();
      const at = focused();
      if (!at || !plain(nameOf(at)).startsWith(name)) continue;
      await this.#tell(`${back ? 'Maj+Tab' : 'Tab'} × ${stop}`);
      return;
    }
    throw new Error(`Tab does not lead to ${name}.`);
  }

  /** Presses keys one after the other, waits for what they do, and says where one is then. */
  async press(keys: readonly string[], done: () => unknown = () => true): Promise<void> {
    for (const key of keys) await press(key);
    await eventually(done);
    await afterPaint();
    await this.#tell(keys.map((key) => (key === ' ' ? 'Espace' : key)).join(', '));
  }

  /** All that there is, as the engine tells it. */
  async look(): Promise<void> {
    const path: Told[] = [];
    let last: Told | undefined;
    for (const one of await tree(false)) {
      path.length = one.depth;
      // A name that the container or the field before has said is not said again.
      const isSaid = [...path, last].some(
        (other) => other && spoken(other.name).includes(spoken(one.name)),
      );
      path[one.depth] = one;
      if (isText(one) && isSaid) continue;
      if (!isText(one)) last = one;
      this.#lines.push(`${'  '.repeat(one.depth)}${lineOf(one)}`);
    }
  }

  async #tell(keys: string): Promise<void> {
    const [at, ...within] = await tree(true);
    const line = at ? lineOf(at).replace(' ← focus', '') : 'rien';
    // A stop without a name is read with its content.
    const inside = at && !at.name && within.find(({ name }) => name);
    this.#lines.push(`${keys} → ${line}${inside ? `, dans lequel : ${lineOf(inside)}` : ''}`);
    for (const text of this.#heard.splice(0)) this.#lines.push(`    annonce : « ${text} »`);
  }
}

/** A page in French, wide enough for every layout, in which an element is walked through. */
export function mainForWalk(): HTMLElement {
  const main = place(document.createElement('main'));
  main.id = 'walk';
  main.lang = 'fr';
  main.style.inlineSize = '1000px';
  return main;
}

/** @param focused only what has the focus, with what is in it */
async function tree(focused: boolean): Promise<Told[]> {
  return executeServerCommand<Told[], { focused: boolean }>('widgets:tree', { focused });
}

/** The steps of a chapter, on an element that is shown for it alone. */
type Chapter<T extends Element> = (walk: Walk, element: T) => Promise<void>;

/** Milliseconds that a chapter may take where each key takes long: WebKit on a busy machine. */
const patience = 60_000;

/**
 * One test for each chapter of a transcript, which a person has read for each engine.
 *
 * @param name of the transcript's files
 * @param show puts the element on the page, anew for each chapter
 * @param chapters title → steps
 */
export function walkThrough<T extends Element>(
  name: string,
  show: () => Promise<T>,
  chapters: Readonly<Record<string, Chapter<T>>>,
): void {
  for (const [title, take] of Object.entries(chapters)) {
    it(title, async function () {
      this.timeout(patience);
      const element = await show();
      startAt(element);
      const walk = new Walk(element);
      await take(walk, element);
      expect(walk.text).to.equal(await transcript(name, title, walk.text));
    });
  }
}

/** Tab goes to the first stop inside of an element's parent, wherever the test before it has left the focus. */
function startAt({ parentElement }: Element): void {
  const start = document.createElement('span');
  start.tabIndex = -1;
  parentElement!.prepend(start);
  start.focus();
  start.removeAttribute('tabindex');
}

async function transcript(name: string, chapter: string, text: string): Promise<string> {
  const { engine } = await run();
  const asked = { name, engine, chapter, text };
  return executeServerCommand<string, object>('widgets:transcript', asked);
}
