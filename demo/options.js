/**
 * A page about one element: the form's controls set the attributes of the live element, and the
 * snippet shows what to paste for the same result.
 */
import { addCommonOptions } from './common-options.js';

const form = document.querySelector('.options');
addCommonOptions(form);
// Beside the element where there is room; on a phone, folded above it.
form.querySelector('.fold').open = matchMedia('(width >= 64rem)').matches;
const live = document.querySelector('[data-live] > *');
const box = document.querySelector('[data-live]');
const code = document.querySelector('[data-snippet]');
const log = document.querySelector('.log');
const tag = live.localName;

const escape = (value) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');

/** Addresses are written whole: on a partner's page a relative one would lead nowhere. */
const whole = (value) =>
  value
    .split(/\s+/)
    .map((address) => new URL(address, location.href).href)
    .join(' ');

function snippet() {
  const attributes = live
    .getAttributeNames()
    .filter((name) => form.querySelector(`[data-attribute="${name}"]`))
    .map((name) => {
      const value = live.getAttribute(name);
      if (!value) return `\n  ${name}`;
      return `\n  ${name}="${escape(name === 'src' ? whole(value) : value)}"`;
    });
  const fallback = live.querySelector('a');
  const link = `<a href="${escape(fallback.href)}">${fallback.textContent.trim()}</a>`;
  return [
    `<script type="module" src="${new URL(`/dist/cdn/${tag}.js`, location.href)}"></script>`,
    `<${tag}${attributes.join('')}\n>`,
    `  ${link}`,
    `</${tag}>`,
  ].join('\n');
}

function apply() {
  for (const control of form.querySelectorAll('[data-attribute]')) {
    const name = control.dataset.attribute;
    if (control.type === 'checkbox') {
      live.toggleAttribute(name, control.checked);
      continue;
    }
    const value = control.value.trim();
    // Setting what is already set would make the element load or draw again.
    if (value === (live.getAttribute(name) ?? '')) continue;
    if (value) live.setAttribute(name, value);
    else live.removeAttribute(name);
  }
  const width = form.querySelector('[data-width]');
  if (width) {
    box.style.setProperty('max-inline-size', width.value === width.max ? '' : `${width.value}px`);
    form.querySelector('output').value = width.value === width.max ? 'toute' : `${width.value} px`;
  }
  code.textContent = snippet();
}

form.addEventListener('input', apply);
form.addEventListener('submit', (event) => event.preventDefault());
// The controls have their first values again only after the event.
form.addEventListener('reset', () => setTimeout(apply));

/** The last things that the element told the page. */
for (const type of ['feed-load', 'feed-error', 'item-select', 'filter-change', 'range-change']) {
  live.addEventListener(type, () => {
    const entry = document.createElement('li');
    entry.textContent = `${new Date().toLocaleTimeString('fr')} ${type}`;
    log.prepend(entry);
    log.children[5]?.remove();
  });
}

apply();
