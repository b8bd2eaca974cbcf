/** Small words for answering with Node's own response. */
export const feedType = 'application/feed+json; charset=utf-8';

export function answer(response, status, type, body, headers = {}) {
  response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  response.end(body);
}

export function answerJson(response, value) {
  answer(response, 200, 'application/json; charset=utf-8', JSON.stringify(value));
}

export function answerFeed(response, body) {
  answer(response, 200, feedType, typeof body === 'string' ? body : JSON.stringify(body));
}

export function startFeed(response) {
  response.writeHead(200, { 'content-type': feedType, 'cache-control': 'no-store' });
}

/** Resets the connection: the browser sees a network error, not an end. */
export function cut(response) {
  response.cutByUs = true;
  setTimeout(() => response.socket?.resetAndDestroy(), 50);
}

/**
 * A network error for the page, before any answer. Not a reset: browsers ask again by themselves after one,
 * each its own number of times, and a test could not count requests.
 */
export function failWithoutAnswer(response) {
  answer(response, 302, 'text/plain', '', { location: 'about:blank' });
}

export async function bodyOf(request) {
  const parts = [];
  for await (const part of request) parts.push(part);
  return Buffer.concat(parts);
}
