import { tell } from './console.js';

const sentences = {
  taken: 'Un autre script de la page a déjà défini cette balise : elle lui est laissée.',
  'trusted-types':
    'La CSP de la page refuse notre règle Trusted Types : ajoutez « metropole-widgets » à sa directive trusted-types. En attendant, le contenu de la balise reste affiché.',
};

export type Refusal = keyof typeof sentences;

/** Tells the site owner why a tag is not ours. */
export function reportRefusal(tag: string, reason: Refusal): void {
  tell(reason === 'taken' ? 'warn' : 'error', tag, sentences[reason]);
}
