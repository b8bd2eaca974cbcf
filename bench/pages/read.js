/** Times how the library reads a feed, beside what the browser needs to parse the same text. */
import { articles, events, readText, temporalReady } from 'metropole-widgets/data';
import { readText as enter } from 'metropole-widgets/read';

const ready = temporalReady();
const readers = { articles, events };

const tasks = {
  parse: (text) => JSON.parse(text),
  entries: (text, context) => enter(text, context),
  items: (text, context) => readText(text, context).items,
};

/**
 * @param {{ task: keyof typeof tasks, kind: keyof typeof readers, feed: string }} what
 * @returns milliseconds, and how many items there were
 */
globalThis.timeRead = async ({ task, kind, feed }) => {
  await ready;
  const response = await fetch(feed);
  const text = await response.text();
  const context = { timeZone: 'Europe/Paris', url: response.url, readers: [readers[kind]] };
  const start = performance.now();
  const result = tasks[task](text, context);
  const time = performance.now() - start;
  return { time, count: countOf(result) };
};

const countOf = (result) =>
  Array.isArray(result) ? result.length : (result.entries ?? result.items).length;
