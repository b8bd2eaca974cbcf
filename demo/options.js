/**
 * A page about one element: the form's controls set the attributes and the look of the live element, the
 * snippets show what to paste for the same result, and the page's address keeps the choices.
 */
import { addCommonOptions } from './common-options.js';
import { fieldOptions } from './field-options.js';
import { restore, stateOf } from './form-state.js';
import { addLookOptions, lookOf, lookProperties } from './look-options.js';
import { onDemand } from './on-demand.js';
import {
  cspSnippet,
  cssSnippet,
  frameCspSnippet,
  frameSnippet,
  placeholderSnippet,
  tagSnippet,
} from './snippet.js';

const form = document.querySelector('.options');
// The choice of what to paste is elsewhere on the page, and belongs to the form.
form.id = 'options';
addCommonOptions(form);
addLookOptions(form);
// Beside the element where there is room; on a phone, folded above it.
form.querySelector('.fold').open = matchMedia('(width >= 64rem)').matches;
const live = document.querySelector('[data-live] > *');
const box = document.querySelector('[data-live]');
const find = (name) => document.querySelector(`[data-${name}]`);
const tag = live.localName;
const folder = new URL('/dist/cdn/', location.href).href;
const script = new URL(`${tag}.js`, folder).href;
const { adresse, exemple } = form.elements;
const map = form.querySelector('[data-attribute="map"]');
const showFields = fieldOptions(find('fields'), map, tag);
const controls = [...form.querySelectorAll('[data-attribute]')];
for (const control of controls) control.name = control.dataset.attribute;

/** Addresses are written whole: on a partner's page a relative one would lead nowhere. */
function whole(address) {
  try {
    return new URL(address, location.href).href;
  } catch {
    return address;
  }
}

const isAddress = (text) => /^https?:/.test(text);

function attributes() {
  const own = controls.filter(({ name }) => live.hasAttribute(name));
  return [
    ['src', live.getAttribute('src').split(/\s+/).map(whole).join(' ')],
    ...own.map(({ name, dataset }) => {
      const value = live.getAttribute(name);
      return [name, 'address' in dataset ? whole(value) : value];
    }),
  ];
}

/** The link inside the element: to the site of the visitor's feed, which is a page; the feed itself is none. */
function linkOf(src) {
  const { href, textContent } = live.querySelector('a');
  const isExample = !adresse.value.trim();
  return { href: isExample ? href : (homePage ?? siteOf(src)), text: textContent.trim() };
}

function siteOf(src) {
  return isAddress(src) ? new URL('/', src).href : src;
}

function showSnippets() {
  const shown = attributes();
  const element = { tag, script, attributes: shown, link: linkOf(shown[0][1].split(' ')[0]) };
  const way = find('way').value;
  find('snippet').textContent = ways[way](element);
  for (const text of document.querySelectorAll('[data-for]'))
    text.hidden = text.dataset.for !== way;
  find('pinned').textContent = tagSnippet({ ...element, integrity });
  find('pinned').closest('.snippet').hidden = way !== 'balise';
  // A frame has its look in its address.
  const css =
    way === 'cadre' ? '' : cssSnippet(way === 'div' ? `[data-widget="${tag}"]` : tag, lookOf(form));
  find('css').textContent = css;
  find('css').closest('.snippet').hidden = !css;
  find('csp').textContent = way === 'cadre' ? frameCspSnippet(folder) : policyOf(shown);
}

/** The code to paste, by what the page takes. */
const ways = {
  balise: tagSnippet,
  div: (element) => placeholderSnippet({ ...element, script: new URL('embed.js', folder).href }),
  cadre: (element) => frameSnippet({ ...element, folder, look: lookOf(form) }),
};

function policyOf(shown) {
  const pictures = [...live.shadowRoot.querySelectorAll('img')].map(({ src }) => src);
  const later = onDemand(live, form, new Map(shown).get('issuer-key'));
  return cspSnippet({
    script,
    fetched: [...shown[0][1].split(' '), ...later.fetched].filter(isAddress),
    pictures: [...pictures, ...later.pictures].filter(isAddress),
  });
}

/** The hash of the element's script, once it is known. */
let integrity = '';
/** The site that the last feed names as its own. */
let homePage;

function applyAttributes() {
  const src = adresse.value.trim() || exemple.value;
  if (src !== live.getAttribute('src')) live.setAttribute('src', src);
  for (const control of controls) {
    if (control.type === 'checkbox') {
      live.toggleAttribute(control.name, control.checked);
      continue;
    }
    const value = control.value.trim();
    // Setting what is already set would make the element load or draw again.
    if (value === (live.getAttribute(control.name) ?? '')) continue;
    if (value) live.setAttribute(control.name, value);
    else live.removeAttribute(control.name);
  }
}

function applyLook() {
  const chosen = new Map(lookOf(form));
  for (const property of lookProperties) {
    box.style.setProperty(property, chosen.get(property) ?? '');
    const picker = form.elements[property];
    if (picker.type === 'color') picker.disabled = !chosen.has(property);
  }
  const { value, max } = form.elements.largeur;
  box.style.setProperty('max-inline-size', value === max ? '' : `${value}px`);
  form.querySelector('output').value = value === max ? 'toute' : `${value} px`;
}

function apply() {
  applyAttributes();
  applyLook();
  showSnippets();
  const state = String(stateOf(form));
  history.replaceState(
    history.state,
    '',
    `${state ? `?${state}` : location.pathname}${location.hash}`,
  );
}

/** What the element has read, in a sentence; each part of the feed that it leaves out, on a line. */
function tellReading() {
  const { state, error, items, problems } = live;
  const count = `${items.length} ${items.length > 1 ? 'éléments affichables' : 'élément affichable'}`;
  const sentence =
    error?.message ??
    (state === 'empty'
      ? 'Le flux est lu, mais cet élément n’y trouve rien à afficher : la console (touche F12) dit ce que le flux contient, et quel élément l’affiche.'
      : `Le flux est lu : ${count}.`);
  const left = problems.slice(0, 5).map(({ path, reason }) => `${path} : ${reason}`);
  find('read').replaceChildren(
    ...[sentence, ...left].map((text) =>
      Object.assign(document.createElement('p'), { textContent: text }),
    ),
  );
}

/** The last things that the element told the page. */
const log = document.querySelector('.log');
function note(type) {
  const entry = document.createElement('li');
  entry.textContent = `${new Date().toLocaleTimeString('fr')} ${type}`;
  log.prepend(entry);
  log.children[5]?.remove();
}
for (const type of ['feed-load', 'feed-error', 'item-select', 'filter-change', 'range-change']) {
  live.addEventListener(type, ({ feed, error }) => {
    note(type);
    if (!type.startsWith('feed-')) return;
    homePage = feed?.homePageUrl;
    void showFields(feed ?? error?.details);
    tellReading();
    showSnippets();
  });
}

// An address is read when it is whole, not at each letter. The map is that of one feed.
form.addEventListener('input', ({ target }) => {
  if (target === exemple) map.value = '';
  if (target !== adresse) apply();
});
adresse.addEventListener('change', () => {
  map.value = '';
  apply();
});
find('way').addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
// The controls have their first values again only after the event.
form.addEventListener('reset', () => setTimeout(apply));

restore(form, new URLSearchParams(location.search));
apply();
if (['ready', 'empty', 'error'].includes(live.state)) {
  note(live.state === 'error' ? 'feed-error' : 'feed-load');
  tellReading();
}
const hashes = await fetch(new URL('integrity.json', script)).then((answer) => answer.json());
integrity = hashes[`${tag}.js`];
showSnippets();
