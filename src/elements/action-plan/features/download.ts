import { html, type TemplateResult } from 'lit';
import { fileName, saveFile } from '../../../components/export-menu/save-file.js';
import type { planFeatureWords } from '../../../i18n/plan-features.js';
import type { PlanItem } from '../../../export/plan-feed.js';
import type { PlanItems } from '../../../select/plan.js';
import { toJson } from '../../../feed/read/fields.js';

type FeatureWords = (typeof planFeatureWords)['fr'];

/** Media types by the ending of a file's name. */
const types = {
  csv: 'text/csv;charset=utf-8',
  json: 'application/feed+json;charset=utf-8',
} as const;
type Ending = keyof typeof types;

/** The writers of files, each fetched by the press of its button. */
const writers: Readonly<
  Record<Ending, (items: readonly PlanItem[], title: string) => Promise<string>>
> = {
  csv: async (items) => (await import('../../../export/plan-csv.js')).planCsv(items),
  json: async (items, title) => {
    const { planFeed } = await import('../../../export/plan-feed.js');
    return `${toJson(planFeed(items, title), 2)}\n`;
  },
};

/**
 * Buttons that hand over what is shown as a file. What writes the file is fetched by the press.
 *
 * @csspart downloads - the group of the buttons
 * @csspart csv - the button for the table
 * @csspart json - the button for the feed
 * @csspart download-problem - the message that a file could not be prepared
 */
export function downloadButtons(
  shown: () => PlanItems,
  title: string,
  words: FeatureWords,
): TemplateResult {
  const button = (ending: Ending, name: string): TemplateResult =>
    html`<button
      part=${ending}
      @click=${({ currentTarget }: Event) =>
        void handOver(ending, shown(), title, words, currentTarget as Element)}
    >
      <span class="visually-hidden">${words.download} : </span>${name}
    </button>`;
  return html`<div class="downloads" part="downloads" role="group" aria-label=${words.download}>
    ${button('csv', words.csvFile)} ${button('json', words.jsonFile)}
    <span role="status" part="download-problem"></span>
  </div>`;
}

async function handOver(
  ending: Ending,
  plan: PlanItems,
  title: string,
  words: FeatureWords,
  button: Element,
): Promise<void> {
  const status = button.parentElement!.querySelector('[role=status]')!;
  status.textContent = '';
  try {
    const items = [...plan.themes, ...plan.actions, ...plan.indicators];
    saveFile(await writers[ending](items, title), `${fileName(title)}.${ending}`, types[ending]);
  } catch {
    status.textContent = words.unavailable;
  }
}
