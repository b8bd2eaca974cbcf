/** Three events with something of each facet. */
import { anEvent, days } from '../../helpers/items.js';

export const events = [
  anEvent({
    title: 'Concert',
    tags: ['Musique'],
    place: { name: 'Riom' },
    free: true,
    accessibility: ['hearing', 'Parking proche'],
    occurrences: [days('2026-06-20'), days('2026-07-10')],
  }),
  anEvent({
    title: 'Bal d’été',
    tags: ['Musique', 'Danse'],
    place: { name: 'Cournon' },
    audience: 'Tout public',
    organizers: [{ name: 'La Coopé' }],
    accessibility: ['mobility'],
    occurrences: [days('2026-06-17')],
  }),
  anEvent({
    title: 'Conférence en ligne',
    tags: ['Climat'],
    attendance: 'online',
    organizers: [{ name: 'CISCA' }],
    occurrences: [days('2026-06-18')],
  }),
];
