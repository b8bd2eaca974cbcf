/** Routes `/__feed/…` to a fault, or keeps the body that a test sends there. */
import { answer, answerJson, bodyOf } from './answers.mjs';
import { bodyFor, stored } from './bodies.mjs';
import { faults } from './faults.mjs';
import { remember } from './requests.mjs';

async function store(request, response, key) {
  const body = await bodyOf(request);
  stored.set(key, { body, type: request.headers['content-type'] ?? 'application/feed+json' });
  answerJson(response, { stored: `/__feed/stored/${key}`, bytes: body.length });
}

export async function serveFeed(request, response, { url, root, otherOrigin }) {
  const [name, ...rest] = url.pathname.replace('/__feed/', '').split('/');
  const argument = decodeURIComponent(rest.join('/'));
  if (request.method === 'PUT' || request.method === 'POST') return store(request, response, name);
  const fault = faults[name];
  if (!fault) return answer(response, 404, 'text/plain', `There is no fault ${name}.`);
  const before = remember(request, response, url);
  const number = (key, fallback) => Number(url.searchParams.get(key) ?? fallback);
  const body = await bodyFor(url, root);
  return fault({ response, url, argument, number, before, body, otherOrigin });
}
