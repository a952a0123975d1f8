// Where an illegal image is reported. Addresses with source and day seen, from content/directory; a number
// that nobody confirmed is never shown.
export interface Hotline {
  readonly name: string;
  readonly web: string;
  readonly source: string;
  readonly seenOn: string;
}

const everywhere: readonly Hotline[] = [
  {
    name: 'INHOPE, the hotline of each country',
    web: 'https://www.inhope.org',
    source: 'betterinternetforkids.eu, list of hotlines',
    seenOn: '2026-11-24',
  },
];

const national: Readonly<Record<string, readonly Hotline[]>> = {};

/** Of the organisation's country first, then the finder for all countries. */
export const hotlines = (country: string): readonly Hotline[] => [
  ...(national[country] ?? []),
  ...everywhere,
];
