import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import * as lit from 'lit-html';
import * as ours from '../../src/bundle/lit.js';

/** What draws: Lit, or what bundles have in its place. */
interface Drawing {
  readonly html: (strings: TemplateStringsArray, ...values: unknown[]) => unknown;
  readonly render: (value: unknown, container: HTMLElement) => unknown;
  readonly nothing: symbol;
}

/** A value that both can be given, in words that neither knows. */
type Given =
  | { readonly kind: 'text'; readonly text: string | number | null | undefined }
  | { readonly kind: 'nothing' }
  | { readonly kind: 'list'; readonly items: readonly Given[] }
  | { readonly kind: 'template'; readonly which: number; readonly values: readonly Given[] };

/** Each has two expressions. */
const templates = [
  ({ html }: Drawing, a: unknown, b: unknown) =>
    html`<p>${a}</p>
      ${b}`,
  ({ html }: Drawing, a: unknown, b: unknown) => html`${a} et ${b}`,
  ({ html }: Drawing, a: unknown, b: unknown) =>
    html`<ul>
      <li>${a}</li>
      <li>après</li>
      ${b}
    </ul>`,
  ({ html }: Drawing, a: unknown, b: unknown) =>
    html`<tr>
      <td>${a}</td>
      <td>${b}</td>
    </tr>`,
  ({ html }: Drawing, a: unknown, b: unknown) => html`<svg><text>${a}</text></svg><br />${b}fin`,
  ({ html }: Drawing, a: unknown, b: unknown) => html`${a}${b}`,
  ({ html }: Drawing, a: unknown, b: unknown) =>
    html`<p>${a}<b></b>${b}<i></i></p>
      <hr />`,
  ({ html }: Drawing, a: unknown, b: unknown) => html`<p><b></b>${a}${b}</p>`,
];

const attributes = ({ html }: Drawing, first: unknown, second: unknown, third: unknown): unknown =>
  html`<a title=${first} class="lien ${second} ${third}" href="/?a=${third}" .lang=${'fr'}
    >${first}</a
  >`;

function draw(drawing: Drawing, given: Given): unknown {
  if (given.kind === 'text') return given.text;
  if (given.kind === 'nothing') return drawing.nothing;
  if (given.kind === 'list') return given.items.map((item) => draw(drawing, item));
  const [a, b] = given.values.map((value) => draw(drawing, value));
  return templates[given.which]!(drawing, a, b);
}

const plain = fc.oneof(
  fc.record({
    kind: fc.constant('text' as const),
    text: fc.constantFrom('a', '', 'é & <b>', 0, 1.5, null, undefined),
  }),
  fc.constant({ kind: 'nothing' as const }),
);

const { given } = fc.letrec<{ given: Given }>((tie) => ({
  given: fc.oneof(
    { depthSize: 'small', withCrossShrink: true },
    plain,
    fc.record({
      kind: fc.constant('list' as const),
      items: fc.array(tie('given'), { maxLength: 5 }),
    }),
    fc.record({
      kind: fc.constant('template' as const),
      which: fc.nat(templates.length - 1),
      values: fc.tuple(tie('given'), tie('given')),
    }),
  ),
}));

/** What a visitor gets: comments are the renderer's own business, and text in one piece or two is the same. */
function seen(container: HTMLElement): string {
  const copy = container.cloneNode(true) as HTMLElement;
  const comments = document.createNodeIterator(copy, NodeFilter.SHOW_COMMENT);
  for (let node; (node = comments.nextNode());) node.parentNode!.removeChild(node);
  return copy.innerHTML;
}

