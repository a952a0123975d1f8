// Where an illegal image is reported. Addresses with source and day seen, from content/directory; a number
// that nobody confirmed is never shown.
import { attachmentWords as w } from '../../words/attachment.ts';

export interface Hotline {
  readonly name: string;
  readonly web: string;
  readonly source: string;
  readonly seenOn: string;
}

const everywhere = (): readonly Hotline[] => [
  { name: w.inhope, web: 'https://www.inhope.org', source: w.inhopeSource, seenOn: '2026-11-24' },
];

const national: Readonly<Record<string, readonly Hotline[]>> = {};

/** Of the organisation's country first, then the finder for all countries. */
export const hotlines = (country: string): readonly Hotline[] => [
  ...(national[country] ?? []),
  ...everywhere(),
];
