/** The feeds of a long article and of a collective, the same on every machine. */
const sentence =
  'La métropole relie ses communes par des pistes qui se rejoignent, et chaque chantier est l’affaire de tous. ';

const note = (number) => `<sup><a href="#fn${number}" id="r${number}">${number}</a></sup>`;

/**
 * One article with headings, tables and notes, as an editor's site writes them; its notes work without a script.
 *
 * @param {number} size length of its text in thousands of characters
 */
export function textFeed(size) {
  const notes = 40;
  const paragraph = sentence.repeat(5);
  const count = Math.ceil((size * 1000) / paragraph.length);
  const blocks = Array.from({ length: count }, (_, index) => {
    const title = index % 10 ? '' : `<h2>Chapitre ${index / 10 + 1}</h2>`;
    const table =
      index % 25 === 12
        ? '<table><caption>Passages par jour</caption><tr><th scope="col">Année</th><th scope="col">Vélos</th></tr><tr><td>2035</td><td>1 340</td></tr></table>'
        : '';
    const call = index < notes ? note(index + 1) : '';
    return `${title}<p>${paragraph}${call}</p>${table}`;
  });
  const texts = Array.from(
    { length: Math.min(notes, count) },
    (_, index) => `<li id="fn${index + 1}">${sentence}<a href="#r${index + 1}">↩</a></li>`,
  );
  return feed('Le récit d’un chantier', [
    {
      id: 'recit',
      url: 'https://metropole.example/recit',
      title: 'Le récit d’un chantier',
      summary: sentence.trim(),
      content_html: `${blocks.join('')}<section class="footnotes"><ol>${texts.join('')}</ol></section>`,
      date_published: '2035-06-01T09:00:00+02:00',
    },
  ]);
}

/** Organizations with a theme and a town, without logos: pictures would be timed too. */
export function memberFeed(size) {
  const items = Array.from({ length: size }, (_, index) => ({
    id: `membre-${index}`,
    url: `https://metropole.example/membres/${index}`,
    title: `Association ${index}`,
    summary: sentence.trim(),
    tags: [`Thème ${index % 12}`],
    _organization: {
      legalForm: 'association',
      address: `${index} rue du Port, 63000 Clermont-Ferrand`,
    },
  }));
  return feed('Les membres', items);
}

function feed(title, items) {
  return { version: 'https://jsonfeed.org/version/1.1', title, language: 'fr', items };
}
