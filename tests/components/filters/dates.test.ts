import { expect } from '@open-wc/testing';
import { stub } from '../../helpers/stub.js';
import {
  field,
  filtersOf,
  open,
  saidOnce,
  tick,
  type FiltersHostElement,
} from '../../helpers/filters-host.js';
import { itIs } from '../../helpers/clock.js';
import { anEvent, days } from '../../helpers/items.js';
import { eventually } from '../../helpers/mount.js';
import { allByRole, byRole, focused, nameOf, namesOf, textOf } from '../../helpers/seen.js';

const clermont = { latitude: 45.7772, longitude: 3.087 };

const events = [
  anEvent({
    title: 'Aujourd’hui et en juillet',
    occurrences: [days('2026-06-17'), days('2026-07-20')],
    place: { name: 'Clermont', latitude: 45.78, longitude: 3.09 },
  }),
  anEvent({
    title: 'Samedi',
    occurrences: [days('2026-06-20')],
    place: { name: 'Riom', latitude: 45.8936, longitude: 3.1128 },
  }),
  anEvent({ title: 'Tout l’été', occurrences: [days('2026-06-29', '2026-09-20')] }),
  anEvent({ title: 'En 2031', occurrences: [days('2031-01-01')] }),
];

const choose = (host: FiltersHostElement, name: string): Promise<void> => tick(host, 'radio', name);

async function give(host: FiltersHostElement, name: string, value: string): Promise<void> {
  const input = field(host, 'date', name);
  input.value = value;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  await host.updateComplete;
}

