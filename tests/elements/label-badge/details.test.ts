import { expect } from '@open-wc/testing';
import '../../../src/elements/label-badge/define.js';
import type { LabelBadge } from '../../../src/elements/label-badge/label-badge.js';
import { houseFeed, label } from '../../helpers/house.js';
import { eventually, loaded } from '../../helpers/mount.js';
import { allByRole, byRole, nameOf, part, parts, textOf } from '../../helpers/seen.js';

const feed = houseFeed([
  label(
    'Green',
    {
      issuedBy: { name: 'An office', url: 'https://example.org/office' },
      certificationIdentification: 'EX-63',
      validFrom: '2024-09-16',
      expires: '2999-09-15',
      auditDate: '2025-10-02',
      validIn: ['Clermont-Ferrand', 'Besse'],
      url: 'https://example.org/proof',
    },
    { summary: 'What it is.', tags: ['bike', 'air'], url: 'https://example.org/green' },
  ),
]);

/** The terms with what is said of them. */
function rows(element: Element): Record<string, string> {
  const details = part(element, 'details');
  const definitions = allByRole(details, 'definition').map(textOf);
  return Object.fromEntries(
    allByRole(details, 'term').map((term, index) => [nameOf(term), definitions[index]!]),
  );
}

async function opened(attributes: Readonly<Record<string, string>> = {}): Promise<LabelBadge> {
  const element = await loaded('label-badge', attributes, { feed });
  byRole(element, 'summary').click();
  await eventually(() => allByRole(element, 'definition').length);
  return element;
}

describe('the details of a label', () => {
  it('are closed at first, under a name of their own', async () => {
    const element = await loaded('label-badge', {}, { feed });
    byRole(element, 'summary', 'En savoir plus (Green)');
    expect((part(element, 'details') as HTMLDetailsElement).open).to.equal(false);
    expect(allByRole(element, 'term')).to.be.empty;
  });

  it('say what the badge does not', async () => {
    const element = await opened();
    expect(rows(element)).to.deep.equal({
      'Décerné par': 'An office',
      'Valable depuis le': '16 septembre 2024',
      'Valable jusqu’au': '15 septembre 2999',
      Territoire: 'Clermont-Ferrand, Besse',
      Thèmes: 'bike, air',
      Numéro: 'EX-63',
      'Dernier audit': '2 octobre 2025',
    });
    const details = part(element, 'details');
    expect(byRole(details, 'link', 'An office').getAttribute('href')).to.equal(
      'https://example.org/office',
    );
    expect(byRole(details, 'link', 'Lire la page du label').getAttribute('href')).to.equal(
      'https://example.org/green',
    );
    expect(textOf(details)).to.contain('What it is.');
  });

  it('have the proof of a small badge, which shows none', async () => {
    const element = await opened({ size: 'small' });
    const link = byRole(part(element, 'details'), 'link', 'Vérifier auprès de l’organisme');
    expect(link.getAttribute('href')).to.equal('https://example.org/proof');
  });

  it('do not repeat what a large badge shows', async () => {
    const element = await opened({ size: 'large' });
    expect(Object.keys(rows(element))).not.to.include('Thèmes');
    expect(parts(element, 'summary')).to.have.length(1);
  });

  it('close again', async () => {
    const element = await opened();
    byRole(element, 'summary').click();
    await eventually(() => !allByRole(element, 'term').length);
  });

  it('have no row for what is not known', async () => {
    const feed = houseFeed([label('Green', { auditDate: '2025-10-02' })]);
    const element = await loaded('label-badge', {}, { feed });
    byRole(element, 'summary').click();
    await eventually(() => allByRole(element, 'definition').length);
    expect(rows(element)).to.deep.equal({ 'Dernier audit': '2 octobre 2025' });
  });

  it('are styled when they have come', async () => {
    const element = await opened();
    const list = element.shadowRoot!.querySelector('dl')!;
    await eventually(() => getComputedStyle(list).display === 'grid');
  });

  it('follow a link only when the page lets them', async () => {
    const element = await opened();
    element.addEventListener('item-select', (event) => event.preventDefault());
    let stopped: boolean | undefined;
    element.addEventListener('click', (event) => {
      stopped = event.defaultPrevented;
      event.preventDefault();
    });
    byRole(part(element, 'details'), 'link', 'Lire la page du label').click();
    expect(stopped).to.equal(true);
  });

  it('speak English', async () => {
    const element = await opened({ lang: 'en-GB' });
    expect(rows(element)['Last audit']).to.equal('2 October 2025');
    byRole(element, 'summary', 'Learn more (Green)');
  });
});
