/** An agenda in all that a visitor can make of it. */
import type { AgendaCalendar } from '../../src/elements/agenda-calendar/define.js';
import { itIs } from '../helpers/clock.js';
import { afterPaint } from '../helpers/mount.js';
import { appearing, parts } from '../helpers/page.js';
import { byRole } from '../helpers/seen.js';
import { waitUntil } from '../helpers/wait.js';
import { agendaFeed, feed, holidayFeed, present, today } from './feeds.js';
import { show, type Attributes } from './stage.js';

const widths = [320, 1000];

/** View → a part of it. */
const views = {
  month: 'day',
  week: 'grid-day',
  day: 'grid-day',
  list: 'day-group',
  year: 'year-month',
} as const;
type View = keyof typeof views;

/** On the present day, in a view that its narrow box would not choose. */
async function showView(
  view: View,
  attributes: Attributes = {},
  width = 1000,
): Promise<AgendaCalendar> {
  await itIs(present);
  const given = { date: today, heading: 'Titre', views: Object.keys(views).join(' ') };
  const src = attributes.src ?? (await agendaFeed());
  const agenda = await show('agenda-calendar', { ...given, ...attributes, src }, width);
  parts(agenda, `view-${view}`)[0]!.click();
  await agenda.updateComplete;
  await waitUntil(() => parts(agenda, views[view]).length > 0);
  return agenda;
}

async function press(agenda: AgendaCalendar, button: HTMLElement): Promise<void> {
  button.focus();
  button.click();
  await agenda.updateComplete;
}

/** Every panel of the filters, something chosen in some of them. */
async function openFilters(agenda: AgendaCalendar): Promise<void> {
  await appearing(agenda, 'finder');
  const fold = parts(agenda, 'finder-fold')[0]!;
  if (fold.checkVisibility()) await press(agenda, fold);
  for (const button of parts(agenda, 'finder-button')) await press(agenda, button);
  await press(agenda, byRole(agenda, 'radio', 'Choisir les dates'));
  await press(agenda, byRole(agenda, 'checkbox', /^Médiathèque/));
}

/** The line of an event in a list, open below it. */
async function openLine(agenda: AgendaCalendar): Promise<void> {
  await press(agenda, byRole(agenda, 'button', 'Atelier de réparation'));
  await appearing(agenda, 'detail');
}

const filters = { filters: '', holidays: 'A', lang: 'fr' };
type States = Readonly<Record<string, () => Promise<unknown>>>;

export const agendaStates: States = {
  async 'the views of an agenda'() {
    for (const view of Object.keys(views) as View[]) {
      for (const width of widths) await showView(view, {}, width);
    }
  },

  async 'an agenda without weekends, with holidays'() {
    const src = await holidayFeed();
    const given = { src, holidays: 'A', date: '2026-04-13', 'hide-weekends': '' };
    for (const width of widths) {
      for (const view of ['month', 'week', 'list'] as const) {
        const agenda = await showView(view, given, width);
        await appearing(agenda, 'day-note');
      }
    }
  },

  // One a page: two would be landmarks of the same name.
  async 'an agenda with filters'() {
    await appearing(await showView('list', filters), 'finder');
  },

  async 'an agenda with filters in a narrow box'() {
    await appearing(await showView('list', filters, 320), 'finder');
  },

  async 'an agenda with open filters'() {
    await openFilters(await showView('list', filters));
  },

  async 'an agenda with open filters in a narrow box'() {
    await openFilters(await showView('list', filters, 320));
  },

  async 'an agenda of which nothing is left by its filters'() {
    const agenda = await showView('month', { filters: '', lang: 'fr' });
    const search = (await appearing(agenda, 'finder')).querySelector('input')!;
    search.value = 'introuvable';
    search.dispatchEvent(new Event('input', { bubbles: true }));
    await waitUntil(() => parts(agenda, 'message').length > 0);
  },

  async 'an agenda whose past days are asked for'() {
    const agenda = await showView('list');
    await press(agenda, parts(agenda, 'past')[0]!);
    for (const others of parts(agenda, 'others')) (others as HTMLDetailsElement).open = true;
    await show('agenda-calendar', { src: await feed(), date: '2030-05' });
    await show('agenda-calendar', { src: await feed(), date: '2030-05', view: 'list' });
  },

  async 'an event below its line'() {
    await openLine(await showView('list', { open: 'inline' }));
  },

  async 'an event below its line in a narrow box'() {
    await openLine(await showView('list', { open: 'inline' }, 320));
  },

  async 'an event below its week'() {
    const agenda = await showView('week', { open: 'inline' });
    await press(agenda, parts(agenda, 'event').at(-1)!);
    await appearing(agenda, 'detail');
  },

  async 'days below their months'() {
    for (const width of widths) {
      const agenda = await showView('month', { open: 'inline' }, width);
      // Of two days: two panels of one name would be landmarks that nobody can tell apart.
      const isNarrow = width === 320;
      const buttons = (): HTMLElement[] => parts(agenda, 'more');
      if (isNarrow) await waitUntil(() => buttons().length > 1, 'every day has a button');
      await press(agenda, buttons().at(isNarrow ? -1 : 0)!);
      await appearing(agenda, 'panel');
    }
  },

  async 'events on their own pages'() {
    for (const view of ['month', 'week', 'list'] as const) await showView(view, { open: 'page' });
  },

  async 'an agenda to take away'() {
    for (const width of widths) {
      const attributes = { 'take-away': '', ics: 'https://example.org/agenda.ics' };
      const agenda = await showView('month', attributes, width);
      await press(agenda, await appearing(agenda, 'take-button'));
      // Room below, since an open panel lies over the content after it.
      parts(agenda, 'toolbar')[0]!.style.marginBlockEnd = '40em';
    }
  },
};

/** Event → the dialog with it; a dialog hides all else, so each is a state of its own. */
export const dialogStates: States = {
  async 'the dialog with an event'() {
    const agenda = await showView('list');
    await press(agenda, byRole(agenda, 'button', /^Concert/));
    const description = await appearing(agenda, 'description');
    await waitUntil(() => description.querySelector('img') !== null);
  },

  async 'the dialog with all that can be said of an event, in a narrow box'() {
    const agenda = await showView('list', {}, 320);
    await press(agenda, byRole(agenda, 'button', 'Atelier de réparation'));
    await press(agenda, await appearing(agenda, 'easy-read'));
    for (const part of ['past-dates', 'more-dates']) {
      for (const dates of parts(agenda, part)) dates.querySelector('summary')?.click();
    }
  },

  async 'the dialog with a cancelled event in another language'() {
    const agenda = await showView('list');
    await press(agenda, byRole(agenda, 'button', /^Annulé/));
    await appearing(agenda, 'detail');
  },

  async 'the dialog with an event to take away'() {
    const agenda = await showView('list');
    await press(agenda, byRole(agenda, 'button', 'Atelier de réparation'));
    await press(agenda, await appearing(agenda, 'add-button'));
    await afterPaint();
    // An opened detail is scrolled to, under the dialog's bar.
    parts(agenda, 'dialog')[0]!.scrollTo(0, 0);
  },

  async 'the dialog with a day'() {
    const agenda = await showView('month');
    await press(agenda, parts(agenda, 'more')[0]!);
    await appearing(agenda, 'open');
  },

  async 'the dialog with an event of a day'() {
    const agenda = await showView('month');
    await press(agenda, parts(agenda, 'more')[0]!);
    await press(agenda, await appearing(agenda, 'open'));
    await appearing(agenda, 'back');
  },
};
