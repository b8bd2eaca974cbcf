/** The first use of `Intl` takes a slow phone long: a French agenda starts without it. */
import { expect } from '@open-wc/testing';
import '../../../src/elements/agenda-calendar/define.js';
import { agendaOf, open, openDetail } from '../../helpers/agenda.js';
import { store } from '../../helpers/feeds.js';
import { articles, daysOf, event, houseFeed } from '../../helpers/house.js';
import { loaded } from '../../helpers/mount.js';
import { byRole, namesOf, part, textOf } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';

const makers = ['DateTimeFormat', 'NumberFormat', 'Collator', 'PluralRules', 'ListFormat'] as const;
const writers = ['toLocaleString', 'toLocaleDateString', 'toLocaleTimeString'] as const;

/** Records each formatter of `Intl` that is made from this call on. */
function watchIntl(): readonly string[] {
  const made: string[] = [];
  for (const name of makers) {
    stub(
      Intl as unknown as Record<string, new (...args: unknown[]) => object>,
      name,
      (real) =>
        new Proxy(real, {
          construct(target, args, newTarget) {
            made.push(`${name} ${JSON.stringify(args)}`);
            return Reflect.construct(target, args, newTarget) as object;
          },
          apply(target, self, args) {
            made.push(`${name} ${JSON.stringify(args)}`);
            return Reflect.apply(target as unknown as () => object, self, args as []);
          },
        }),
    );
  }
  for (const name of writers) {
    stub(Date.prototype, name, (real) => {
      return function (this: Date, ...args: []) {
        made.push(name);
        return real.call(this, ...args);
      };
    });
  }
  return made;
}

/** At hours that are on the same day by the visitor's clock, in all zones of our tests. */
const morning = ['07', '08', '09', '10', '11'].map((hour) =>
  event(`Atelier de ${hour} h`, {
    startDate: `2026-06-24T${hour}:00`,
    endDate: `2026-06-24T${hour}:45`,
  }),
);

const items = [
  daysOf('Foire', '2026-06-05'),
  daysOf('Festival', '2026-06-12', '2026-07-09'),
  event('Concert', {
    startDate: '2026-06-17T20:00:00+02:00',
    endDate: '2026-06-17T22:00:00+02:00',
  }),
  event('Veillée', { startDate: '2026-06-20T22:00', endDate: '2026-06-21T02:00' }),
  event('Marché', { startDate: '2026-06-18T08:00', timeZone: 'Europe/Paris' }),
  ...morning,
  daysOf('Bal', '2026-09-05'),
];

describe('an agenda in French', () => {
  before(function () {
    // The polyfill of Temporal asks `Intl` for what a browser's own knows.
    if (!('Temporal' in globalThis)) this.skip();
  });

  it('shows its month, and another one, without Intl', async () => {
    const made = watchIntl();
    const element = await agendaOf(items, { lang: 'fr' });
    expect(textOf(part(element, 'period'))).to.equal('juin 2026');
    expect(namesOf(element, 'button')).to.include('20:00 Concert');
    for (const name of ['juillet 2026', 'août 2026']) {
      byRole(element, 'button', /^Mois suivant/).click();
      await element.updateComplete;
      expect(textOf(part(element, 'period'))).to.equal(name);
    }
    expect(namesOf(element, 'button')).to.include(
      'Aller au prochain événement, le 5 septembre 2026',
    );
    expect(made).to.deep.equal([]);
  });

  it('of a feed that is asked for shows its month without Intl', async () => {
    const { url } = await store(houseFeed([...items, ...articles(2)]));
    const made = watchIntl();
    await loaded('agenda-calendar', { src: url, date: '2026-06', lang: 'fr' });
    expect(made).to.deep.equal([]);
  });

  for (const lang of ['', 'FR', 'fr-FR', 'br']) {
    it(`is one in the language “${lang}”, too`, async () => {
      const made = watchIntl();
      const element = await agendaOf(items, { lang });
      expect(textOf(part(element, 'period'))).to.equal('juin 2026');
      expect(made).to.deep.equal([]);
    });
  }

  it('opens a day and shows the list of a month of hours without Intl', async () => {
    const made = watchIntl();
    const element = await agendaOf(morning, { lang: 'fr' });
    const dialog = await open(element, /^\+2 autres événements/);
    expect(namesOf(dialog, 'heading')).to.include('mercredi 24 juin 2026');
    byRole(dialog, 'button', 'Fermer').click();
    byRole(element, 'button', 'Liste').click();
    await element.updateComplete;
    expect(namesOf(element, 'time').join()).to.contain('07:00 – 07:45');
    expect(made).to.deep.equal([]);
  });

  it('uses Intl once something needs it, which is what this counts', async () => {
    const made = watchIntl();
    const element = await agendaOf(items, { lang: 'fr' });
    await openDetail(element, '20:00 Concert');
    expect(made.join()).to.contain('DateTimeFormat');
  });

  it('in English uses it', async () => {
    const made = watchIntl();
    await agendaOf(items, { lang: 'en' });
    expect(made.join()).to.contain('DateTimeFormat');
  });
});
