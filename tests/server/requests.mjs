/** Remembers every request that says an `id=`, for tests that ask what a browser really sent. */
const records = new Map();

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
  });
  return before;
}

export function requestsOf(id) {
  return recordOf(id);
}
