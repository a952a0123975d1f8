// What the list is narrowed by, in words: one chip for each part of the filter. No DOM.
import { viewsWords, filterWords as w } from '../../words/filters.ts';
import { countryName, languageName } from '../../words/format.ts';
import { badgeWords, doorWords } from '../../words/inbox.ts';
import { bandWords } from '../../words/today.ts';
import { type MemberKeyring, nameOf } from '../session/keyring.ts';
import { type Filter, noFilter } from './filter.ts';

type Part = keyof Filter;

/** The parts that ask for something, each with its label. */
export const partsIn = (
  filter: Filter,
  keyring: MemberKeyring | undefined,
): readonly { readonly name: Part; readonly label: string }[] =>
  (Object.keys(noFilter) as Part[])
    .filter((name) => filter[name] !== noFilter[name])
    .map((name) => ({ name, label: labelOf(name, filter, keyring) }));

function labelOf(name: Part, filter: Filter, keyring: MemberKeyring | undefined): string {
  const { language, country, door, age, wait, whose } = filter;
  const values: Partial<Record<Part, string>> = {
    ...{ language: languageName(language), country: countryName(country), age: w.ages({ n: age }) },
    door: doorWords[door as keyof typeof doorWords] ?? door,
    wait: wait === '' ? '' : bandWords[wait],
    whose: whose === 'nobody' ? w.nobody : (keyring && nameOf(keyring, whose)) || badgeWords.someone,
  };
  const value = values[name];
  return value === undefined ? w[name] : viewsWords.chip({ name: w[name], value });
}