describe('dates', () => {
  it('by their names', async () => {
    const host = await filtersOf(events);
    await open(host, 'Dates');
    expect(namesOf(byRole(host, 'group', 'Dates'), 'radio')).to.deep.equal([
      'Toutes les dates',
      'Aujourd’hui',
      'Demain',
      'Ce week-end',
      'Les 7 prochains jours',
      'Ce mois-ci',
      'Choisir les dates',
    ]);
    expect(field(host, 'radio', 'Toutes').checked).to.equal(true);
    await choose(host, 'Ce week-end');
    expect(host.titles).to.deep.equal(['Samedi']);
    expect(host.applied.days).to.deep.equal({ first: '2026-06-20', last: '2026-06-21' });
    expect(await saidOnce(host)).to.equal('1 événement\u00a0: ce week-end.');
    await choose(host, 'Ce mois-ci');
    expect(host.titles).to.deep.equal(['Aujourd’hui et en juillet', 'Samedi', 'Tout l’été']);
    await choose(host, 'Toutes');
    expect(host.titles).to.have.length(4);
    expect(host.applied.days).to.equal(undefined);
    expect(host.applied.occurrenceTest).to.equal(undefined);
  });

  it('keep of an event the occurrences that were asked for', async () => {
    const host = await filtersOf(events);
    host.filter = { when: 'today' };
    await host.updateComplete;
    const test = host.applied.occurrenceTest!;
    expect(test({ first: '2026-06-17', last: '2026-06-17' })).to.equal(true);
    expect(test({ first: '2026-07-20', last: '2026-07-20' })).to.equal(false);
    expect(host.applied.occurrenceTest).to.equal(test);
    await itIs('2026-06-18T10:00Z');
    expect(host.applied.occurrenceTest).not.to.equal(test);
  });

  it('from one to another, either of which may be missing', async () => {
    const host = await filtersOf(events);
    await open(host, 'Dates');
    await choose(host, 'Choisir');
    expect(host.filter).to.deep.equal({});
    await give(host, 'Du', '2026-06-19');
    expect(host.titles).to.deep.equal([
      'Aujourd’hui et en juillet',
      'Samedi',
      'Tout l’été',
      'En 2031',
    ]);
    expect(await saidOnce(host)).to.equal('4 événements\u00a0: à partir du 19\u00a0juin 2026.');
    await give(host, 'Au', '2026-06-30');
    expect(host.titles).to.deep.equal(['Samedi', 'Tout l’été']);
    expect(await saidOnce(host)).to.equal('2 événements\u00a0: du 19 au 30\u00a0juin 2026.');
    await give(host, 'Du', '');
    expect(host.titles).to.have.length(3);
    expect(await saidOnce(host)).to.equal('3 événements\u00a0: jusqu’au 30\u00a0juin 2026.');
  });

  it('that end before they begin are told, and change nothing', async () => {
    const host = await filtersOf(events);
    await open(host, 'Dates');
    await choose(host, 'Choisir');
    await give(host, 'Du', '2026-06-19');
    await saidOnce(host);
    const shown = host.titles;
    await give(host, 'Au', '2026-06-18');
    const end = field(host, 'date', 'Au');
    const message = host.renderRoot.querySelector(`#${end.getAttribute('aria-describedby')}`)!;
    expect(textOf(message)).to.equal('La date de fin est avant la date de début.');
    expect(end.getAttribute('aria-invalid')).to.equal('true');
    expect(await saidOnce(host)).to.equal('La date de fin est avant la date de début.');
    expect(host.titles).to.deep.equal(shown);
    expect(end.value).to.equal('2026-06-18');
    await give(host, 'Au', '2026-06-21');
    expect(host.titles).to.deep.equal(['Samedi']);
    expect(end.hasAttribute('aria-invalid')).to.equal(false);
  });

  it('ask for nothing while their year is typed', async () => {
    const host = await filtersOf(events);
    const told: unknown[] = [];
    host.addEventListener('filter-change', ({ filter }) => told.push(filter));
    await open(host, 'Dates');
    await choose(host, 'Choisir');
    await give(host, 'Du', '2026-06-18');
    told.length = 0;
    for (const year of ['0002', '0020', '0202', '2026']) {
      await give(host, 'Au', `${year}-06-25`);
      expect(field(host, 'date', 'Au').value).to.equal(`${year}-06-25`);
      expect(field(host, 'date', 'Au').hasAttribute('aria-invalid')).to.equal(false);
    }
    expect(told).to.deep.equal([{ from: '2026-06-18', to: '2026-06-25' }]);
    expect(await saidOnce(host)).to.equal('1 événement\u00a0: du 18 au 25\u00a0juin 2026.');
  });

  it('go with their button in the list of what is chosen', async () => {
    const host = await filtersOf(events);
    host.filter = { from: '2026-06-19' };
    await open(host, 'Dates');
    expect(field(host, 'date', 'Du').value).to.equal('2026-06-19');
    byRole(host, 'button', /^Retirer/).click();
    await host.updateComplete;
    expect(field(host, 'radio', 'Toutes').checked).to.equal(true);
    expect(allByRole(host, 'date')).to.be.empty;
  });
});

describe('school holidays', () => {
  it('outside of them, or in them; what lasts may be both, what is not known neither', async () => {
    const host = await filtersOf(events, { holidays: 'zone A' });
    await open(host, 'Vacances');
    expect(textOf(byRole(host, 'group', 'Vacances scolaires'))).to.contain(
      'Zone A, d’après le calendrier officiel connu jusqu’au 31 août 2027.',
    );
    await choose(host, 'Hors vacances');
    expect(host.titles).to.deep.equal(['Aujourd’hui et en juillet', 'Samedi', 'Tout l’été']);
    expect(await saidOnce(host)).to.equal('3 événements\u00a0: hors vacances scolaires.');
    await choose(host, 'Pendant');
    expect(host.titles).to.deep.equal(['Aujourd’hui et en juillet', 'Tout l’été']);
    expect(host.applied.occurrenceTest!({ first: '2026-06-17', last: '2026-06-17' })).to.equal(
      false,
    );
  });

  it('are asked together with the dates', async () => {
    const host = await filtersOf(events, { holidays: 'A' });
    host.filter = { when: 'month', holidays: 'during' };
    await host.updateComplete;
    expect(host.titles).to.be.empty;
  });

  it('ask for nothing without a zone, or when their calendar has ended', async () => {
    const host = await filtersOf(events);
    host.filter = { holidays: 'during' };
    await host.updateComplete;
    expect(host.titles).to.have.length(4);
    expect(allByRole(host, 'button', /Retirer|Vacances/)).to.be.empty;
    host.applied.holidayZone = 'B';
    await itIs('2027-09-01T10:00Z');
    host.requestUpdate();
    await host.updateComplete;
    expect(host.titles).to.have.length(4);
    expect(allByRole(host, 'button', /Retirer|Vacances/)).to.be.empty;
  });
});

