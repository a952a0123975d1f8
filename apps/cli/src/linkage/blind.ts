// An organisation's first part: to blind its list for the evaluator. The list itself goes nowhere.
import { readFileSync } from 'node:fs';
import type { SecretFile, Study } from '@heed/domain/linkage';
import {
  type BlindedElement,
  blind,
  ELEMENT_BYTES,
  inputsOf,
  join,
  type ListedKeys,
  readList,
  split,
  toBatches,
} from '@heed/statistics/linkage';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import { inEnglish } from '../phrases.ts';
import { base64, bytes, givenStudy, json, placeOf, withFileName, write } from './files.ts';

export function blindList(args: readonly string[]): void {
  const { values, positionals, say } = parseCommand(forms['evidence link blind'], args);
  const [name] = positionals;
  const { list } = values;
  if (name === undefined || list === undefined)
    throw new Failure('usage', "Say 'heed evidence link blind LIST.csv --study FILE --list NAME'.");
  const study = givenStudy(values.study);
  if (!study.lists.includes(list))
    throw new Failure('usage', `The study has no list '${list}'. It has: ${study.lists.join(', ')}.`);
  const out = values.out ?? list;
  const { secret, incomplete } = blindPeople(name, study, list, out);
  const batches = toBatches(withFileName(name, () => split(bytes(secret.elements), ELEMENT_BYTES))).map(
    (batch) => base64(join(batch)),
  );
  write(`${out}.blinded.json`, json({ format: 'heed-linkage-blinded-1', study: study.id, list, batches }));
  say(
    [
      `${secret.people} people of ${name}, padded to ${study.records}.`,
      ...(incomplete === 0
        ? []
        : [`${incomplete} people are left out: too much is not known of them to link anybody.`]),
      `${out}.secret.json stays with you: whoever has it can guess who stands on your list. The last ` +
        'step erases it.',
      `${out}.blinded.json goes to the evaluator, who learns from it that you hold at most ` +
        `${study.records} people.`,
    ].join('\n'),
    { list, people: secret.people, incomplete, records: study.records },
  );
}

function blindPeople(
  name: string,
  study: Study,
  list: string,
  out: string,
): { secret: SecretFile; incomplete: number } {
  const { people, incomplete } = peopleIn(name);
  if (people.length > study.records)
    throw new Failure(
      'refused',
      `${name} holds more people than the ${study.records} of this study: ask the evaluator for one ` +
        'with larger --records.',
    );
  const blinded: BlindedElement[] = [];
  const batches = toBatches(inputsOf(people, study.id, study.records));
  for (const [at, batch] of batches.entries()) {
    blinded.push(...batch.map(blind));
    if (at % 4 === 3) console.error(`Blinded ${Math.round((100 * (at + 1)) / batches.length)} %`);
  }
  const secret: SecretFile = {
    format: 'heed-linkage-secret-1',
    study: study.id,
    list,
    people: people.length,
    inputs: base64(join(blinded.map(({ input }) => input))),
    blinds: base64(join(blinded.map((pair) => pair.blind))),
    elements: base64(join(blinded.map(({ element }) => element))),
  };
  write(`${out}.secret.json`, json(secret), 0o600);
  return { secret, incomplete };
}

/**
 * Without people of whom too little is known. UTF-8 alone: in another encoding the same name would be
 * another.
 */
export function peopleIn(name: string): {
  readonly people: readonly ListedKeys[];
  readonly incomplete: number;
} {
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(placeOf(name)));
  } catch (error) {
    throw new Failure(
      'usage',
      error instanceof TypeError
        ? `Cannot read ${name}: it is not in UTF-8. Save it as CSV (UTF-8), so that names are the same ` +
            'for all.'
        : `Cannot read ${name}: is it there, and may you read it?`,
    );
  }
  const read = readList(text);
  if (!read.ok) throw new Failure('usage', `Cannot read ${name}: ${inEnglish(read.reason)}.`);
  return read;
}
