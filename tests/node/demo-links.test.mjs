/** The feeds of the page "Le territoire" name one another by `_links`, both ways. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { root } from '../../scripts/lib/run.mjs';

const names = ['article', 'initiatives', 'labels', 'membres', 'plan'].map(
  (name) => `territoire-${name}`,
);

/** Field of an item → the name of its kind in `_links`. */
const kinds = {
  _theme: 'themes',
  _action: 'actions',
  _indicator: 'indicators',
  _initiative: 'initiatives',
  _organization: 'organizations',
  _label: 'labels',
};

/** Kinds of which an item is named by one side: indicators follow their actions, and themes name nothing. */
const oneWay = ['indicators', 'themes'];

const kindOf = (item) => kinds[Object.keys(kinds).find((field) => item[field])] ?? 'articles';
const items = ['actualites', ...names].flatMap(
  (name) => JSON.parse(readFileSync(join(root, `demo/feeds/${name}.json`), 'utf8')).items,
);
const byKey = new Map(items.map((item) => [`${kindOf(item)} ${item.id}`, item]));

test('what an item of the territory names is there, and names it', () => {
  const wrong = items.flatMap((item) =>
    Object.entries(item._links ?? {}).flatMap(([kind, ids]) =>
      ids.flatMap((id) => {
        const other = byKey.get(`${kind} ${id}`);
        const link = `${item.id} → ${kind} ${id}`;
        if (kind === 'events') return []; // The days of the demo's events are worked out when they are asked for.
        if (!other) return [`${link}: not there`];
        if (oneWay.includes(kind) || oneWay.includes(kindOf(item))) return [];
        return other._links?.[kindOf(item)]?.includes(item.id) ? [] : [`${link}: one way`];
      }),
    ),
  );
  assert.deepEqual(wrong, []);
});
