// Reads the sets of indicators for an assessment and the coding terms: content/indicators, each file ours or
// an organisation's own.
import { existsSync, readdirSync } from 'node:fs';
import { type IndicatorSet, readSet, type Terms, termsShape } from '@heed/domain/assessment';
import { contentFaultText } from '../checks.ts';
import { ContentError } from '../error.ts';
import { readFacts } from '../facts.ts';
import { foldersOf, last } from '../overlay.ts';

const folder = 'indicators/';
/** What stands in the same folder and is no set: signs and questions for the public, and the coding terms. */
const others = ['signs.json', 'check.json', 'offer.json', 'terms.json'];

/**
 * Every set, by the name of its file. An own file stands whole in the place of ours. Throws a ContentError.
 */
export function readSets(data?: string): readonly IndicatorSet[] {
  const folders = foldersOf(data)(folder).filter((at) => existsSync(at));
  const names = new Set(folders.flatMap((at) => readdirSync(at)).filter((name) => name.endsWith('.json')));
  const sets = [...names]
    .filter((name) => !others.includes(name))
    .sort()
    .map((name) => {
      const read = readSet(name.slice(0, -'.json'.length), last(data, folder + name));
      if (!read.ok) throw new ContentError(`${folder}${name}: ${contentFaultText(read.fault, 'the file')}.`);
      return read.set;
    });
  for (const { name, framework } of sets) {
    const other = sets.find(
      (set) => set.name !== name && (set.framework === framework || set.name === framework),
    );
    if (other !== undefined)
      throw new ContentError(
        `${folder}${name}.json: framework: ${other.name}.json is called '${framework}' too: write ` +
          `another, or name your file ${other.name}.json to put it in that place.`,
      );
  }
  return sets;
}

/** Throws a ContentError. */
export const readTerms = (data?: string): Terms =>
  readFacts(termsShape, last(data, `${folder}terms.json`), `${folder}terms.json`);