describe('near the visitor', () => {
  type Give = (found: PositionCallback, failed: PositionErrorCallback) => void;
  let asked = 0;

  function geolocation(give: Give): void {
    asked = 0;
    stub(navigator, 'geolocation', () => ({
      clearWatch: () => undefined,
      watchPosition: () => 0,
      getCurrentPosition: (success, failed) => {
        asked++;
        give(success, failed!);
      },
    }));
  }

  const inClermont: Give = (tell) =>
    tell({ coords: clermont as GeolocationCoordinates, timestamp: 0, toJSON: () => null });
  const failed =
    (code: number): Give =>
    (_, tell) =>
      tell({ code, message: '', PERMISSION_DENIED: 1, POSITION_UNAVAILABLE: 2, TIMEOUT: 3 });

  it('the position is asked for by a press alone, after it is said what for', async () => {
    geolocation(inClermont);
    const host = await filtersOf(events);
    await open(host, 'Près de chez moi');
    expect(asked).to.equal(0);
    expect(textOf(byRole(host, 'group', 'Près de chez moi'))).to.match(/ni envoyée ni conservée/);
    const button = byRole(host, 'button', 'Utiliser ma position');
    button.focus();
    button.click();
    await eventually(() => nameOf(focused()!) === 'À moins de 5 km');
    expect(asked).to.equal(1);
    expect(host.titles).to.deep.equal(['Aujourd’hui et en juillet']);
    expect(await saidOnce(host)).to.equal('1 événement\u00a0: à moins de 5\u00a0km.');
    await choose(host, 'À moins de 20');
    expect(host.titles).to.deep.equal(['Aujourd’hui et en juillet', 'Samedi']);
    await choose(host, 'Toutes les distances');
    expect(host.titles).to.have.length(4);
  });

  it('the position is in no filter and no event', async () => {
    geolocation(inClermont);
    const host = await filtersOf(events);
    const told: string[] = [];
    host.addEventListener('filter-change', ({ filter }) => told.push(JSON.stringify(filter)));
    await open(host, 'Près');
    byRole(host, 'button', 'Utiliser ma position').click();
    await eventually(() => told.length);
    expect(told).to.deep.equal(['{"within":5}']);
  });

  for (const [code, message] of [
    [1, /autoriser dans les réglages/],
    [2, /n’a pas pu être trouvée/],
    [3, /n’a pas pu être trouvée/],
  ] as const) {
    it(`a failure (${code}) is told calmly, and nothing is lost`, async () => {
      geolocation(failed(code));
      const host = await filtersOf(events);
      await open(host, 'Près');
      const button = byRole(host, 'button', 'Utiliser ma position');
      button.focus();
      button.click();
      expect(await saidOnce(host)).to.match(message);
      await host.updateComplete;
      expect(textOf(byRole(host, 'group', 'Près de chez moi'))).to.match(message);
      expect(focused()).to.equal(byRole(host, 'button', 'Utiliser ma position'));
      expect(host.titles).to.have.length(4);
    });
  }

  it('is not offered where no event is on a map', async () => {
    geolocation(inClermont);
    const host = await filtersOf([anEvent()]);
    expect(allByRole(host, 'button', /^Près/)).to.be.empty;
  });

  it('an address cannot ask for it', async () => {
    geolocation(inClermont);
    const host = await filtersOf(events);
    host.filter = { within: 5 };
    await host.updateComplete;
    expect(host.titles).to.have.length(4);
    expect(asked).to.equal(0);
  });
});
