import { expect } from '@open-wc/testing';
import { store } from '../helpers/feeds.js';
import {
  appearing,
  openPage,
  parts,
  settled,
  tags,
  type Page,
  type PageWindow,
} from '../helpers/page.js';
import { throwingWhenRead } from '../helpers/throwing.js';
import { waitUntil } from '../helpers/wait.js';
import { shownOn, wholeFeed } from './whole-feed.js';

/** Names that scripts have given all objects. */
const names = [
  ...['attribute', 'type', 'state', 'reflect', 'converter', 'hasChanged', 'noAccessor'],
  ...['useDefault', 'wrapped', 'host', 'renderBefore', 'creationScope', 'isConnected'],
  ...['get', 'set', 'value', 'writable', 'enumerable', 'zone', 'timeZone', 'locale', 'language'],
  ...['cache', 'redirect', 'detail', 'day', 'start', 'end', 'title', 'items', 'filter'],
  ...['extend', 'each', 'clone', 'h', 'el'],
  // What functions of the browser take as options.
  ...['signal', 'capture', 'once', 'passive', 'bubbles', 'cancelable', 'composed', 'view'],
  ...['root', 'rootMargin', 'threshold', 'delay', 'box', 'attributes', 'attributeFilter'],
  ...['attributeOldValue', 'characterData', 'characterDataOldValue', 'childList', 'subtree'],
  ...['behavior', 'block', 'inline', 'container', 'preventScroll', 'focusVisible', 'left', 'top'],
  ...['mode', 'delegatesFocus', 'slotAssignment', 'clonable', 'serializable', 'is', 'registry'],
  ...['customElementRegistry', 'referenceTarget', 'selfOnly', 'fallbackRegistry', 'media'],
  ...['method', 'headers', 'body', 'referrer', 'integrity', 'keepalive', 'priority', 'window'],
  ...['duplex', 'fatal', 'ignoreBOM', 'stream', 'baseURL', 'disabled', 'sanitizer', 'elements'],
  ...['removeElements', 'replaceWithChildrenElements', 'removeAttributes', 'comments'],
  ...['dataAttributes', 'localeMatcher', 'usage', 'sensitivity', 'numeric', 'caseFirst'],
  ...['collation', 'ignorePunctuation', 'style', 'currency', 'currencyDisplay', 'unit', 'notation'],
  ...['compactDisplay', 'signDisplay', 'useGrouping', 'minimumIntegerDigits', 'roundingMode'],
  ...['minimumFractionDigits', 'maximumFractionDigits', 'minimumSignificantDigits'],
  ...['maximumSignificantDigits', 'roundingIncrement', 'roundingPriority', 'calendar'],
  ...['numberingSystem', 'hourCycle', 'hour12', 'weekday', 'era', 'year', 'month', 'hour'],
  ...['minute', 'second', 'timeZoneName', 'formatMatcher', 'dateStyle', 'timeStyle', 'granularity'],
  ...['disambiguation', 'overflow', 'offset', 'smallestUnit', 'largestUnit', 'relativeTo', 'days'],
  ...['dayPeriod', 'fractionalSecondDigits', 'script', 'region', 'handleEvent', 'createHTML'],
  ...['name', 'length', 'message', 'cause', 'raw', 'index', 'input', 'groups', 'done', 'next'],
  ...['key', 'url', 'src', 'href', 'lang', 'format', 'map', 'error', 'stale', 'timeout'],
  ...['notes', 'ready', 'rule', 'recurrence', 'member', 'chosenView', 'position'],
];

/** Names of fields of items: the value that a page has given all objects is not theirs, but it is read. */
const itemNames = [
  'id',
  'address',
  'endDate',
  'startDate',
  'occurrences',
  'geo',
  'label',
  'logo',
  'price',
];
const all = [...names, ...itemNames];

function giveAllObjects(
  page: PageWindow,
  descriptor: (name: string) => PropertyDescriptor,
  given = names,
): void {
  for (const name of given) {
    // Without `__proto__`, the second of them would be refused for what the first has given.
    const own = { __proto__: null, configurable: true, ...descriptor(name) };
    page.Object.defineProperty(page.Object.prototype, name, own as PropertyDescriptor);
  }
}

/** Changes that a page may make, before our scripts run, to objects that all its scripts share. */
const meddlings: Readonly<Record<string, (page: PageWindow) => void>> = {
  'values on Object.prototype': (page) => {
    giveAllObjects(page, () => ({ value: 'x', writable: true, enumerable: true }), all);
  },
  'functions on Object.prototype': (page) => {
    giveAllObjects(page, () => ({ value: () => 'x', writable: true, enumerable: true }), all);
  },
  'numbers on Object.prototype': (page) => {
    giveAllObjects(page, () => ({ value: 5, writable: true, enumerable: true }), all);
  },
  'throwing getters on Object.prototype': (page) => {
    giveAllObjects(page, throwingWhenRead);
  },
  'enumerable extras on Array.prototype': (page) => {
    for (const name of ['each', 'remove', 'items', 'value'])
      (page.Array.prototype as unknown as Record<string, unknown>)[name] = () => 'x';
  },
  'enumerable extras on String, Function and Promise': (page) => {
    for (const { prototype } of [page.String, page.Function, page.Promise, page.Map])
      (prototype as unknown as Record<string, unknown>)['extra'] = () => 'x';
  },
  'functions in place of Event and CustomEvent': (page) => {
    Object.assign(page, { Event: function () {}, CustomEvent: function () {} });
  },
  'a function in place of Event': (page) => {
    Object.assign(page, { Event: function () {} });
  },
  'a function in place of CustomEvent, which makes events of its own': (page) => {
    const { document } = page;
    const CustomEvent = (): Event => document.createEvent('CustomEvent');
    CustomEvent.prototype = page.Event.prototype;
    Object.assign(page, { CustomEvent });
  },
  'a text in place of URL': (page) => {
    Object.assign(page, { URL: 'https://example.org/' });
  },
  'a Date that stands still': (page) => {
    const Real = page.Date;
    const fixed = new Real('2030-06-12T10:00:00Z').valueOf();
    page.Date = class extends Real {
      constructor(...values: []) {
        super(...((values.length ? values : [fixed]) as []));
      }
      static override now(): number {
        return fixed;
      }
    } as DateConstructor;
  },
};

