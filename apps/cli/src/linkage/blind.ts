// An organisation's first part: to blind its list for the evaluator. The list itself goes nowhere.
import { existsSync, readFileSync } from 'node:fs';
import { type EvaluatedFile, type SecretFile, type Study, secretShape } from '@heed/domain/linkage';
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
import {
  base64,
  bytes,
  givenStudy,
  json,
  placeOf,
  readShaped,
  sameStudy,
  withFileName,
  write,
} from './files.ts';
import { evaluatedBy, studyAt } from './served.ts';

export async function blindList(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = parseCommand(forms['evidence link blind'], args);
  const [name] = positionals;
  const { server, invitation } = values;
  if (name === undefined || (values.list === undefined && server === undefined))
    throw new Failure(
      'usage',
      "Say 'heed evidence link blind LIST.csv --study FILE --list NAME', or --server URL --invitation TOKEN.",
    );
  const { study, list } =
    server === undefined
      ? { study: givenStudy(values.study), list: values.list! }
      : await studyAt(server, invitation, 'evaluator');
  if (!study.lists.includes(list))
    throw new Failure('usage', `The study has no list '${list}'. It has: ${study.lists.join(', ')}.`);
  const out = values.out ?? list;
  const isContinued = server !== undefined && existsSync(placeOf(`${out}.secret.json`));
  const { secret, incomplete } = isContinued
    ? { secret: begunBefore(out, study, list), incomplete: 0 }
    : blindAnew(name, study, list, out);
  const batches = toBatches(withFileName(name, () => split(bytes(secret.elements), ELEMENT_BYTES))).map(
    (batch) => base64(join(batch)),
  );
  if (server === undefined)
    write(`${out}.blinded.json`, json({ format: 'heed-linkage-blinded-1', study: study.id, list, batches }));
  else await askServer(server, invitation, { out, study, list, batches });
  say(
    [
      `${secret.people} people${isContinued ? '' : ` of ${name}`}, padded to ${study.records}.`,
      ...(isContinued
        ? [
            `${out}.secret.json was there: what was begun with it was gone on with. ${name} was not ` +
              'read again.',
          ]
        : []),
      ...(incomplete === 0
        ? []
        : [`${incomplete} people are left out: too much is not known of them to link anybody.`]),
      `${out}.secret.json stays with you: whoever has it can guess who stands on your list. The last ` +
        'step erases it.',
      server === undefined
        ? `${out}.blinded.json goes to the evaluator, who learns from it that you hold at most ` +
          `${study.records} people.`
        : `${server} evaluated it, and learned that you hold at most ${study.records} people. Next: ` +
          `heed evidence link finalise ${out}.evaluated.json`,
    ].join('\n'),
    { list, people: secret.people, incomplete, records: study.records },
  );
}

/** A list is evaluated once: what broke off must go on with the same elements. */
function begunBefore(out: string, study: Study, list: string): SecretFile {
  const name = `${out}.secret.json`;
  const secret = readShaped(name, secretShape, 'secret file of a list');
  sameStudy(study, secret, name);
  if (secret.list !== list)
    throw new Failure(
      'refused',
      `${name} belongs to the list '${secret.list}': say another name with --out.`,
    );
  return secret;
}

function blindAnew(
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

interface SentBatches {
  readonly out: string;
  readonly study: Study;
  readonly list: string;
  readonly batches: readonly string[];
}

async function askServer(
  server: string,
  invitation: string | undefined,
  { out, study, list, batches }: SentBatches,
): Promise<void> {
  const studyFile = `${out}.study.json`;
  if (!existsSync(placeOf(studyFile))) write(studyFile, json(study));
  else if (json(givenStudy(studyFile)) !== json(study))
    throw new Failure(
      'refused',
      `${studyFile} is another study than ${server} has: say another name with --out.`,
    );
  const answers = await evaluatedBy(server, invitation, batches);
  const evaluated: EvaluatedFile = {
    format: 'heed-linkage-evaluated-1',
    study: study.id,
    list,
    batches: answers,
  };
  write(`${out}.evaluated.json`, json(evaluated));
}
