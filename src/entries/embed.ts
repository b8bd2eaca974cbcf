/**
 * A classic script, for a CMS that removes `type="module"` or unknown tags: loads the elements that it meets, turns
 * placeholders into elements, and gives frames of `frame.html` the height of what they show.
 */
import { write } from '../base/console.js';
import { fitFrames } from '../embed/frame-heights.js';
import { attributesOf, placeholders, tagOf } from '../embed/placeholder.js';
import { watchPage } from '../embed/watch-page.js';
import { createWidget } from '../embed/widget.js';
import type * as Autoload from './autoload.js';

type Loader = typeof Autoload;

const name = '[metropole-widgets] embed.js';

/** The address of this file; none where a page has copied it into a file of its own. */
function ownAddress(): string | undefined {
  // An `<img name="currentScript">` takes this name, and would lead to scripts of its own.
  const { currentScript } = document;
  const script =
    currentScript instanceof HTMLScriptElement && currentScript.src
      ? currentScript
      : document.querySelector<HTMLScriptElement>('script[src*="/embed.js"]');
  return script?.src;
}

/** Shows the element that a placeholder asks for inside it, with the placeholder's content as its fallback. */
async function fill(placeholder: Element, { load, tags }: Loader): Promise<void> {
  const tag = tagOf(placeholder);
  if (!tags.includes(tag)) {
    // Other scripts have a `data-widget` too.
    if (placeholder.hasAttribute('data-src'))
      write('error', `${name} : « ${tag} » n’est aucun de nos éléments : ${tags.join(', ')}.`);
    return;
  }
  await load(tag);
  // Another copy of this script, or a page put back from a cache, has done so already.
  if (placeholder.querySelector(tag)) return;
  const widget = createWidget(tag, attributesOf(placeholder));
  if (!widget) return;
  widget.append(...placeholder.childNodes);
  placeholder.append(widget);
}

async function start(folder: string): Promise<void> {
  fitFrames(new URL('./frame.html', folder).href);
  const loader = (await import(new URL('./autoload.js', folder).href)) as Loader;
  watchPage(
    () => placeholders,
    (placeholder) => {
      if (tagOf(placeholder)) fill(placeholder, loader).catch(tell);
    },
  );
}

function tell(error: unknown): void {
  write('error', `${name} : un fichier n’a pas pu être chargé. ${String(error)}`);
}

const own = ownAddress();
if (own) start(own).catch(tell);
else
  write(
    'error',
    `${name} doit être chargé depuis son adresse, par <script src="…/embed.js"></script>, et non copié dans un autre fichier.`,
  );
