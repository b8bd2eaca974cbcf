/** The script of `frame.html`, which shows one element in a frame. */
import { write } from '../base/console.js';
import { dressPage, showWidget, tellHeight } from '../embed/frame-page.js';
import { load, tags } from './autoload.js';

const query = new URLSearchParams(location.search);
const tag = query.get('widget') ?? '';

function tell(sentence: string): void {
  write('error', `[metropole-widgets] frame.html : ${sentence}`);
}

dressPage(query);
tellHeight();
if (tags.includes(tag))
  load(tag)
    .then(() => showWidget(query))
    .catch((error: unknown) => tell(`un fichier n’a pas pu être chargé. ${String(error)}`));
else
  tell(
    `« ${tag} » n’est aucun de nos éléments. Écrivez ?widget=news-list&src=…, avec l’un de : ${tags.join(', ')}.`,
  );
