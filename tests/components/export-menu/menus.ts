/** The menus in a shadow tree of their own, as elements draw them. */
import { render, type TemplateResult } from 'lit';
import {
  agendaActions,
  eventActions,
  exportMenuStyles,
  type AgendaActionsOptions,
} from '../../../src/components/export-menu/export-menu.js';
import type { AgendaEvent } from '../../../src/model/index.js';
import { base } from '../../../src/styles/base.js';
import { tokens } from '../../../src/styles/tokens.js';
import type { DatedOccurrence } from '../../../src/time/days.js';
import { adoptStyles } from '../../../src/base/dom.js';
import { aDated } from '../../helpers/items.js';
import { place } from '../../helpers/mount.js';
import { byRole } from '../../helpers/seen.js';

const french = { code: 'fr', tag: 'fr' } as const;

function show(template: TemplateResult): HTMLElement {
  const host = place(document.createElement('div'));
  const root = host.attachShadow({ mode: 'open' });
  for (const styles of [tokens, base, exportMenuStyles]) adoptStyles(root, styles);
  render(template, root);
  return host;
}

export function dated(more: Partial<AgendaEvent> = {}): DatedOccurrence {
  return aDated({ title: 'Fête de l’été', ...more });
}

export function showEvent(more: Partial<AgendaEvent> = {}, address?: string): HTMLElement {
  return show(eventActions(dated(more), { language: french, address }));
}

export function showAgenda(more: Partial<AgendaActionsOptions> = {}): HTMLElement {
  return show(
    agendaActions({
      language: french,
      title: 'Agenda de la ville',
      occurrences: () => [dated(), dated()],
      ...more,
    }),
  );
}

export function summaryOf(host: HTMLElement, name: string): HTMLElement {
  return byRole(host, 'summary', name);
}
