/** The texts that news-article, label-list and member-list show of the whole feed, beside its articles and labels. */
const picture = (name: string): string => `${location.origin}/demo/images/${name}.svg`;

/** A text with headings, two notes, a table, a list of definitions, a quotation, a picture and a frame. */
const longText = `<style>p { color: red }</style>
<h2 style="color: red" onclick="x()">Le contexte</h2>
<p>La piste a coûté moins que prévu<sup><a href="#fn1" id="r1">1</a></sup> et relie <a href="#suite">la suite</a>.</p>
<h3>Les chiffres</h3>
<table><caption>Passages par jour</caption><thead><tr><th scope="col">Année</th><th scope="col">Vélos</th></tr></thead>
<tbody><tr><th scope="row">2024</th><td>820</td></tr><tr><th scope="row">2025</th><td>1 340</td></tr></tbody></table>
<blockquote><p>On passe enfin sans descendre<sup><a href="#fn2" id="r2">2</a></sup>.</p></blockquote>
<h2 id="suite">La suite</h2>
<dl><dt>2027</dt><dd>Le pont.</dd></dl><ul><li>Une rampe</li><li>Un abri</li></ul>
<figure><img src="${picture('velo')}" alt="Un vélo devant le pont." width="1200" height="675"><figcaption>Le pont.</figcaption></figure>
<pre><code>npm run piste</code></pre>
<h2>Le film</h2><iframe src="https://video.example.org/piste" title="La piste en une minute"></iframe>
<section class="footnotes"><ol><li id="fn1">Deux millions d’euros. <a href="#r1">↩</a></li>
<li id="fn2">Une passante. <a href="#r2">↩</a></li></ol></section>`;

/** An article with all that can belong to one. It is the oldest of the feed. */
export const longArticle = {
  id: 'longue',
  url: 'https://example.org/longue',
  title: 'La piste, du projet au chantier',
  summary: 'Trois ans de travaux en trois minutes de lecture.',
  content_html: longText,
  date_published: '2025-03-01T09:00:00+01:00',
  date_modified: '2025-04-02T09:00:00+02:00',
  authors: [{ name: 'Service des mobilités', url: 'https://example.org/mobilites' }],
  tags: ['vélo', 'chantier'],
  image: picture('velo'),
  _image: { alt: 'Un vélo.', width: 1200, height: 675, credit: 'Photo : la ville' },
  attachments: [
    {
      url: 'https://example.org/plan.pdf',
      mime_type: 'application/pdf',
      title: 'Plan de la piste',
      size_in_bytes: 1_200_000,
    },
  ],
};

/** A board with a person, a vacant seat and a former one; members with and without a logo. */
const collective = {
  id: 'collectif',
  url: 'https://example.org/collectif',
  title: 'Le collectif',
  _organization: {
    members: [
      {
        member: { id: 'regie' },
        group: 'Conseil',
        roleName: 'présidence',
        startDate: '2024-01-01',
      },
      {
        member: { name: 'Camille Martin', '@type': 'Person' },
        group: 'Conseil',
        post: 'trésorerie',
      },
      { group: 'Conseil', post: 'secrétariat' },
      { member: { id: 'ferme' }, group: 'Membres' },
      { member: { name: 'Ancienne coopérative' }, group: 'Membres', endDate: '2020-01-01' },
    ],
  },
};

const regie = {
  id: 'regie',
  url: 'https://example.org/regie',
  title: 'Régie de quartier',
  content_text: 'Elle entretient les abords de la piste.',
  tags: ['mobilité', 'insertion'],
  _organization: {
    legalForm: 'association',
    logo: picture('logo-mobilite'),
    address: '1 place du Marché, 63000 Clermont-Ferrand',
    contact: {
      name: 'Accueil',
      email: 'accueil@example.org',
      telephone: '+33 4 00 00 00 00',
      public: true,
    },
  },
};

const farm = { id: 'ferme', title: 'Ferme urbaine', tags: ['alimentation'], _organization: {} };

export const organizations = [collective, regie, farm];

/** Three parts of base64url with a signature that no key has made: the verdict comes without a request. */
const unsigned = [{ alg: 'ES256' }, { iss: 'https://example.org' }, 'x']
  .map((part) => btoa(JSON.stringify(part)).replace(/=+$/, ''))
  .join('.');

/** Labels of two holders; the first has a signed proof, the last is over. */
export const signedLabels = [
  {
    id: 'signed',
    url: 'https://example.org/label',
    title: 'Mobilité douce',
    content_text: 'Le label récompense un réseau continu.',
    _label: {
      about: 'Une ville',
      validFrom: '2024-09-16',
      issuedBy: { name: 'Réseau des villes', url: 'https://example.org/reseau' },
      logo: { url: picture('logo-mobilite'), alt: 'Un chemin blanc.' },
      credential: unsigned,
    },
  },
  { id: 'over', title: 'Mobilité douce', _label: { about: 'Une autre', expires: '2020-01-31' } },
];
