/** Tiles of a map, and what may come in their place: `/__tiles/<what>/<z>/<x>/<y>?id=…`. */
import { answer } from './answers.mjs';
import { remember, untilReleased } from './requests.mjs';

/** One grey pixel. */
const picture = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mM4c+bMfwAIMANkq3cYFgAAAABJRU5ErkJggg==',
  'base64',
);

const answers = {
  ok: (response) => answer(response, 200, 'image/png', picture),
  dead: (response) => answer(response, 404, 'text/plain', 'No tile is here.'),
  html: (response) => answer(response, 200, 'text/html', '<!doctype html><p>Please log in.'),
  /** Comes when the test lets it go. */
  async held(response, id) {
    await untilReleased(id);
    if (!response.destroyed) answers.ok(response);
  },
};

export async function serveTile(request, response, { url }) {
  remember(request, response, url);
  const [, , what] = url.pathname.split('/');
  return answers[what](response, url.searchParams.get('id'));
}