describe('what bundles have in Lit’s place draws as Lit does', () => {
  it('text, templates and lists, one after the other in one place', () => {
    fc.assert(
      fc.property(fc.array(given, { minLength: 1, maxLength: 5 }), (values) => {
        const [theirs, own] = [document.createElement('div'), document.createElement('div')];
        for (const value of values) {
          lit.render(draw(lit, value), theirs);
          ours.render(draw(ours, value), own);
          expect(seen(own)).to.equal(seen(theirs));
        }
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('attributes of one expression or several', () => {
    const value = fc.constantFrom('a', '', 'b c', 3, true, null, undefined, 'nothing');
    fc.assert(
      fc.property(fc.array(fc.tuple(value, value, value), { minLength: 1 }), (rounds) => {
        const [theirs, own] = [document.createElement('div'), document.createElement('div')];
        for (const round of rounds) {
          const [a, b, c] = round.map((one) => (one === 'nothing' ? lit.nothing : one));
          lit.render(attributes(lit, a, b, c), theirs);
          const [d, e, f] = round.map((one) => (one === 'nothing' ? ours.nothing : one));
          ours.render(attributes(ours, d, e, f), own);
          expect(seen(own)).to.equal(seen(theirs));
        }
      }),
      { seed: 2, numRuns: 300 },
    );
  });

  it('touches nothing that stays', async () => {
    const container = document.createElement('div');
    const view = (title: string, items: readonly string[]): unknown =>
      ours.html`<h2 title=${title}>${title}</h2><ul>${items.map((item) => ours.html`<li>${item}</li>`)}</ul>`;
    ours.render(view('Mai', ['a', 'b', 'c']), container);
    const before = [...container.querySelectorAll('h2, li')];
    const changes: MutationRecord[] = [];
    const observer = new MutationObserver((records) => changes.push(...records));
    observer.observe(container, {
      subtree: true,
      childList: true,
      attributes: true,
      characterData: true,
    });
    ours.render(view('Mai', ['a', 'b', 'c']), container);
    await Promise.resolve();
    expect(changes).to.deep.equal([]);
    ours.render(view('Mai', ['a', 'x', 'c', 'd']), container);
    await Promise.resolve();
    observer.disconnect();
    expect(changes.map(({ type }) => type)).to.include('characterData');
    expect([...container.querySelectorAll('h2, li')].slice(0, 4)).to.deep.equal(before);
    expect(container.textContent).to.equal('Maiaxcd');
  });

  it('what follows a place is not its own', () => {
    const container = document.createElement('div');
    const { html, render, nothing } = ours;
    const view = (inner: unknown): unknown => html`<i>${html`${inner}`}suite</i>${inner}`;
    render(view(['a', 'b']), container);
    render(view(nothing), container);
    expect(seen(container)).to.equal('<i>suite</i>');
  });

  it('a node of the page is put in once', () => {
    const container = document.createElement('div');
    const { html, render } = ours;
    const fragment = document.createRange().createContextualFragment('<b>gras</b> et <i>pas</i>');
    const view = (note: string): unknown =>
      html`<p>${fragment}</p>
        ${note}`;
    render(view('1'), container);
    const bold = container.querySelector('b');
    render(view('2'), container);
    expect(container.querySelector('b')).to.equal(bold);
    expect(seen(container).replace(/\s+(?=2)/, '')).to.equal('<p><b>gras</b> et <i>pas</i></p>2');
  });

  it('text that a translator has replaced is replaced when it changes', () => {
    const container = document.createElement('div');
    const { html, render } = ours;
    const view = (text: string): unknown => html`<p>${text}</p>`;
    render(view('Aujourd’hui'), container);
    const text = [...container.querySelector('p')!.childNodes].find(
      ({ nodeType }) => nodeType === Node.TEXT_NODE,
    )!;
    const translated = document.createElement('span');
    translated.textContent = 'Today';
    text.parentNode!.replaceChild(translated, text);
    render(view('Demain'), container);
    expect(container.textContent).to.equal('Demain');
  });

  it('events go to the handler of the moment, with its options', () => {
    const container = document.createElement('div');
    const { html, render } = ours;
    const heard: string[] = [];
    const view = (name: string): unknown =>
      html`<p
        @click=${() => heard.push(name)}
        @scroll=${{ capture: true, handleEvent: () => heard.push(`${name} défile`) }}
      >
        <b></b>
      </p>`;
    render(view('un'), container);
    container.querySelector('b')!.dispatchEvent(new Event('click', { bubbles: true }));
    render(view('deux'), container);
    container.querySelector('b')!.dispatchEvent(new Event('click', { bubbles: true }));
    container.querySelector('b')!.dispatchEvent(new Event('scroll'));
    expect(heard).to.deep.equal(['un', 'deux', 'deux défile']);
  });

  it('what a feed can hold is text', () => {
    const container = document.createElement('div');
    const strings = ['<img src=x onerror=alert(1)>'];
    for (const value of [
      { strings, values: [], _$litType$: 1 },
      { 'Symbol(metropole-widgets.template)': strings, values: [] },
    ]) {
      ours.render(JSON.parse(JSON.stringify(value)), container);
      expect(container.querySelector('img')).to.equal(null);
      expect(container.textContent).to.equal('[object Object]');
    }
    ours.render('<img src=x>', container);
    expect(container.textContent).to.equal('<img src=x>');
  });
});
