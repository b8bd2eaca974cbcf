import type { PropertyDeclaration, PropertyDeclarations, ReactiveController } from 'lit';
import { render } from './template.js';

interface CSSResult {
  readonly styleSheet: CSSStyleSheet;
}

/** A style sheet that is made when the first element has it. */
export function css([text]: TemplateStringsArray): CSSResult {
  let sheet: CSSStyleSheet | undefined;
  return {
    get styleSheet() {
      if (!sheet) {
        sheet = new CSSStyleSheet();
        sheet.replaceSync(text!);
      }
      return sheet;
    },
  };
}

type Declarations = ReadonlyMap<string, PropertyDeclaration>;

const known = new WeakMap<typeof LitElement, Declarations>();

/** The properties that a class declares and those it inherits; at the first asking, the class gets them. */
function declarationsOf(element: typeof LitElement): Declarations {
  if (element === LitElement) return new Map();
  let declarations = known.get(element);
  if (!declarations) {
    const own = Object.hasOwn(element, 'properties') ? Object.entries(element.properties) : [];
    for (const [name] of own) defineProperty(element.prototype, name);
    const inherited = declarationsOf(Object.getPrototypeOf(element) as typeof LitElement);
    known.set(element, (declarations = new Map([...inherited, ...own])));
  }
  return declarations;
}

type Keyed = LitElement & Record<PropertyKey, unknown>;

/** Another value is a reason to draw again. */
function defineProperty(prototype: LitElement, name: string): void {
  const key = Symbol();
  Object.defineProperty(prototype, name, {
    get(this: Keyed) {
      return this[key];
    },
    set(this: Keyed, value: unknown) {
      if (Object.is(this[key], value)) return;
      this[key] = value;
      this.requestUpdate();
    },
  });
}

/** The attribute that sets a property, if one does. */
function attributeOf([name, { attribute }]: [string, PropertyDeclaration]): string | undefined {
  if (attribute === false) return;
  // A script of the page may have given every object an `attribute`.
  return typeof attribute === 'string' ? attribute : name.toLowerCase();
}

/** Draws itself when something has changed: at the end of the task, once for all that has. */
export class LitElement extends HTMLElement {
  static properties: PropertyDeclarations = {};
  static styles: CSSResult[] = [];

  static get observedAttributes(): string[] {
    return [...declarationsOf(this)].flatMap((property) => attributeOf(property) ?? []);
  }

  /** Resolves when what has changed is drawn, which is not before the element is in a page. */
  updateComplete: Promise<unknown>;
  isUpdatePending = false;
  readonly #controllers = new Set<ReactiveController>();
  /** What the page has set before it had the class. */
  readonly #given = new Map<string, unknown>();
  #connect!: () => void;

  constructor() {
    super();
    const element = this as unknown as Keyed;
    for (const [name] of declarationsOf(this.#class)) {
      if (!Object.hasOwn(element, name)) continue;
      this.#given.set(name, element[name]);
      Reflect.deleteProperty(element, name);
    }
    this.updateComplete = new Promise<void>((resolve) => (this.#connect = resolve));
    this.requestUpdate();
  }

  get renderRoot(): ShadowRoot | null {
    return this.shadowRoot;
  }

  get #class(): typeof LitElement {
    return this.constructor as typeof LitElement;
  }

  addController(controller: ReactiveController): void {
    this.#controllers.add(controller);
    if (this.renderRoot && this.isConnected) controller.hostConnected?.();
  }

  removeController(controller: ReactiveController): void {
    this.#controllers.delete(controller);
  }

  connectedCallback(): void {
    if (!this.renderRoot) {
      // Not in the constructor: a copy that is never shown needs none.
      // eslint-disable-next-line wc/attach-shadow-constructor
      this.attachShadow({ mode: 'open' }).adoptedStyleSheets = this.#class.styles.map(
        ({ styleSheet }) => styleSheet,
      );
    }
    this.#connect();
    for (const controller of this.#controllers) controller.hostConnected?.();
  }

  disconnectedCallback(): void {
    for (const controller of this.#controllers) controller.hostDisconnected?.();
  }

  attributeChangedCallback(attribute: string, _before: string | null, value: string | null): void {
    const [name, { converter }] = [...declarationsOf(this.#class)].find(
      (property) => attributeOf(property) === attribute,
    )!;
    const read = (converter as { fromAttribute?(text: string | null): unknown })?.fromAttribute;
    (this as unknown as Keyed)[name] = read ? read(value) : value;
  }

  requestUpdate(): void {
    if (this.isUpdatePending) return;
    this.isUpdatePending = true;
    this.updateComplete = this.updateComplete
      .catch(reportError) // Has been told to who waited; what follows goes on.
      .then(() => this.#update());
  }

  #update(): boolean {
    const element = this as unknown as Keyed;
    for (const [name, value] of this.#given) element[name] = value;
    this.#given.clear();
    try {
      this.willUpdate();
      for (const controller of this.#controllers) controller.hostUpdate?.();
      const drawn = this.render();
      this.#reflect();
      render(drawn, this.renderRoot!);
    } finally {
      this.isUpdatePending = false;
    }
    for (const controller of this.#controllers) controller.hostUpdated?.();
    this.updated();
    return !this.isUpdatePending;
  }

  /** Attributes say what the properties are that want it. */
  #reflect(): void {
    for (const property of declarationsOf(this.#class)) {
      const [name, { reflect }] = property;
      if (!reflect) continue;
      const attribute = attributeOf(property)!;
      const value = (this as unknown as Keyed)[name] as string | null | undefined;
      if (value == null) this.removeAttribute(attribute);
      else if (value !== this.getAttribute(attribute)) this.setAttribute(attribute, value);
    }
  }

  protected willUpdate(): void {}
  protected render(): unknown {
    return undefined;
  }
  protected updated(): void {}
}
