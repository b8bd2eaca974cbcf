import { canRender } from '../html/trusted-types.js';
import { tell } from './console.js';

/** Marks our classes, so that another version of one of them is known for what it is. */
const mark = Symbol.for('metropole-widgets.element');

/**
 * Registers an element, unless its tag is taken: the first script on the page
 * wins, and a second one, of this version or another, changes nothing. Never
 * throws, since an error here would stop the rest of the page's script.
 */
export function define(tag: string, element: CustomElementConstructor): void {
  const taken = customElements.get(tag);
  if (taken) {
    if (!(mark in taken)) {
      tell('warn', tag, 'Un autre script de la page a déjà défini cette balise : elle lui est laissée.');
    }
    return;
  }
  if (!canRender()) {
    tell(
      'error',
      tag,
      'La CSP de la page refuse notre règle Trusted Types : ajoutez « metropole-widgets » à sa directive trusted-types. En attendant, le contenu de la balise reste affiché.',
    );
    return;
  }
  Object.defineProperty(element, mark, { value: true });
  try {
    customElements.define(tag, element);
  } catch (error) {
    tell('error', tag, String(error));
  }
}
