import type { Messages } from './language.js';

const fr = {
  verify: 'Vérifier la preuve',
  busy: 'Vérification en cours…',
  unavailable: 'La vérification n’a pas pu être chargée. Réessayez dans un moment.',
};

export const labelVerify: Messages<typeof fr> = {
  fr,
  en: {
    verify: 'Verify the proof',
    busy: 'Verifying…',
    unavailable: 'The verification could not be loaded. Try again in a moment.',
  },
};
