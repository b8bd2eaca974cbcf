import { fold } from '../../select/fold.js';

/** A name for a file about that, without its ending: letters and digits of any keyboard, 60 at most. */
export function fileName(title: string): string {
  return (
    fold(title)
      .replace(/[^a-z0-9]+/g, '-')
      .replace(/^-/, '')
      .slice(0, 60)
      .replace(/-$/, '') || 'evenement'
  );
}
