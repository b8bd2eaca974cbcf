/** Frameworks set the properties that they find, to whatever stands in a template where an attribute would. */
import { expect } from '@open-wc/testing';
import type { LitElement } from 'lit';
import '../../src/entries/all.js';
import { houseFeed, articles, daysOf } from '../helpers/house.js';
import { feedLoad, mount } from '../helpers/mount.js';
import { tags } from '../helpers/page.js';
import { allByRole, parts } from '../helpers/seen.js';

type Loose = HTMLElement & Record<string, unknown>;
const make = (tag: string): Loose => document.createElement(tag) as Loose;

/** Each value, and the attribute that says the same. */
const given: readonly (readonly [unknown, string | undefined])[] = [
  [null, undefined],
  [undefined, undefined],
  [false, undefined],
  [true, ''],
  [3, '3'],
  ['3', '3'],
  [['a', 'b'], 'a,b'],
];

/** The properties of a class that have an attribute of one type, each with its attribute. */
function attributesOf(tag: string): [property: string, attribute: string][] {
  const { elementProperties } = make(tag).constructor as typeof LitElement;
  return [...elementProperties]
    .filter(([, { type }]) => typeof type === 'string')
    .map(([name, { attribute }]) => [String(name), String(attribute ?? name).toLowerCase()]);
}

describe('a property that is set to a value of another type', () => {
  for (const tag of [...tags, 'feed-filter']) {
    it(`is what its attribute would make of it, in <${tag}>`, () => {
      const properties = attributesOf(tag);
      expect(properties.length).to.be.above(5);
      for (const [property, attribute] of properties) {
        for (const [value, written] of given) {
          const byAttribute = make(tag);
          if (typeof value === typeof byAttribute[property]) continue;
          if (typeof value === 'string' && byAttribute[property] === null) continue;
          if (written !== undefined) byAttribute.setAttribute(attribute, written);
          const byProperty = make(tag);
          byProperty[property] = value;
          expect(byProperty[property], `${property} = ${String(value)}`).to.equal(
            byAttribute[property],
          );
        }
      }
    });
  }

  it('returns to the default, whatever the attribute says', () => {
    const element = make('news-list');
    element.setAttribute('page-size', '2');
    expect(element.pageSize).to.equal(2);
    element.pageSize = null;
    expect(element.pageSize).to.equal(6);
  });

  it('draws the calendar of a template that says `filters`, `holidays={false}`, `views={undefined}`', async () => {
    const element = mount('agenda-calendar', { date: '2026-06' }) as unknown as Loose;
    element.filters = true;
    element.holidays = false;
    element.views = undefined;
    element.timeZone = undefined;
    element.feed = houseFeed([daysOf('Fair', '2026-06-05')]);
    await feedLoad(element);
    expect(element.state).to.equal('ready');
    expect(parts(element, 'event')).to.have.length(1);
    expect(allByRole(element, 'searchbox')).to.have.length(1);
  });

  it('counts the items of a template that says `limit="3"`', async () => {
    const element = mount('news-list', {}) as unknown as Loose;
    element.limit = '3';
    element.pageSize = '2';
    element.excludeTags = null;
    element.feed = houseFeed(articles(9));
    await feedLoad(element);
    expect(allByRole(element, 'article')).to.have.length(2);
    parts(element, 'more')[0]!.click();
    await element.updateComplete;
    expect(allByRole(element, 'article')).to.have.length(3);
  });
});

describe('an attribute that a framework writes for `true` or `false`', () => {
  const wanted = { filters: 'agenda-calendar', holidays: 'agenda-calendar', deepLink: 'news-list' };
  for (const [property, tag] of Object.entries(wanted)) {
    it(`asks for all or for nothing: ${property}`, () => {
      const element = make(tag);
      const attribute = property === 'deepLink' ? 'deep-link' : property;
      element.setAttribute(attribute, 'true');
      expect(element[property]).to.equal('');
      element.setAttribute(attribute, 'false');
      expect(element[property]).to.equal(null);
      element.setAttribute(attribute, 'search');
      expect(element[property]).to.equal('search');
    });
  }
});
