/**
 * Who may import whom in src/: each folder, the folders below it, and whether it may touch what draws (Lit).
 * docs/architecture.md says why. A folder that is not here may not be imported and imports nothing.
 */
const data = ['feed', 'html', 'time', 'model'];
const middle = ['select', 'export', 'i18n', 'styles', ...data];

export const layers = {
  model: { below: [], draws: false },
  time: { below: ['model'], draws: false },
  html: { below: ['time', 'model'], draws: false },
  feed: { below: ['html', 'time', 'model'], draws: false },
  select: { below: data, draws: false },
  export: { below: data, draws: false },
  proof: { below: data, draws: false },
  i18n: { below: ['proof', ...data], draws: true },
  styles: { below: data, draws: true },
  base: { below: middle, draws: true },
  components: { below: ['base', 'proof', ...middle], draws: true },
  elements: { below: ['components', 'base', 'proof', ...middle], draws: true },
  embed: { below: ['base', ...middle], draws: true },
  entries: { below: ['embed', 'elements', 'components', 'base', 'proof', ...middle], draws: true },
  cli: { below: ['select', 'proof', ...data], draws: false },
};

export const drawing = /^(lit|lit-html|lit-element|@lit\/|@lit-labs\/)/;
