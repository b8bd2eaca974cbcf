import type { AccessibilityTerm } from '../../model/accessibility.js';
import { icon } from '../event-list/icons.js';

const circle = 'M8 14.25a6.25 6.25 0 1 0 0-12.5 6.25 6.25 0 0 0 0 12.5Z';

/** Drawings before the names of an event's facts. */
export const factIcons = {
  when: icon('M2 3.5h12v10.5H2ZM2 7h12M5 1.75V5M11 1.75V5'),
  dates: icon(`${circle}M8 4.5V8l2.5 1.75`),
  where: icon(
    'M8 14.5s4.75-4.4 4.75-8.1a4.75 4.75 0 0 0-9.5 0C3.25 10.1 8 14.5 8 14.5ZM8 8a1.5 1.5 0 1 0 0-3 1.5 1.5 0 0 0 0 3Z',
  ),
  price: icon('M1.5 4v2.5a1.5 1.5 0 0 1 0 3V12h13V9.5a1.5 1.5 0 0 1 0-3V4ZM9.75 4.25v7.5'),
  organizer: icon('M2 14V2.5h7V14M9 6.5h5V14M1 14h14M4.5 5.5h2M4.5 8.5h2M4.5 11.5h2'),
  audience: icon(
    'M6 7.25a2.5 2.5 0 1 0 0-5 2.5 2.5 0 0 0 0 5ZM1.5 13.5c0-2.6 1.9-4 4.5-4s4.5 1.4 4.5 4M10.75 2.4a2.5 2.5 0 0 1 0 4.7M12.25 9.75c1.5.6 2.25 1.9 2.25 3.75',
  ),
  accessibility: icon(
    'M8 3.25a1 1 0 1 0 0-2 1 1 0 0 0 0 2ZM2.75 5.5 8 6.5l5.25-1M8 6.5v3.75L5.25 14.5M8 10.25l2.75 4.25',
  ),
  tags: icon('M2 2h5.5l6.5 6.5-5.5 5.5L2 7.5ZM5 5v.01'),
};

/** Drawings of an event's state, told apart by shape and not by colour alone. */
export const statusIcons = {
  cancelled: icon(`${circle}M5.5 5.5l5 5M10.5 5.5l-5 5`),
  postponed: icon(`${circle}M8 4.5V8l2.5 1.75`),
  rescheduled: icon(
    'M2 3.5h12v10.5H2ZM2 7h12M5 1.75V5M11 1.75V5M6 10.5h4.5M9 8.75l1.75 1.75L9 12.25',
  ),
  'moved-online': icon('M1.5 2.75h13v8.5h-13ZM5 14h6M8 11.25V14'),
  full: icon(`${circle}M4.75 8h6.5`),
};

/** Drawings of accessibility features. */
export const termIcons: Readonly<Record<AccessibilityTerm, ReturnType<typeof icon>>> = {
  hearing: icon(
    'M4 6a4 4 0 0 1 8 0c0 3-3 3-3 5.5a2.5 2.5 0 0 1-4.5 1.5M6.5 6.5a1.5 1.5 0 0 1 3 0c0 1-1.25 1.25-1.25 2.25',
  ),
  vision: icon(
    'M1 8s2.5-4.5 7-4.5S15 8 15 8s-2.5 4.5-7 4.5S1 8 1 8ZM8 10a2 2 0 1 0 0-4 2 2 0 0 0 0 4Z',
  ),
  mobility: icon(
    'M6.5 2.5a1 1 0 1 0 .01 0M6.5 5.5V10h4.25l2 4H14M6.5 7.5h3M4.5 8.25a3.75 3.75 0 1 0 5.25 4.5',
  ),
  psychic: icon(
    'M8 13.75S1.75 10.25 1.75 6A3.1 3.1 0 0 1 8 4.75 3.1 3.1 0 0 1 14.25 6C14.25 10.25 8 13.75 8 13.75Z',
  ),
  intellectual: icon(
    'M5.75 11.25c0-1.75-1.75-2.5-1.75-5a4 4 0 0 1 8 0c0 2.5-1.75 3.25-1.75 5ZM6.5 14.25h3',
  ),
  signLanguage: icon(
    'M4.5 8.5v-5a1 1 0 0 1 2 0V7M6.5 7V2.5a1 1 0 0 1 2 0V7M8.5 7V3a1 1 0 0 1 2 0v5M10.5 8l1.25-1.75a1 1 0 0 1 1.75 1l-2 4.25A4.5 4.5 0 0 1 7.5 14.25a3 3 0 0 1-3-3V7',
  ),
  captions: icon('M1.5 3h13v10h-13ZM4 9.75h4.5M10.5 9.75H12M4 7h1.5M7.5 7H12'),
  audioDescription: icon(
    'M1.5 6v4h2.75L8 13V3L4.25 6ZM10.5 5.75a3 3 0 0 1 0 4.5M12.25 3.75a6 6 0 0 1 0 8.5',
  ),
};

/** The drawing of a link that opens a new window. */
export const outIcon = icon('M6.5 3.5H3V13h9.5V9.5M9.5 2.5h4V6.5M13.5 2.5l-6 6', 'mirrored');
