/** The elements of the library: each folder of src/elements that has an `element.json` is one. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

/**
 * @typedef {object} ElementInfo
 * @property {string} tag `news-list`: the folder, its class's file, its entry and its demo page are named after it
 * @property {string} className `NewsList`
 * @property {string} menu its name in the demo's menu, in French
 * @property {string} shows what it shows, for README.md, in English
 * @property {number} budget most KiB, in brotli 11, that a page downloads to start it
 */

/** @returns `NewsList` for `news-list` */
export const classNameOf = (tag) =>
  tag.replace(/(?:^|-)([a-z0-9])/g, (_, letter) => letter.toUpperCase());

/**
 * @param {string} folder the project's
 * @returns {ElementInfo[]} in the alphabetical order of their tags
 */
export function elementsOf(folder) {
  const elements = join(folder, 'src/elements');
  return readdirSync(elements)
    .sort()
    .map((tag) => ({ tag, file: join(elements, tag, 'element.json') }))
    .filter(({ file }) => existsSync(file))
    .map(({ tag, file }) => ({
      tag,
      className: classNameOf(tag),
      ...JSON.parse(readFileSync(file, 'utf8')),
    }));
}

/** The elements of this project. */
export const elements = elementsOf(root);