/** A page with all elements, whose script comes after something has been done to the page. */
async function open(meddle?: (page: PageWindow) => void): Promise<Page> {
  const page = await openPage('host', { lang: 'fr' });
  meddle?.(page.window);
  const { url } = await feed;
  for (const tag of tags) {
    const date = tag === 'agenda-calendar' ? { date: '2030-06' } : undefined;
    page.add(tag, { src: url, 'time-zone': 'Europe/Paris', ...date });
  }
  await page.load('/dist/cdn/all.js');
  await settled(...page.find(tags.join()));
  return page;
}

/** Opens an event, and what can be done with it; filters, and goes on to the next month. */
async function useAgenda(page: Page): Promise<void> {
  const [agenda] = page.find('agenda-calendar');
  parts(agenda!, 'event')[0]!.click();
  await appearing(agenda!, 'ics');
  parts(agenda!, 'close')[0]!.click();
  agenda!.setAttribute('filters', 'search tags dates place');
  await appearing(agenda!, 'finder');
  const month = parts(agenda!, 'period')[0]!.textContent;
  parts(agenda!, 'next')[0]!.click();
  await waitUntil(() => parts(agenda!, 'period')[0]!.textContent !== month);
}

let feed: ReturnType<typeof store>;

describe('what all scripts of a page share', () => {
  let plain: string[];

  before(async () => {
    feed = store(wholeFeed);
    plain = shownOn(await open());
    expect(plain.join()).to.contain('Concert');
  });

  for (const [name, meddle] of Object.entries(meddlings)) {
    it(`${name}: elements show what they show without`, async () => {
      const page = await open(meddle);
      const failed = page.find(tags.join()).filter(({ state }) => state !== 'ready');
      expect(
        failed.map(({ localName, error }) => [localName, error?.details.cause ?? error]),
      ).to.deep.equal([]);
      if (name.includes('Date')) return;
      expect(shownOn(page)).to.deep.equal(plain);
      // It is fired once all of the feed has been looked through.
      await waitUntil(() => page.witness.loads.length >= tags.length, 'each has fired feed-load');
      expect(page.witness.loads.length).to.equal(tags.length);
      await useAgenda(page);
      expect(page.trouble).to.deep.equal([]);
      expect(page.told).to.deep.equal([]);
    });
  }

  it('an element that another document adopts, and gives back, shows its feed', async () => {
    const page = await open();
    const other = await openPage('host', { lang: 'fr' });
    const elements = page.find(tags.join());
    for (const element of elements) other.document.body.append(element);
    await Promise.all(elements.map((element) => element.reload()));
    for (const element of elements) page.document.body.append(element);
    await Promise.all(elements.map((element) => element.reload()));
    expect(shownOn(page)).to.deep.equal(plain);
    expect([...page.trouble, ...other.trouble]).to.deep.equal([]);
  });

  it('an element that is removed while it loads is forgotten, and loads when it is back', async () => {
    const page = await open();
    const { url } = await feed;
    const moved = tags.map((tag) => {
      const element = page.add(tag, {
        src: `${url}&removed`,
        ...(tag === 'agenda-calendar' && { date: '2030-06' }),
      });
      element.remove();
      return element;
    });
    await page.window.Promise.resolve();
    page.document.body.replaceChildren(...moved);
    await settled(...moved);
    expect(shownOn(page)).to.deep.equal(plain);
    expect(page.trouble).to.deep.equal([]);
  });

  it('an event that is left by its arrow and closed at once stays closed', async () => {
    const page = await open();
    const [agenda] = page.find('agenda-calendar');
    parts(agenda!, 'event')[0]!.click();
    await waitUntil(() => parts(agenda!, 'next-detail').length, 'the event is open');
    const [dialog] = parts(agenda!, 'dialog') as HTMLDialogElement[];
    parts(agenda!, 'next-detail')[0]!.click();
    parts(agenda!, 'close')[0]!.click();
    await waitUntil(() => !(parts(agenda!, 'dialog')[0] as HTMLDialogElement | undefined)?.open);
    await agenda!.updateComplete;
    await page.window.Promise.resolve();
    expect((parts(agenda!, 'dialog')[0] as HTMLDialogElement | undefined)?.open ?? false).to.equal(
      false,
    );
    expect(dialog!.open).to.equal(false);
    expect(page.trouble).to.deep.equal([]);
  });
});
