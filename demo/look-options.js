/** The controls of the custom properties, for the pages about one element. */

/** Property → its label, and its choices (value → text) or its colour at first. */
const options = {
  '--mw-accent': ['Accent', '#b34700'],
  '--mw-ink': ['Texte', '#1d2f3d'],
  '--mw-surface': ['Fond des cartes', '#ffffff'],
  '--mw-border': ['Lignes', '#c8c8c8'],
  '--mw-radius': [
    'Arrondi',
    [
      ['', 'par défaut'],
      ['0', 'angles droits'],
      ['1em', 'large'],
    ],
  ],
  '--mw-gap': [
    'Espace',
    [
      ['', 'par défaut'],
      ['0.5em', 'serré'],
      ['2em', 'large'],
    ],
  ],
  '--mw-font': [
    'Police',
    [
      ['', 'celle de la page'],
      ['Georgia, serif', 'à empattements'],
      ['Arial, sans-serif', 'sans empattements'],
    ],
  ],
};

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

function choice(property, words, choices) {
  const select = element('select', { name: property });
  for (const [value, text] of choices) select.add(new Option(text, value));
  return element('label', {}, `${words} `, element('code', { textContent: property }), select);
}

/** A colour has no empty value: the box beside it says whether it counts. */
function colour(property, words, value) {
  const isOn = element('input', { type: 'checkbox', name: `${property}-choisi` });
  const picker = element('input', { type: 'color', name: property, value, ariaLabel: words });
  picker.setAttribute('value', value);
  return element(
    'div',
    { className: 'colour' },
    element('label', {}, isOn, `${words} `, element('code', { textContent: property })),
    picker,
  );
}

/** Puts the controls where the page has `<template data-look>`. */
export function addLookOptions(form) {
  form
    .querySelector('[data-look]')
    .replaceWith(
      ...Object.entries(options).map(([property, [words, takes]]) =>
        (Array.isArray(takes) ? choice : colour)(property, words, takes),
      ),
    );
}

/** The chosen properties and their values. */
export function lookOf(form) {
  return Object.keys(options).flatMap((property) => {
    const { value } = form.elements[property];
    const box = form.elements[`${property}-choisi`];
    return (box ? box.checked : value) ? [[property, value]] : [];
  });
}

/** All properties that a page may choose. */
export const lookProperties = Object.keys(options);
