/** What the pages of several measures load. */
const script = (path) => `<script type="module" src="${path}"></script>`;

/** The widgets written by hand, of pages/floor-elements.js. */
export const byHand = {
  entry: 'floor-elements.js',
  head: `<link rel="stylesheet" href="/bundles/floor-elements.css">${script('/bundles/floor-elements.js')}`,
};

/** The head that loads ours. @param {string} name a script of the library, without its ending */
export const ours = (name) => script(`/cdn/${name}.js`);
