/** Titles of events, short and long. */
export const titles = [
  'Marché des producteurs',
  'Concert',
  'Atelier de réparation de vélos pour petits et grands',
  'Conférence : la rivière dans la ville',
  'Permanence du conseil de quartier',
];
