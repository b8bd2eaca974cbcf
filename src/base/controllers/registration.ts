import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { shallowEqual } from '../dom.js';

/**
 * Feed elements of a document. It hangs on the document, so that elements and controls of all copies and versions of
 * this script meet there; for that its form never changes.
 */
export interface PageRegistry {
  /** Connected elements, in any shadow tree. */
  readonly elements: Set<HTMLElement>;
  /** Called when an element comes, goes, or has other items. */
  readonly listeners: Set<(element: HTMLElement) => void>;
}

const key = Symbol.for('metropole-widgets.registry');

export function registryOf(document: Document): PageRegistry {
  const holder = document as { [key]?: PageRegistry };
  return (holder[key] ??= { elements: new Set(), listeners: new Set() });
}

/** Enters its host in the registry of the document as long as it is connected. */
export class Registration implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #state: () => readonly unknown[];
  #told: readonly unknown[] = [];
  #registry?: PageRegistry;

  /** @param state values of which a change is told */
  constructor(host: ReactiveControllerHost & HTMLElement, state: () => readonly unknown[]) {
    this.#host = host;
    this.#state = state;
    host.addController(this);
  }

  hostConnected(): void {
    this.#registry = registryOf(this.#host.ownerDocument);
    this.#registry.elements.add(this.#host);
    this.#tell();
  }

  hostDisconnected(): void {
    this.#registry?.elements.delete(this.#host);
    this.#tell();
  }

  hostUpdated(): void {
    const state = this.#state();
    if (shallowEqual(state, this.#told)) return;
    this.#told = state;
    this.#tell();
  }

  #tell(): void {
    for (const listener of this.#registry?.listeners ?? []) listener(this.#host);
  }
}
