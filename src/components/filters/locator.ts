import type { Position } from '../../select/near.js';

export type LocatorState = 'idle' | 'asking' | 'found' | 'denied' | 'unavailable';

/** How old a position may be that the browser knows already, and how long it may take to find one. */
const maximumAge = 10 * 60_000;
const timeout = 20_000;

/**
 * Where the visitor is. Asked only when they press a button; kept in this object alone, never
 * handed on or written anywhere.
 */
export class Locator {
  state: LocatorState = 'idle';
  position?: Position;

  /** Browsers tell it to pages with a secure origin only. */
  get isOffered(): boolean {
    return isSecureContext && 'geolocation' in navigator;
  }

  /** Resolves when it is known, or is known not to be. */
  locate(): Promise<void> {
    this.state = 'asking';
    return new Promise((resolve) => {
      navigator.geolocation.getCurrentPosition(
        ({ coords: { latitude, longitude } }) => {
          this.position = { latitude, longitude };
          this.state = 'found';
          resolve();
        },
        ({ code, PERMISSION_DENIED }) => {
          this.state = code === PERMISSION_DENIED ? 'denied' : 'unavailable';
          resolve();
        },
        { maximumAge, timeout },
      );
    });
  }
}
