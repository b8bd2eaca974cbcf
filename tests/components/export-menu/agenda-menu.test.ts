import { expect, oneEvent } from '@open-wc/testing';
import type { DatedOccurrence } from '../../../src/time/days.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { fileOf } from '../../helpers/download.js';
import { eventually } from '../../helpers/mount.js';
import { allByRole, byRole, nameOf, part, textOf } from '../../helpers/seen.js';
import { dated, showAgenda, showEvent, summaryOf } from './menus.js';

describe('taking an agenda away', () => {
  before(temporalReady);

  it('has what there is to do in one menu, in reading order', () => {
    const host = showAgenda({
      icsAddress: 'https://example.org/agenda.ics',
      printMonth: () => undefined,
      printList: () => undefined,
    });
    summaryOf(host, 'Emporter').click();
    const items = allByRole(host, 'listitem').map((item) => nameOf(item));
    expect(items).to.deep.equal([
      'Imprimer le mois',
      'Imprimer la liste',
      'Les événements affichés (fichier .ics)',
      'Copier le lien',
      'Dans l’agenda de cet appareil',
      'Google Agenda (nouvelle fenêtre)',
      'Outlook.com (nouvelle fenêtre)',
      'Microsoft 365 (nouvelle fenêtre)',
      'Copier l’adresse de l’abonnement',
    ]);
    const webcal = byRole(host, 'link', 'Dans l’agenda de cet appareil') as HTMLAnchorElement;
    expect(webcal.href).to.equal('webcal://example.org/agenda.ics');
  });

  it('has no subscription without an address, or with one that is none', () => {
    for (const icsAddress of [undefined, 'javascript:alert(1)']) {
      const host = showAgenda({ icsAddress });
      summaryOf(host, 'Emporter').click();
      expect(allByRole(host, 'link')).to.deep.equal([]);
      expect(textOf(host)).not.to.contain('abonn');
    }
  });

  it('asks what is shown only for its file, and names it', async () => {
    let asked = 0;
    const occurrences = (): DatedOccurrence[] => {
      asked++;
      return [dated(), dated()];
    };
    const host = showAgenda({ occurrences });
    summaryOf(host, 'Emporter').click();
    expect(asked).to.equal(0);
    const { name, text } = await fileOf(byRole(host, 'button', /^Les événements affichés/));
    expect(name).to.equal('agenda-de-la-ville.ics');
    expect(text).to.contain('\r\nX-WR-CALNAME:Agenda de la ville\r\n');
    expect(text.match(/BEGIN:VEVENT/g)).to.have.length(2);
  });

  it('says that a print did not work', async () => {
    const host = showAgenda({ printMonth: () => Promise.reject(new Error('offline')) });
    summaryOf(host, 'Emporter').click();
    byRole(host, 'button', 'Imprimer le mois').click();
    await eventually(() => textOf(part(host, 'said')));
    expect(textOf(byRole(host, 'status'))).to.match(/^Cela n’a pas fonctionné/);
  });

  for (const dir of ['ltr', 'rtl']) {
    it(`has targets of 24 px at least, and stays within its box, ${dir}`, async () => {
      const menu = {
        icsAddress: 'https://example.org/a.ics',
        printMonth: () => undefined,
      };
      for (const justify of ['start', 'end']) {
        for (const host of [showAgenda(menu), showEvent()]) {
          host.dir = dir;
          host.style.inlineSize = '320px';
          const all = host.shadowRoot!.querySelector<HTMLElement>('.take-away')!;
          all.style.justifyContent = justify;
          const details = host.shadowRoot!.querySelector('details')!;
          const opened = oneEvent(details, 'toggle');
          details.open = true;
          await opened;
          const box = host.getBoundingClientRect();
          for (const role of ['button', 'link', 'summary']) {
            for (const target of allByRole(host, role)) {
              const { width, height, right, left } = target.getBoundingClientRect();
              expect(Math.min(width, height), nameOf(target)).to.be.least(24);
              expect(left, nameOf(target)).to.be.least(box.left - 1);
              expect(right, nameOf(target)).to.be.most(box.right + 1);
            }
          }
        }
      }
    });
  }
});
