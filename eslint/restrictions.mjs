/** What the sources may not use, and what to use instead. */
const html = 'HTML goes through html/sanitize; text is text.';
const storage =
  'The elements keep nothing on the visitor’s machine: there is nothing to consent to.';

const globalNames = {
  localStorage: storage,
  sessionStorage: storage,
  indexedDB: storage,
  caches: storage,
  eval: 'A strict CSP forbids it.',
  XMLHttpRequest: 'Requests are made by feed/load/fetch.ts, with fetch.',
};

const request = {
  fetch: 'Requests are made by feed/load/fetch.ts and, on the command line, by cli/source/http.ts.',
};
const pages = ['window', 'globalThis', 'self'];

const properties = {
  innerHTML: html,
  outerHTML: html,
  insertAdjacentHTML: html,
  setHTMLUnsafe: html,
  cookie: storage,
};

const imported = [
  { name: 'lit/directives/unsafe-html.js', message: html },
  { name: 'lit/directives/unsafe-svg.js', message: html },
  {
    name: 'lit/directives/style-map.js',
    message: 'It writes a style attribute, which a strict CSP blocks.',
  },
];

const defining = {
  selector: 'CallExpression[callee.object.name="customElements"][callee.property.name="define"]',
  message: 'Elements are defined by base/define.ts, which is guarded.',
};

const writing = {
  object: 'JSON',
  property: 'stringify',
  message: 'Old libraries give lists a method toJSON: toJson of feed/read/fields.ts.',
};

const entriesOfList = {
  selector:
    "CallExpression[arguments.length=0][callee.property.name='entries'][callee.object.property.type!='PrivateIdentifier']",
  message: 'Prototype.js replaces entries() of lists: numbered of feed/numbered.ts.',
};

function globals(names, json = [writing]) {
  const entries = Object.entries(names);
  return {
    'no-restricted-globals': ['error', ...entries.map(([name, message]) => ({ name, message }))],
    'no-restricted-properties': [
      'error',
      ...entries.flatMap(([property, message]) =>
        pages.map((object) => ({ object, property, message })),
      ),
      ...Object.entries(properties).map(([property, message]) => ({ property, message })),
      {
        object: 'Array',
        property: 'from',
        message: 'Old libraries replace it by one without a function: [...values].',
      },
      { object: 'Date', property: 'parse', message: 'Old libraries replace it: new Date(text).' },
      ...json,
    ],
  };
}

export const everywhere = {
  ...globals({ ...globalNames, ...request }),
  'no-restricted-imports': ['error', { paths: imported }],
  'no-restricted-syntax': ['error', defining, entriesOfList],
  'no-eval': 'error',
  'no-new-func': 'error',
  'no-implied-eval': 'error',
};

/** A line may end at a space: French writes one before these marks, which then begin the next line. */
const looseMarks = ['Literal[value', 'TemplateElement[value.cooked'].map((text) => ({
  selector: `${text}=/ [:;!?»]|« /]`,
  message: 'No line may begin with this mark: write \\u00a0 for the space.',
}));

/** The words for visitors. */
export const inWords = {
  'no-restricted-syntax': ['error', defining, entriesOfList, ...looseMarks],
};

/** The caller of JSON.stringify, and what runs without a page. */
export const inJson = globals({ ...globalNames, ...request }, []);
/** The callers of fetch. */
export const inRequest = globals(globalNames);
/** The one caller of customElements.define. */
export const inDefine = { 'no-restricted-syntax': 'off' };

const promising =
  'fixture|elementUpdated|nextFrame|aTimeout|oneEvent|waitUntil|press|viewport|emulate|sendKeys|sendMouse|fetch';

/** Calls that a test has to wait for: without it, the test passes whatever happens. */
export const unawaited = [
  `ExpressionStatement > CallExpression[callee.name=/^(${promising})$/]`,
  'ExpressionStatement > CallExpression[callee.property.name="accessible"]',
].map((selector) => ({
  selector,
  message: 'Without `await`, the test does not see how this ends.',
}));
