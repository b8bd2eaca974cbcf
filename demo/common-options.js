/** The controls of the attributes that every element has, for the pages about one element. */

/** Attribute → its label, and its choices (value → text) or the input it takes. */
const options = {
  limit: ['Nombre au plus', { type: 'number', min: 0 }],
  'heading-level': ['Niveau du titre', [['', '2 (par défaut)'], ['3'], ['4']]],
  tags: ['Étiquettes voulues, séparées par des virgules', { type: 'text' }],
  'exclude-tags': ['Étiquettes écartées', { type: 'text' }],
  search: ['Recherche', { type: 'text' }],
  sort: ['Ordre', [['', 'par défaut'], ['newest'], ['oldest'], ['title'], ['feed']]],
  lang: [
    'Langue',
    [
      ['', 'celle de la page'],
      ['fr', 'français'],
      ['en', 'anglais'],
    ],
  ],
  'time-zone': [
    'Fuseau horaire',
    [['', 'Europe/Paris (par défaut)'], ['America/Cayenne'], ['Pacific/Noumea'], ['UTC']],
  ],
  loading: ['Chargement', [['', 'eager (par défaut)'], ['lazy']]],
  refresh: ['Rafraîchir, en secondes', { type: 'number', min: 0 }],
};

function control(takes) {
  if (!Array.isArray(takes)) return Object.assign(document.createElement('input'), takes);
  const select = document.createElement('select');
  for (const [value, text = value] of takes) select.add(new Option(text, value));
  return select;
}

function labelled(attribute) {
  const [words, takes] = options[attribute];
  const code = document.createElement('code');
  code.textContent = attribute;
  const input = control(takes);
  input.dataset.attribute = attribute;
  const label = document.createElement('label');
  label.append(`${words} `, code, ' ', input);
  return label;
}

/** Puts the controls where the page names them: `<template data-common="limit tags">`. */
export function addCommonOptions(form) {
  for (const place of form.querySelectorAll('[data-common]')) {
    place.replaceWith(...place.dataset.common.split(' ').map(labelled));
  }
}
