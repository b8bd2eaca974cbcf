import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { css, html } from 'lit';
import { fileName } from '../../../src/components/export-menu/save-file.js';
import { monthOnPaper } from '../../../src/components/print/month-layout.js';
import { printSheet } from '../../../src/components/print/sheet.js';
import { addDays, monthWeeks, type DatedOccurrence } from '../../../src/time/days.js';
import { temporalReady } from '../../../src/time/temporal.js';
import { emulate } from '../../helpers/browser.js';
import { FakeTime } from '../../helpers/clock.js';
import { anEvent, days } from '../../helpers/items.js';
import { eventually, place } from '../../helpers/mount.js';
import { isSeen } from '../../helpers/seen.js';
import { stub } from '../../helpers/stub.js';

const sheet = {
  content: html`<h1>Sur le papier</h1>`,
  styles: css`
    h1 {
      color: #000;
    }
  `,
  orientation: 'portrait',
  language: { code: 'fr', tag: 'fr' },
} as const;

const hosts = (): Element[] => [...document.querySelectorAll('.metropole-print')];

function leave(): void {
  window.dispatchEvent(new Event('afterprint'));
  window.dispatchEvent(new PointerEvent('pointermove'));
}

describe('printing a sheet', () => {
  let printed = 0;
  let sheets = 0;
  beforeEach(() => {
    printed = 0;
    sheets = document.adoptedStyleSheets.length;
    stub(window, 'print', () => () => {
      printed++;
    });
  });
  afterEach(leave);

  it('shows it on paper alone, and the page on the screen alone', async () => {
    const page = place(document.createElement('p'));
    page.textContent = 'La page';
    await printSheet(sheet);
    expect(printed).to.equal(1);
    const title = hosts()[0]!.shadowRoot!.querySelector('h1')!;
    expect([isSeen(page), isSeen(title)]).to.deep.equal([true, false]);
    if (!(await emulate({ print: true }))) return;
    await eventually(() => matchMedia('print').matches);
    expect([isSeen(page), isSeen(title)]).to.deep.equal([false, true]);
  });

  it('leaves nothing once it is printed and the visitor is back', async () => {
    await printSheet(sheet);
    window.dispatchEvent(new PointerEvent('pointermove'));
    expect(hosts(), 'a phone may still be showing what it will print').to.have.length(1);
    window.dispatchEvent(new Event('afterprint'));
    expect(hosts()).to.have.length(1);
    window.dispatchEvent(new PointerEvent('pointermove'));
    expect(hosts()).to.have.length(0);
    expect(document.adoptedStyleSheets).to.have.length(sheets);
  });

  it('gives way to the next one, when the browser never said that it was printed', async () => {
    await printSheet(sheet);
    await printSheet(sheet);
    expect(hosts()).to.have.length(1);
    expect(document.adoptedStyleSheets).to.have.length(sheets + 1);
  });

  it('waits for its pictures, and does without those that cannot be had', async () => {
    new FakeTime(1000); // It waits four seconds at most, and an answer may take as long.
    await printSheet({ ...sheet, content: html`<img src="/absent.png" alt="" />` });
    expect(printed).to.equal(1);
    expect(hosts()[0]!.shadowRoot!.querySelector('img')).to.equal(null);
  });
});

describe('a month on one sheet', () => {
  before(temporalReady);

  const spans = fc.array(fc.tuple(fc.nat({ max: 41 }), fc.oneof(fc.constant(0), fc.nat(20))), {
    maxLength: 150,
  });

  it('has every event on each day it touches, or counts it there, and fits', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 12 }), spans, (number, drawn) => {
        const weeks = monthWeeks(`2026-${String(number).padStart(2, '0')}`, 1);
        const event = anEvent();
        const occurrences = drawn
          .map(([from, length]): DatedOccurrence => {
            const [first, last] = [from - 3, from - 3 + length].map((by) =>
              addDays(weeks[0]![0]!, by),
            );
            return { event, occurrence: days(first!, last), first: first!, last: last! };
          })
          .sort((a, b) => a.first.localeCompare(b.first));
        const { weeks: onPaper, fontSize } = monthOnPaper(weeks, occurrences);
        const sum = onPaper.reduce((total, week) => total + week.height, 0);
        const stretch = (166 * 72) / 25.4 / (sum * fontSize);
        for (const week of onPaper) {
          for (const [at, day] of week.days.entries()) {
            const bars = week.bars.filter(({ from, to }) => from <= at && to >= at);
            const touching = occurrences.filter(
              ({ first, last }) => first <= day.day && last >= day.day,
            );
            expect(bars.length + day.events.length + day.hidden).to.equal(touching.length);
            expect(new Set(bars.map(({ lane }) => lane)).size).to.equal(bars.length);
            expect(bars.every(({ lane }) => lane < day.lanes)).to.equal(true);
            const lines = day.events.reduce((sum, one) => sum + one.lines, 0);
            const between = 0.2 * (day.lanes + day.events.length);
            const filled = (lines + day.lanes) * 1.15 + between + 1.5;
            expect(filled, `${day.day} has room`).to.be.most(week.height * stretch + 0.1);
          }
        }
        expect((sum * fontSize * 25.4) / 72).to.be.most(166.1);
        expect(fontSize).to.be.within(5.5, 10);
      }),
      { seed: 4, numRuns: 60 },
    );
  });
});

describe('the name of a file', () => {
  for (const [title, expected] of [
    ['Fête de l’été', 'fete-de-l-ete'],
    ['  « Œuvres » & Cie ! ', 'oeuvres-cie'],
    ['../../etc/passwd', 'etc-passwd'],
    ['日本', 'evenement'],
    [`${'a'.repeat(59)} bc`, 'a'.repeat(59)],
  ] as const) {
    it(title, () => expect(fileName(title)).to.equal(expected));
  }
});
