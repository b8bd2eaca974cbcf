/** The documents of `docs/` as pages: a browser shows Markdown as it is written. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root } from './run.mjs';

const folder = join(root, 'docs');
const english = ['architecture', 'elements', 'feed', 'field-map', 'performance'];
const languageOf = (name) => (english.includes(name) ? 'en' : 'fr');

const escape = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** The name by which a link leads to a heading, as GitHub makes it. */
const anchorOf = (heading) =>
  heading
    .replace(/<[^>]*>|&\w+;|[`*]/g, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s-]/gu, '')
    .replace(/\s/g, '-');

const renderer = {
  heading: (text, level) => `<h${level} id="${anchorOf(text)}">${text}</h${level}>\n`,
  link: (href, title, text) =>
    `<a href="${escape(href.replace(/^([\w-]+)\.md(?=#|$)/, '$1.html'))}">${text}</a>`,
  table: (head, body) =>
    `<div class="wide" tabindex="0" role="region" aria-label="Tableau"><table><thead>${head}</thead><tbody>${body}</tbody></table></div>\n`,
};

const textOf = (name) => readFileSync(join(folder, `${name}.md`), 'utf8');
const titleOf = (text) => /^# (.+)$/m.exec(text)[1];

function framed(title, language, body) {
  return `<!doctype html>
<html lang="fr">
  <head>
    <!-- include pieces/head.html -->
    <title>${escape(title)} – Métropole Widgets</title>
  </head>
  <body>
    <!-- include pieces/top.html -->
    <main id="contenu">
      <article class="wrap article document" lang="${language}">
${body}
      </article>
    </main>
    <!-- include pieces/foot.html -->
  </body>
</html>
`;
}

function listPage(names) {
  const items = names.map((name) => {
    const language = languageOf(name);
    const note = language === 'en' ? ' (en anglais)' : '';
    return `<li><a href="/docs/${name}.html" lang="${language}">${escape(titleOf(textOf(name)))}</a>${note}</li>`;
  });
  return framed('Documentation', 'fr', `<h1>Documentation</h1>\n<ul>\n${items.join('\n')}\n</ul>`);
}

/**
 * @param {string} path of a URL: `/docs/` lists the documents, `/docs/feeds.html` is one
 * @returns {Promise<string | undefined>} the page, in which pieces are still to be put; `undefined` where there is none
 */
export async function documentPage(path) {
  const names = readdirSync(folder)
    .filter((file) => file.endsWith('.md'))
    .map((file) => file.slice(0, -3))
    .sort((a, b) => languageOf(b).localeCompare(languageOf(a)) || a.localeCompare(b));
  if (path === '/docs/') return listPage(names);
  const name = names.find((one) => path === `/docs/${one}.html`);
  if (!name) return;
  const text = textOf(name);
  // Of a fresh clone, `npm start` installs packages after this file is loaded.
  const { Marked } = await import('marked');
  const body = new Marked({ renderer }).parse(text);
  return framed(titleOf(text), languageOf(name), body);
}
