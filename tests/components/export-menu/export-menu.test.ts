import { expect, oneEvent } from '@open-wc/testing';
import { temporalReady } from '../../../src/time/temporal.js';
import { emulate, press } from '../../helpers/browser.js';
import { FakeTime } from '../../helpers/clock.js';
import { fileOf } from '../../helpers/download.js';
import { timed } from '../../helpers/items.js';
import { eventually, place } from '../../helpers/mount.js';
import { allByRole, byRole, focused, isSeen, namesOf, part, textOf } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';
import { showEvent, summaryOf } from './menus.js';

async function copying(result: Promise<void>): Promise<string[]> {
  const copied: string[] = [];
  const clipboard = {
    writeText: (text: string) => {
      copied.push(text);
      return result;
    },
  };
  stub(navigator, 'clipboard', () => clipboard as unknown as Clipboard);
  return Promise.resolve(copied);
}

describe('taking an event away', () => {
  before(temporalReady);

  it('is closed until it is opened, by mouse or keyboard', async () => {
    const host = showEvent();
    expect(allByRole(host, 'link')).to.deep.equal([]);
    summaryOf(host, 'Ajouter à mon agenda').focus();
    await press('Enter');
    await eventually(() => allByRole(host, 'link').length);
    expect(namesOf(host, 'link')).to.deep.equal([
      'Google Agenda (nouvelle fenêtre)',
      'Outlook.com (nouvelle fenêtre)',
      'Microsoft 365 (nouvelle fenêtre)',
      'Yahoo (nouvelle fenêtre)',
    ]);
    for (const link of allByRole(host, 'link') as HTMLAnchorElement[]) {
      expect(link.target).to.equal('_blank');
      expect(link.rel).to.contain('noopener');
      expect(link.protocol).to.equal('https:');
      expect(new URL(link.href).search).to.contain('F%C3%AAte');
    }
  });

  it('closes by Escape, which gives the focus back and closes nothing else', async () => {
    const host = showEvent();
    const dialog = place(document.createElement('dialog'));
    dialog.append(host);
    dialog.showModal();
    const summary = summaryOf(host, 'Ajouter à mon agenda');
    summary.click();
    await eventually(() => allByRole(host, 'link').length);
    allByRole(host, 'link')[1]!.focus();
    await press('Escape');
    await eventually(() => !allByRole(host, 'link').length);
    expect(focused()).to.equal(summary);
    expect(dialog.open).to.equal(true);
    dialog.close();
  });

  it('closes when one presses, or goes, elsewhere', async () => {
    const host = showEvent();
    const details = part(host, 'add') as HTMLDetailsElement;
    for (const leave of [
      () => document.body.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true })),
      () => byRole(host, 'button', 'Copier le lien').focus(),
    ]) {
      const opened = oneEvent(details, 'toggle');
      details.open = true;
      await opened;
      byRole(host, 'link', /Yahoo/).dispatchEvent(
        new PointerEvent('pointerdown', { bubbles: true, composed: true }),
      );
      expect(details.open).to.equal(true);
      leave();
      expect(details.open).to.equal(false);
    }
  });

  it('has the colours of the buttons beside it where colours are forced', async function () {
    const host = showEvent();
    if (!(await emulate({ forcedColors: 'active' }))) this.skip();
    const [menu, button] = [
      summaryOf(host, 'Ajouter à mon agenda'),
      byRole(host, 'button', 'Copier le lien'),
    ].map((one) => {
      const { color, borderTopColor } = getComputedStyle(one);
      return [color, borderTopColor];
    });
    expect(menu).to.deep.equal(button);
  });

  it('gives a file of this date, and one of all dates when there are several', async () => {
    const time = new FakeTime();
    const several = [timed('2026-06-05T16:00Z'), timed('2026-06-12T16:00Z')];
    const host = showEvent({ occurrences: several });
    summaryOf(host, 'Ajouter à mon agenda').click();
    const clobbering = place(document.createElement('img'));
    clobbering.setAttribute('name', 'createElement'); // The page's own picture hides the method of the document.
    const one = await fileOf(byRole(host, 'button', /^Apple, Outlook/));
    expect(one.name).to.equal('fete-de-l-ete.ics');
    expect(one.text.match(/BEGIN:VEVENT/g)).to.have.length(1);
    const all = await fileOf(byRole(host, 'button', /^Toutes les dates/));
    clobbering.remove();
    expect(all.text.match(/BEGIN:VEVENT/g)).to.have.length(2);
    time.pass(60_000);
    for (const { href } of [one, all]) {
      const gone = await fetch(href).then(
        () => false,
        () => true,
      );
      expect(gone, 'does not stay in memory').to.equal(true);
    }
  });

  it('gives a series to Google and in a file', async () => {
    const rule = 'RRULE:FREQ=WEEKLY;COUNT=4';
    const series = [['DTSTART;TZID=Europe/Paris:20260605T180000', rule]];
    const host = showEvent({ recurrence: { series } });
    summaryOf(host, 'Ajouter à mon agenda').click();
    const link = byRole(host, 'link', /^Google Agenda, toutes les dates/) as HTMLAnchorElement;
    expect(new URL(link.href).searchParams.get('recur')).to.equal(rule);
    const { text } = await fileOf(byRole(host, 'button', /^Toutes les dates/));
    expect(text).to.contain('\r\nRRULE:FREQ=WEEKLY;COUNT=4\r\n');
  });

  it('sends nobody to a calendar for what is cancelled, but has the file that says so', () => {
    const host = showEvent({ status: 'cancelled' });
    summaryOf(host, 'Ajouter à mon agenda').click();
    expect(allByRole(host, 'link')).to.deep.equal([]);
    expect(allByRole(host, 'button', /fichier \.ics/)).to.have.length(1);
  });

  it('copies the link to the event’s page, else to this one, and says so', async () => {
    const copied = await copying(Promise.resolve());
    for (const [host, expected] of [
      [showEvent({ url: 'https://example.org/fete' }), 'https://example.org/fete'],
      [showEvent({}, 'https://example.org/#agenda=1'), 'https://example.org/#agenda=1'],
      [showEvent(), location.href],
    ] as const) {
      byRole(host, 'button', 'Copier le lien').click();
      await eventually(() => textOf(part(host, 'said')));
      expect(copied.pop()).to.equal(expected);
      expect(textOf(part(host, 'said'))).to.equal('Lien copié.');
      expect(textOf(byRole(host, 'status'))).to.equal('Lien copié.');
    }
  });

  it('shows the link where the browser does not copy', async () => {
    await copying(Promise.reject(new Error('not allowed')));
    const host = showEvent({ url: 'https://example.org/fete' });
    byRole(host, 'button', 'Copier le lien').click();
    await eventually(() => isSeen(part(host, 'said')));
    expect(textOf(part(host, 'said'))).to.match(/^Le navigateur.* : https:\/\/example\.org\/fete$/);
  });

  it('passes the link on by the device’s means, where it has some', async () => {
    const sent: ShareData[] = [];
    stub(navigator, 'share', () => (data) => {
      sent.push(data!);
      return Promise.reject(new DOMException('', 'AbortError'));
    });
    const host = showEvent({ url: 'https://example.org/fete' });
    byRole(host, 'button', 'Partager…').click();
    await eventually(() => sent.length);
    expect(sent).to.deep.equal([{ title: 'Fête de l’été', url: 'https://example.org/fete' }]);
  });

  it('prints a poster', async () => {
    let printed = 0;
    stub(window, 'print', () => () => {
      printed++;
    });
    const host = showEvent({ accessibility: ['hearing', 'Rampe'] });
    byRole(host, 'button', 'Imprimer une affiche').click();
    await eventually(() => printed);
    const sheet = document.querySelector('.metropole-print')!.shadowRoot!;
    expect(sheet.querySelector('h1')!.textContent).to.equal('Fête de l’été');
    expect(sheet.querySelector('dl')!.textContent).to.contain('Handicap auditif, Rampe');
    window.dispatchEvent(new Event('afterprint'));
    window.dispatchEvent(new PointerEvent('pointermove'));
  });
});
