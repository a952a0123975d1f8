// Of which countries there are letters of complaint, and where.

/** Countries of which we have the letter, with the language of their offices. */
export const letterLanguages: Readonly<Record<string, string>> = { HR: 'hr', NL: 'nl', PL: 'pl', SE: 'sv' };

/** Where the letters of a country are; the choice of a country where we have none. */
export const complaintsPath = (country: string): string =>
  country in letterLanguages ? `/complaints/${country.toLowerCase()}` : '/complaints';
