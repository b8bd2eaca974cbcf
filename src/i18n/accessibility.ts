import { accessibilityTerm, type AccessibilityTerm } from '../model/accessibility.js';
import type { Language, Messages } from './language.js';

const names: Messages<Record<AccessibilityTerm, string>> = {
  fr: {
    hearing: 'Handicap auditif',
    vision: 'Handicap visuel',
    mobility: 'Handicap moteur',
    psychic: 'Handicap psychique',
    intellectual: 'Handicap intellectuel',
    signLanguage: 'Langue des signes',
    captions: 'Sous-titres',
    audioDescription: 'Audiodescription',
  },
  en: {
    hearing: 'Hearing impairment',
    vision: 'Visual impairment',
    mobility: 'Reduced mobility',
    psychic: 'Mental health condition',
    intellectual: 'Intellectual disability',
    signLanguage: 'Sign language',
    captions: 'Captions',
    audioDescription: 'Audio description',
  },
};

/** The name of an `accessibilityFeature`: of a known term in words, of any other text as it is written. */
export function accessibilityName(text: string, code: Language['code']): string {
  const term = accessibilityTerm(text);
  return term ? names[code][term] : text;
}
