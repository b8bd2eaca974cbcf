import { expect } from '@open-wc/testing';
import { safeSrcset, safeUrl, type UrlUse } from '../../src/html/safe-url.js';

const base = 'https://example.org/a/b';

describe('an address that may be used', () => {
  const cases: readonly [string, UrlUse, string][] = [
    ['https://example.org/x', 'link', 'https://example.org/x'],
    ['HTTPS://EXAMPLE.org', 'link', 'https://example.org/'],
    ['http://example.org/', 'link', 'http://example.org/'],
    ['http://example.org/i.png', 'image', 'http://example.org/i.png'],
    ['http://example.org/f.json', 'fetch', 'http://example.org/f.json'],
    ['mailto:mairie@example.org', 'link', 'mailto:mairie@example.org'],
    ['tel:+33473000000', 'link', 'tel:+33473000000'],
    ['/x', 'link', 'https://example.org/x'],
    ['x', 'image', 'https://example.org/a/x'],
    ['../x', 'fetch', 'https://example.org/x'],
    ['?q=1', 'link', 'https://example.org/a/b?q=1'],
    ['#x', 'link', 'https://example.org/a/b#x'],
    ['//example.net/x', 'image', 'https://example.net/x'],
    ['  https://example.org/ \n', 'link', 'https://example.org/'],
    ['https://exa\tmple.org/\nx', 'link', 'https://example.org/x'],
    ['https://example.org/é à?ü', 'link', 'https://example.org/%C3%A9%20%C3%A0?%C3%BC'],
    ['https://example.org/"\'<>', 'link', "https://example.org/%22'%3C%3E"],
    ['https://été.example/', 'link', 'https://xn--t-9fab.example/'],
    ['https://example.org/javascript:alert(1)', 'link', 'https://example.org/javascript:alert(1)'],
    ['https:\\\\example.net\\x', 'link', 'https://example.net/x'],
  ];
  for (const [value, use, expected] of cases) {
    it(`${use}: ${JSON.stringify(value)}`, () =>
      expect(safeUrl(value, use, base)).to.equal(expected));
  }
});

describe('an address that may not', () => {
  const schemes = [
    ...[
      'javascript:alert(1)',
      'JAVASCRIPT:alert(1)',
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
    ],
    ...[
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      'javascript://example.org/%0Aalert(1)',
    ],
    ...[
      'data:text/html,x',
      'data:image/svg+xml,<svg/>',
      'vbscript:x',
      'blob:https://example.org/1',
    ],
    ...['file:///etc/passwd', 'ftp://example.org/', 'ws://example.org/', 'about:blank', 'intent:x'],
    ...['view-source:https://example.org/', 'filesystem:https://example.org/x', 'feed:x', 'sms:1'],
  ];
  for (const value of schemes) {
    it(`for its scheme: ${JSON.stringify(value)}`, () => {
      for (const use of ['link', 'image', 'fetch'] as const) {
        expect(safeUrl(value, use, base), use).to.equal(undefined);
      }
    });
  }

  for (const value of ['mailto:a@example.org', 'tel:1']) {
    it(`be drawn or fetched: ${value}`, () => {
      expect(safeUrl(value, 'image')).to.equal(undefined);
      expect(safeUrl(value, 'fetch')).to.equal(undefined);
    });
  }

  const secrets = ['https://u:p@example.org/', 'https://u@example.org/', 'https://:p@example.org/'];
  for (const value of [...secrets, '//u:p@example.org/']) {
    it(`for its name or password: ${value}`, () =>
      expect(safeUrl(value, 'link', base)).to.equal(undefined));
  }

  const none = [
    '',
    ' ',
    '\n',
    'https://',
    'http:///',
    'https://[::1',
    'https://example.org:99999/',
  ];
  for (const value of [
    ...none,
    null,
    undefined,
    5,
    true,
    {},
    ['https://example.org/'],
    new URL(base),
  ]) {
    it(`since it is none: ${JSON.stringify(value)}`, () =>
      expect(safeUrl(value, 'link', base)).to.equal(undefined));
  }

  it('without a base when it is relative', () => {
    expect(safeUrl('x', 'link', 'mailto:a@b.c')).to.equal(undefined);
    for (const value of ['x', '/x', '?x', '#x', '//example.org/x']) {
      expect(safeUrl(value, 'link'), value).to.equal(undefined);
      expect(safeUrl(value, 'link', 'no address'), value).to.equal(undefined);
    }
  });
});

describe('a srcset', () => {
  const cases = [
    ['a.png', 'https://example.org/a/a.png'],
    ['a.png 1x, b.png 2x', 'https://example.org/a/a.png 1x, https://example.org/a/b.png 2x'],
    ['a.png 1.5x', 'https://example.org/a/a.png 1.5x'],
    [
      'a.png 600w,\n\tb.png  1200w',
      'https://example.org/a/a.png 600w, https://example.org/a/b.png 1200w',
    ],
    ['a.png 1x,b.png 2x', 'https://example.org/a/a.png 1x, https://example.org/a/b.png 2x'],
    ['  a.png 1x  ', 'https://example.org/a/a.png 1x'],
    ['/w_600,h_300/a.png 600w', 'https://example.org/w_600,h_300/a.png 600w'],
    ['javascript:alert(1) 1x, b.png 2x', 'https://example.org/a/b.png 2x'],
    ['data:image/png;base64,AAAA 1x, b.png 2x', 'https://example.org/a/b.png 2x'],
    ['https://u:p@example.org/a.png 1x, b.png', 'https://example.org/a/b.png'],
    ['a.png 600w onerror=alert(1), b.png 2x', 'https://example.org/a/b.png 2x'],
    ['a.png -1x, a.png 1q, a.png 1x 2x, b.png 2x', 'https://example.org/a/b.png 2x'],
    [
      '"><script>alert(1)</script> 1x, b.png 2x',
      'https://example.org/a/%22%3E%3Cscript%3Ealert(1)%3C/script%3E 1x, https://example.org/a/b.png 2x',
    ],
    ['', undefined],
    [' , ', undefined],
    ['javascript:alert(1)', undefined],
    [5, undefined],
    [['a.png 1x'], undefined],
    [null, undefined],
  ] as const;
  for (const [value, expected] of cases) {
    it(JSON.stringify(value), () => expect(safeSrcset(value, base)).to.equal(expected));
  }

  it('is what a browser reads', () => {
    const image = document.createElement('img');
    image.srcset = safeSrcset('a.png 1x, b.png 2x', `${location.origin}/__feed/status/404/`)!;
    const [one, two] = image.srcset.split(', ');
    expect(one).to.equal(`${location.origin}/__feed/status/404/a.png 1x`);
    expect(two).to.equal(`${location.origin}/__feed/status/404/b.png 2x`);
  });
});
