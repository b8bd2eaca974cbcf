import { expect } from '@open-wc/testing';
import { subscriptions } from '../../src/export/subscribe.js';

const address = 'https://example.org/agenda.ics?lieu=a%20b&x=1';

describe('subscribing to an agenda', () => {
  it('has a link for each calendar', () => {
    const links = subscriptions(address, 'Agenda d’été')!;
    expect(links.address).to.equal(address);
    expect(links.webcal).to.equal('webcal://example.org/agenda.ics?lieu=a%20b&x=1');
    const google = new URL(links.google);
    expect(google.origin + google.pathname).to.equal('https://calendar.google.com/calendar/r');
    expect(google.searchParams.get('cid')).to.equal(links.webcal);
    for (const [name, host] of [
      ['outlook', 'outlook.live.com'],
      ['office365', 'outlook.office.com'],
    ] as const) {
      const url = new URL(links[name]);
      expect(url.origin + url.pathname).to.equal(`https://${host}/calendar/0/addfromweb`);
      expect(Object.fromEntries(url.searchParams)).to.deep.equal({
        url: address,
        name: 'Agenda d’été',
      });
    }
  });

  it('takes webcal: for https:, and what is relative to the page', () => {
    expect(subscriptions(' webcal://example.org/a.ics ', '')!.address).to.equal(
      'https://example.org/a.ics',
    );
    expect(subscriptions('/a.ics', '', 'https://example.org/b/')!.webcal).to.equal(
      'webcal://example.org/a.ics',
    );
  });

  for (const unsafe of [
    '',
    'javascript:alert(1)',
    'a.ics',
    'https://u:p@example.org/',
    'data:,x',
  ]) {
    it(`refuses “${unsafe}”`, () => expect(subscriptions(unsafe, '')).to.equal(undefined));
  }
});
