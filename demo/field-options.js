/**
 * The fields of a list of one's own, each with what it is read as, and the field map that says otherwise. Shown for feeds
 * that are read by what their fields are called.
 */

/** The fields of a field map (docs/field-map.md), in words. */
const words = {
  title: 'Titre',
  date: 'Date, ou début et fin en un',
  start: 'Début',
  end: 'Fin',
  startTime: 'Heure de début',
  endTime: 'Heure de fin',
  published: 'Date de parution',
  place: 'Lieu',
  address: 'Adresse',
  postalCode: 'Code postal',
  city: 'Commune',
  summary: 'Résumé',
  content: 'Texte',
  image: 'Image',
  url: 'Page',
  tags: 'Mots-clés',
  organizer: 'Organisateur',
  holder: 'Titulaire',
  author: 'Auteur',
  price: 'Tarif',
  registration: 'Inscription',
  status: 'Statut',
};

const where = ['place', 'address', 'postalCode', 'city'];
const texts = ['summary', 'content', 'image', 'url', 'tags'];
const hours = ['date', 'start', 'end', 'startTime', 'endTime'];
const ofEvent = ['title', ...hours, ...where, ...texts, 'organizer', 'price', 'registration'];
const ofArticle = ['title', 'published', ...texts, 'author'];
const ofLabel = ['title', 'organizer', 'holder', 'start', 'end', 'image', 'url', 'status'];

/** What each element shows; a plan's tables have columns of their own. */
const shown = {
  'agenda-calendar': ofEvent,
  'agenda-list': ofEvent,
  'news-list': ofArticle,
  'news-article': ofArticle,
  'member-list': ['title', 'address', 'postalCode', 'city', ...texts],
  'initiative-list': ['title', 'start', 'end', 'status', ...where, ...texts, 'organizer'],
  'label-list': ofLabel,
  'label-badge': ofLabel,
};

const option = (value, text) => Object.assign(document.createElement('option'), { value, text });

const element = (name, properties, ...children) => {
  const made = Object.assign(document.createElement(name), properties);
  made.append(...children);
  return made;
};

/** A value as a line has room for it. */
const short = (text) => (text.length > 40 ? `${text.slice(0, 39)}…` : text);

const parsed = (map) => {
  try {
    return JSON.parse(map || '{}');
  } catch {
    return {};
  }
};

/** The value of a choice: as its name says; nothing at all; or a path, which may be any text. */
const [byName, nothing] = ['', '–'];
const asChoice = (mapped) =>
  mapped === undefined ? byName : mapped === false ? nothing : `=${mapped}`;
const asMapped = (choice) => (choice === nothing ? false : choice.slice(1));

/**
 * @param {HTMLElement} panel is hidden while the feed has no such fields
 * @param {HTMLInputElement} control holds the map as JSON, and gets an `input` event when a choice changes it
 * @param {string} tag of the element that shows the feed
 * @returns shows the fields of a feed, as the events `feed-load` and `feed-error` have it
 */
export function fieldOptions(panel, control, tag) {
  const targets = shown[tag] ?? [];
  const rows = new Map(targets.map((target) => [target, rowOf(target)]));
  const unread = element('p');
  panel.append(...[...rows.values()].map(({ row }) => row), unread);
  let paths = [];

  function rowOf(target) {
    const select = element('select', { name: '' });
    const reads = element('small', { id: `lu-${target}` });
    select.setAttribute('aria-describedby', reads.id);
    select.addEventListener('change', () => choose(target, select.value));
    const name = element('span', {}, `${words[target]} `, element('code', { textContent: target }));
    return { row: element('div', {}, element('label', {}, name, select), reads), select, reads };
  }

  function choose(target, choice) {
    const map = parsed(control.value);
    if (choice === byName) delete map[target];
    else map[target] = asMapped(choice);
    control.value = Object.keys(map).length ? JSON.stringify(map) : '';
    control.dispatchEvent(new Event('input', { bubbles: true }));
  }

  /** Choices that stay keep their select, and so the focus in it. */
  function offer(fields) {
    if (fields.map(({ path }) => path).join('\n') === paths.join('\n')) return;
    paths = fields.map(({ path }) => path);
    for (const { select } of rows.values())
      select.replaceChildren(
        option(byName, 'd’après les noms'),
        option(nothing, 'aucun champ'),
        ...fields.map(({ path, example }) => option(`=${path}`, `${path} : ${short(example)}`)),
      );
  }

  return async (feed) => {
    const fields = (await feed?.fields?.()) ?? [];
    panel.hidden = !fields.length || !targets.length;
    panel.open ||= control.value !== '';
    offer(fields);
    const map = parsed(control.value);
    for (const [target, { select, reads }] of rows) {
      select.value = asChoice(map[target]);
      const own = fields.filter((field) => field.targets.includes(target));
      reads.textContent = own.length
        ? `Lu : ${own.map(({ path, example }) => `${path}, « ${short(example)} »`).join(' ; ')}`
        : 'Rien n’est lu.';
    }
    const others = fields.filter((field) => !field.targets.length).map(({ path }) => path);
    unread.textContent = others.length ? `Champs qui ne sont pas lus : ${others.join(', ')}.` : '';
  };
}
