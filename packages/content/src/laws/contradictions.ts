// Where lines of law speak against each other. A page, a sheet or the map that told one of two would be wrong
// whichever it told, and somebody could be punished for having believed it.
import { answerOf, union } from './answers.ts';
import {
  answers,
  type LawChange,
  type LawLine,
  type LawQuestion,
  type Laws,
  type Topic,
  topics,
} from './schema.ts';

/** Returns a sentence for each contradiction, with the ids of its lines. */
export const contradictions = (laws: Laws): readonly string[] =>
  Object.entries(laws).flatMap(([country, lines]) => [
    ...topics.flatMap((topic) => onTopic(laws, country, topic)),
    ...milderUse(laws, country),
    ...lines.flatMap(numbersThatDiffer),
    ...addressesThatDiffer(lines),
  ]);

/**
 * Returns a sentence for each line that the history of changes has overtaken: the law changed after the law
 * and the source that the line cites, and the line does not say that it may have changed.
 */
export const overtakenLines = (laws: Laws, history: readonly LawChange[]): readonly string[] =>
  history.flatMap(({ id, country, date, topic }) =>
    (laws[country] ?? [])
      .filter(
        (line) =>
          line.topic === topic &&
          line.text !== null &&
          !line.may_have_changed &&
          [line.law_date ?? '', line.source_date].every((day) => isEarlier(day, date)),
      )
      .map((line) => `${line.id}: the law changed on ${date} (${id}), after what this line cites`),
  );

/** Whether `day` is before `other`, as far as both are known: '2025' is not before '2025-07'. */
const isEarlier = (day: string, other: string): boolean =>
  day === '' || day === 'undated' || day < other.slice(0, day.length);

function onTopic(laws: Laws, country: string, topic: Topic): string[] {
  const lines = (laws[country] ?? []).filter((line) => line.topic === topic);
  const confirmed = lines.filter(({ text }) => text !== null);
  const unknown = lines.filter(({ text }) => text === null);
  const list: string[] = [];
  if (confirmed.length > 0 && unknown.length > 0)
    list.push(`${ids(unknown)}: is not confirmed, and ${ids(confirmed)} states a rule on ${topic}`);
  if (
    country !== union &&
    topic in answers &&
    confirmed.length > 0 &&
    answerOf(laws, country, topic as LawQuestion) === 'unknown'
  )
    list.push(
      `${ids(confirmed)}: states a rule, and no line answers ${topic}: the map would say 'not confirmed'`,
    );
  return list;
}

/** Who pays where paying is a crime does not do better for paying a victim. */
function milderUse(laws: Laws, country: string): string[] {
  const use = (laws[country] ?? []).filter(({ topic }) => topic === 'use-of-victim');
  const isMilder =
    use.length > 0 &&
    answerOf(laws, country, 'buying') === 'crime' &&
    answerOf(laws, country, 'use-of-victim') !== 'crime';
  return isMilder ? [`${ids(use)}: is milder than the rule on buying, which is a crime whoever is paid`] : [];
}

/** A number that stands in one language alone is a mistake, or a correction that did not reach the others. */
function numbersThatDiffer({ id, text }: LawLine): string[] {
  const english = numbersIn(text?.en ?? '', 'en');
  return Object.entries(text ?? {})
    .filter(([language, words]) => numbersIn(words, language) !== english)
    .map(
      ([language, words]) =>
        `${id}: says ${english} in English and ${numbersIn(words, language)} in ${language}`,
    );
}

/**
 * The numbers of a text in order of size, whatever parts their thousands; months that a language counts are
 * no numbers.
 */
function numbersIn(text: string, language: string): string {
  const countings: Readonly<Record<string, RegExp>> = { vi: /tháng \d+ năm/g, 'zh-Hans': /\d+月/g };
  const plain = countings[language] === undefined ? text : text.replace(countings[language], '');
  const joined = plain.replace(/(?<=\d)[.,\s](?=\d{3}(?!\d))/g, '');
  return (joined.match(/\d+/g) ?? [])
    .map(Number)
    .sort((a, b) => a - b)
    .join(' ');
}

/** One law stands at one address. */
function addressesThatDiffer(lines: readonly LawLine[]): string[] {
  const addresses = new Map<string, { id: string; address: string }>();
  return lines.flatMap(({ id, law, official_text: address }) => {
    if (law === null || address === undefined) return [];
    const name = statute(law);
    const other = addresses.get(name);
    if (other === undefined) addresses.set(name, { id, address });
    return other === undefined || other.address === address
      ? []
      : [`${id}: ${name} stands at another address than in ${other.id}`];
  });
}

/** The name of the law before its article. */
const statute = (law: string): string => law.split(/[,;(]| §| art\. | \d+:\d/)[0]?.trim() ?? law;

const ids = (lines: readonly LawLine[]): string => lines.map(({ id }) => id).join(', ');
