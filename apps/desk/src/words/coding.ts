// Words of coding a closed case for figures.
export const codeWords = {
  title: 'Codes',
  text: 'Nothing else goes into figures: no words, no names, no day but the year. What the case file says is filled in; check it.',
  loading: 'The coding is being fetched …',
  failed: 'The coding could not be fetched.',
  again: 'Try again',
  unknown: 'Not known',
  until: 'Can be taken back until',
  left: 'It leaves the case after this day.',
} as const;
