import { expect } from '@open-wc/testing';
import type { PropertyDeclarations } from 'lit';
import * as theirs from 'lit-element';
import * as own from '../../src/bundle/lit.js';
import { place } from '../helpers/mount.js';
import { stub } from '../helpers/stub.js';

const ours = own as unknown as typeof theirs;

let made = 0;

/** An element that says all that happens to it, by Lit or by what bundles have in its place. */
function define({ LitElement, html, css }: typeof theirs) {
  const log: string[] = [];
  class Base extends LitElement {
    static override styles = [
      css`
        :host {
          display: block;
        }
      `,
    ];
    static override properties: PropertyDeclarations = {
      lang: { reflect: true },
      maxBytes: {
        attribute: 'max-bytes',
        converter: { fromAttribute: (value) => Number(value ?? 7) },
      },
      data: { attribute: false },
    };
    declare maxBytes: number;
    declare data: unknown;

    constructor() {
      super();
      this.maxBytes = 7;
    }
  }
  class Widget extends Base {
    static override styles = [
      ...Base.styles,
      css`
        p {
          margin: 0;
        }
      `,
    ];
    static override properties: PropertyDeclarations = { heading: {} };
    declare heading: string;

    constructor() {
      super();
      this.heading = 'sans';
      log.push('made');
      this.addController({
        hostConnected: () => log.push('connected'),
        hostDisconnected: () => log.push('disconnected'),
        hostUpdate: () => log.push('before'),
        hostUpdated: () => log.push('after'),
      });
    }
    protected override willUpdate(): void {
      log.push('will');
      if (this.heading === 'change') this.maxBytes++;
      if (this.heading === 'throw') throw new Error('no');
    }
    protected override render(): unknown {
      log.push('render');
      return html`<p>${this.heading} ${this.maxBytes} ${String(this.data)}</p>`;
    }
    protected override updated(): void {
      log.push('updated');
    }
  }
  return { Widget, log, tag: `tried-widget-${++made}` };
}

type Made = ReturnType<typeof define>;

const text = (widget: HTMLElement): string => widget.shadowRoot?.textContent ?? '(nothing)';

/** What is done to an element; what is told of it is compared. */
const stories: Readonly<Record<string, (made: Made) => Promise<unknown>>> = {
  'is drawn once when it is in the page': async ({ Widget, log, tag }) => {
    customElements.define(tag, Widget);
    const widget = new Widget();
    log.push(text(widget));
    widget.heading = 'a';
    place(widget);
    log.push(text(widget));
    await widget.updateComplete;
    return [text(widget), widget.shadowRoot!.adoptedStyleSheets.length];
  },
  'takes attributes, and their absence': async ({ Widget, tag }) => {
    customElements.define(tag, Widget);
    const widget = place(new Widget());
    widget.setAttribute('max-bytes', '3');
    widget.setAttribute('heading', 'b');
    widget.setAttribute('data', 'no');
    await widget.updateComplete;
    const before = text(widget);
    widget.removeAttribute('max-bytes');
    widget.removeAttribute('heading');
    await widget.updateComplete;
    return [
      before,
      text(widget),
      widget.maxBytes,
      widget.heading,
      Widget.observedAttributes.sort(),
    ];
  },
  reflects: async ({ Widget, log, tag }) => {
    customElements.define(tag, Widget);
    const widget = place(new Widget());
    widget.lang = 'en';
    log.push(String(widget.getAttribute('lang')));
    await widget.updateComplete;
    const there = widget.getAttribute('lang');
    widget.setAttribute('lang', 'fr');
    await widget.updateComplete;
    const other = [widget.lang, widget.getAttribute('lang')];
    widget.removeAttribute('lang');
    await widget.updateComplete;
    return [there, other, widget.hasAttribute('lang')];
  },
  'has what it was given before its class': async ({ Widget, tag }) => {
    const widget = document.createElement(tag) as unknown as InstanceType<Made['Widget']>;
    widget.heading = 'early';
    widget.data = 1;
    widget.setAttribute('heading', 'attribute');
    place(widget);
    customElements.define(tag, Widget);
    await widget.updateComplete;
    const before = text(widget);
    widget.heading = 'late';
    await widget.updateComplete;
    return [before, text(widget), Object.hasOwn(widget, 'heading')];
  },
  'draws again once for several changes, and not for none': async ({ Widget, log, tag }) => {
    customElements.define(tag, Widget);
    const widget = place(new Widget());
    await widget.updateComplete;
    log.push('—');
    widget.heading = 'a';
    widget.maxBytes = 9;
    widget.data = NaN;
    const wasPending = widget.isUpdatePending;
    await widget.updateComplete;
    log.push('—');
    widget.data = NaN;
    widget.heading = 'a';
    await widget.updateComplete;
    return [wasPending, widget.isUpdatePending, text(widget)];
  },
  'what changes while it is drawn is in that drawing': async ({ Widget, tag }) => {
    customElements.define(tag, Widget);
    const widget = place(new Widget());
    widget.heading = 'change';
    const isDone = await widget.updateComplete;
    return [isDone, text(widget)];
  },
  'leaves and comes back': async ({ Widget, log, tag }) => {
    customElements.define(tag, Widget);
    const widget = place(new Widget());
    await widget.updateComplete;
    widget.remove();
    widget.heading = 'away';
    await widget.updateComplete;
    log.push('—');
    document.body.append(widget);
    await widget.updateComplete;
    const controller = { hostConnected: () => log.push('late') };
    widget.addController(controller);
    widget.removeController(controller);
    widget.remove();
    return text(widget);
  },
};

describe('what bundles have in Lit’s place lives as Lit’s elements do', () => {
  for (const [title, story] of Object.entries(stories)) {
    it(title, async () => {
      const [lit, made] = [define(theirs), define(ours)];
      const expected = await story(lit);
      expect(await story(made)).to.deep.equal(expected);
      expect(made.log).to.deep.equal(lit.log);
    });
  }

  it('makes style sheets when the first element is in a page, for all of them', () => {
    const Sheet = CSSStyleSheet;
    let sheets = 0;
    stub(
      window,
      'CSSStyleSheet',
      () =>
        class extends Sheet {
          constructor() {
            super();
            sheets++;
          }
        },
    );
    const { Widget, tag } = define(ours);
    customElements.define(tag, Widget);
    const [first, second] = [new Widget(), new Widget()];
    expect(sheets).to.equal(0);
    place(first);
    expect(sheets).to.equal(2);
    place(second);
    expect(sheets).to.equal(2);
    const [one, other] = [first, second].map(({ shadowRoot }) => shadowRoot!.adoptedStyleSheets);
    expect(one).to.have.length(2);
    expect(one!.every((sheet, index) => sheet === other![index])).to.equal(true);
  });

  it('goes on after an error, which is told', async () => {
    const { Widget, tag } = define(ours);
    customElements.define(tag, Widget);
    const widget = place(new Widget());
    await widget.updateComplete;
    widget.heading = 'throw';
    const error = await widget.updateComplete.catch((cause: unknown) => cause);
    expect(error).to.be.an.instanceof(Error);
    const told: unknown[] = [];
    stub(window, 'reportError', () => (cause: unknown) => void told.push(cause));
    widget.heading = 'bien';
    await widget.updateComplete;
    expect(text(widget)).to.match(/bien/);
    expect(told).to.deep.equal([error]);
  });
});
