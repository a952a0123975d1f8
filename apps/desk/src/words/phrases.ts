// Words around the phrase book, in English. Its lines are in content/phrases.

export const phraseWords = {
  title: 'Phrase book',
  find: 'Find a line',
  language: 'Language of the person',
  insert: 'Insert',
  person: 'the person might say',
  reviewed: (by: string) => `reviewed by ${by}`,
} as const;
