import type { Position } from '../../select/near.js';

export type LocatorState = 'idle' | 'asking' | 'found' | 'denied' | 'unavailable';

/** Age up to which the browser may give a position that it knows already, in milliseconds. */
const maximumAge = 10 * 60_000;
/** Time that the browser may take to find a position, in milliseconds. */
const timeout = 20_000;

/**
 * The visitor's position. The browser is asked for it only when the visitor presses a button; it is
 * neither sent nor stored.
 */
export class Locator {
  state: LocatorState = 'idle';
  position?: Position = undefined;

  /** True when the browser can give a position: it does so on pages of a secure origin only. */
  get isAvailable(): boolean {
    return isSecureContext && 'geolocation' in navigator;
  }

  /** Asks the browser. Resolves when `state` is `found`, `denied` or `unavailable`; never rejects. */
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
