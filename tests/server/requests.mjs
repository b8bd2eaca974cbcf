/** Remembers every request that says an `id=`, for tests that ask what a browser really sent. */
import { EventEmitter } from 'node:events';

const records = new Map();
const changes = new EventEmitter().setMaxListeners(0);

function recordOf(id) {
  if (!records.has(id)) records.set(id, { count: 0, aborted: 0, times: [], requests: [] });
  return records.get(id);
}

/** Counts a request and returns how many came before it under the same id. */
export function remember(request, response, url) {
  const record = recordOf(url.searchParams.get('id') ?? url.pathname + url.search);
  const before = record.count++;
  record.times.push(Date.now());
  record.requests.push({ method: request.method, url: request.url, headers: request.headers });
  response.once('close', () => {
    if (!response.writableFinished && !response.cutByUs) record.aborted++;
    changes.emit('change');
  });
  changes.emit('change');
  return before;
}

const letGo = new Set();

/** Lets the answers go that are held under an id, those to come as well. */
export function release(id) {
  letGo.add(id);
  changes.emit('change');
}

export async function untilReleased(id) {
  while (!letGo.has(id)) await new Promise((resolve) => changes.once('change', resolve));
}

/** At once, or when there have been as many requests and broken connections as `until` says. */
export async function requestsOf(id, until = {}) {
  const record = recordOf(id);
  const isReached = () => Object.entries(until).every(([key, number]) => record[key] >= number);
  while (!isReached()) await new Promise((resolve) => changes.once('change', resolve));
  return record;
}
