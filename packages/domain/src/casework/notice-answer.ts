// A platform's answer to a notice, as it was pasted: what of it is a code of the DSA Transparency Database.
// It judges nothing and takes nothing over: whoever pasted it confirms each field. What is not understood is
// said, line by line. Source: the database's API for statements of reasons; Regulation (EU) 2022/2065,
// article 17.
import {
  noticeAccount,
  noticeAutomation,
  noticeDecisions,
  noticeGrounds,
  noticeMonetary,
  noticeProvision,
  statementLimits,
} from '../notices/index.ts';

/** Fields of a notice that an answer can fill. */
type AnswerField =
  | 'answer'
  | 'monetary'
  | 'provision'
  | 'account'
  | 'groundKind'
  | 'ground'
  | 'explanation'
  | 'facts'
  | 'automated';

/** One field as the answer has it. */
export interface ReadField {
  readonly field: AnswerField;
  readonly value: string;
  /** Other values for the same field: only one stands in it. */
  readonly others: readonly string[];
  /** Characters beyond what the field takes: they stand in the answer alone. */
  readonly cut: number;
}

/** What was understood, and what was not. */
export interface AnswerReading {
  readonly fields: readonly ReadField[];
  /** Lines, or names with their values, that say something which has no field here. */
  readonly rest: readonly string[];
}

/** Codes by the field that takes them, with what the database puts before each. */
const codes: readonly (readonly [AnswerField, prefix: string, values: readonly string[]])[] = [
  ['answer', 'DECISION_VISIBILITY_CONTENT_', noticeDecisions.filter((code) => code !== 'NO_ACTION')],
  ['answer', 'DECISION_VISIBILITY_', ['OTHER']],
  ['monetary', 'DECISION_MONETARY_', noticeMonetary],
  ['provision', 'DECISION_PROVISION_', noticeProvision],
  ['account', 'DECISION_ACCOUNT_', noticeAccount],
  ['groundKind', 'DECISION_GROUND_', noticeGrounds],
  ['automated', 'AUTOMATED_DECISION_', noticeAutomation],
];
const fieldOfCode = new Map(
  codes.flatMap(([field, prefix, values]) =>
    values.map((value) => [`${prefix}${value}`, [field, value] as const] as const),
  ),
);

/** Names under which the database has the texts. */
const textFields: Readonly<Record<string, 'ground' | 'explanation' | 'facts'>> = {
  decision_facts: 'facts',
  illegal_content_legal_ground: 'ground',
  illegal_content_explanation: 'explanation',
  incompatible_content_ground: 'ground',
  incompatible_content_explanation: 'explanation',
};

/** Longest answer that is read; a longer one is refused by its field before. */
const mostCharacters = 200_000;
/** Lines that are shown as not understood; the whole text stands in the answer. */
const mostRest = 50;

/** Reads an answer: JSON of the database, or text in which its codes and names stand. Never throws. */
export function readNoticeAnswer(text: string): AnswerReading {
  const read = text.slice(0, mostCharacters);
  const pairs = pairsOfJson(read) ?? pairsOfLines(read);
  const valuesByField = new Map<AnswerField, string[]>();
  const rest: string[] = [];
  for (const { name, value, line } of pairs) {
    const field = textFields[name];
    if (field !== undefined && value !== '') add(valuesByField, field, value);
    else if (!addCodes(valuesByField, value === '' ? name : value)) rest.push(line);
  }
  return {
    fields: [...valuesByField].map(([field, values]) => readField(field, values)),
    rest: rest.filter((line) => line.trim() !== '').slice(0, mostRest),
  };
}

interface Pair {
  readonly name: string;
  readonly value: string;
  /** As it stands in the answer. */
  readonly line: string;
}

const add = (valuesByField: Map<AnswerField, string[]>, field: AnswerField, value: string): void => {
  const values = valuesByField.get(field) ?? [];
  if (!values.includes(value)) valuesByField.set(field, [...values, value]);
};

/** Takes the codes out of a text. Answers whether it was understood: codes, and none that is unknown. */
function addCodes(valuesByField: Map<AnswerField, string[]>, text: string): boolean {
  const hits = (text.match(/[A-Z][A-Z_]{7,}/g) ?? []).map((word) => fieldOfCode.get(word));
  for (const hit of hits) if (hit !== undefined) add(valuesByField, ...hit);
  return hits.length > 0 && hits.every((hit) => hit !== undefined);
}

function readField(field: AnswerField, values: readonly string[]): ReadField {
  if (field === 'ground' || field === 'explanation' || field === 'facts') {
    const [whole = '', ...others] = values;
    const value = cutAt(whole, statementLimits[field]);
    return { field, value, others, cut: whole.length - value.length };
  }
  const order = codes.filter(([name]) => name === field).flatMap(([, , all]) => all);
  const [value = '', ...others] = values.toSorted((a, b) => order.indexOf(a) - order.indexOf(b));
  return { field, value, others, cut: 0 };
}

/** Not within a pair of halves that make one character. */
const cutAt = (text: string, most: number): string =>
  text.length <= most ? text : text.slice(0, most).replace(/[\uD800-\uDBFF]$/, '');

/** Name and value of each entry of a statement of reasons; null where the text is no JSON object. */
function pairsOfJson(text: string): readonly Pair[] | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  if (typeof value !== 'object' || value === null) return null;
  const { statements } = value as { readonly statements?: unknown };
  const all = Array.isArray(statements) ? statements : Array.isArray(value) ? value : [value];
  return all.slice(0, mostRest).flatMap((statement: unknown) =>
    Object.entries(statement ?? {})
      .filter(([, one]) => one !== null && one !== '' && !(Array.isArray(one) && one.length === 0))
      .map(([name, one]) => {
        const words = Array.isArray(one) ? one.map(String).join(' ') : textOf(one);
        return { name, value: words, line: `${name}: ${words}` };
      }),
  );
}

const textOf = (value: unknown): string =>
  typeof value === 'string' ? value : (JSON.stringify(value) ?? '');

/** `name: value`, or a line by itself. */
function pairsOfLines(text: string): readonly Pair[] {
  return text.split('\n').map((typed) => {
    const line = typed.trim();
    const nameMatch = /^["']?([a-z_]{4,60})["']?\s{0,9}[:=]/.exec(line);
    const value = nameMatch === null ? '' : withoutQuotes(line.slice(nameMatch[0].length).trim());
    return { name: value === '' ? line : (nameMatch?.[1] ?? line), value, line };
  });
}

/** Without the signs that JSON puts around a text. Looks from both ends once: a pattern would look again. */
function withoutQuotes(text: string): string {
  let end = text.length;
  while (end > 0 && `"',`.includes(text.charAt(end - 1))) end--;
  const start = `"'`.includes(text.charAt(0)) ? 1 : 0;
  return text.slice(start, Math.max(start, end));
}
