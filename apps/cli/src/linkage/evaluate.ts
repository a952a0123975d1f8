// The evaluator's second part: to evaluate each list once, count it, and learn nothing of it.

import { createHash } from 'node:crypto';
import { renameSync, writeFileSync } from 'node:fs';
import {
  type BlindedFile,
  blindedShape,
  type EvaluatedFile,
  type EvaluatorFile,
  evaluatorShape,
  type Study,
} from '@heed/domain/linkage';
import { dayOf } from '@heed/domain/time';
import { BATCH_ELEMENTS, batchesOf, ELEMENT_BYTES, evaluate, join, split } from '@heed/statistics/linkage';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import {
  base64,
  bytes,
  fromHex,
  givenStudy,
  json,
  placeOf,
  readShaped,
  sameStudy,
  withFileName,
  write,
} from './files.ts';

export function evaluateList(args: readonly string[]): void {
  const { values, positionals, say } = parseCommand(forms['evidence link evaluate'], args);
  const [name] = positionals;
  if (name === undefined || values.key === undefined)
    throw new Failure(
      'usage',
      "Say 'heed evidence link evaluate LIST.blinded.json --study FILE --key FILE.evaluator.json'.",
    );
  const study = givenStudy(values.study);
  const evaluator = readShaped(values.key, evaluatorShape, 'key file of an evaluator');
  const blinded = readShaped(name, blindedShape, 'blinded list');
  sameStudy(study, evaluator, values.key);
  sameStudy(study, blinded, name);
  if (!study.lists.includes(blinded.list))
    throw new Failure('refused', `The study has no list '${blinded.list}'.`);
  const batches = evaluatedBatches(study, evaluator, blinded, name);
  const out = values.out ?? `${blinded.list}.evaluated.json`;
  // Counted before it is handed out: an evaluation that nobody counted must not exist.
  const times = count(values.key, evaluator, blinded, values.again === true);
  const answer: EvaluatedFile = {
    format: 'heed-linkage-evaluated-1',
    study: study.id,
    list: blinded.list,
    batches,
  };
  write(out, json(answer));
  say(
    [
      `${out}: give it back to '${blinded.list}'. You learned that its list holds at most ` +
        `${study.records} people, and nothing else.`,
      `Evaluated for '${blinded.list}' so far: ${times === 1 ? 'once' : `${times} times`}.`,
    ].join('\n'),
    { list: blinded.list, evaluations: times },
  );
}

function evaluatedBatches(
  study: Study,
  evaluator: EvaluatorFile,
  blinded: BlindedFile,
  name: string,
): EvaluatedFile['batches'] {
  const keys = { secretKey: fromHex(evaluator.secretKey), publicKey: fromHex(study.publicKey) };
  const elements = blinded.batches.map((batch) =>
    withFileName(name, () => split(bytes(batch), ELEMENT_BYTES)),
  );
  checkSize(elements, study, name);
  return elements.map((batch) => {
    const { elements: evaluated, proof } = withFileName(name, () => evaluate(keys, batch));
    return { elements: base64(join(evaluated)), proof: base64(proof) };
  });
}

/**
 * Answers how often the list was evaluated by now. The same elements again tell nothing new; others only
 * where the evaluator says so.
 */
function count(
  name: string,
  evaluator: EvaluatorFile,
  { list, batches }: BlindedFile,
  again: boolean,
): number {
  const blinded = createHash('sha256').update(batches.join()).digest('hex');
  const before = evaluator.evaluations[list] ?? [];
  if (before.some((batch) => batch.blinded === blinded)) return before.length;
  if (before.length > 0 && !again)
    throw new Failure(
      'refused',
      `The list '${list}' was evaluated on ${before.at(-1)!.day}. Each time an organisation can try ` +
        'other names, so ask it why; then say --again.',
    );
  const day = dayOf(Date.now());
  const evaluations = { ...evaluator.evaluations, [list]: [...before, { day, blinded }] };
  const file = placeOf(name);
  writeFileSync(`${file}.new`, json({ ...evaluator, evaluations }), { mode: 0o600 });
  renameSync(`${file}.new`, file);
  return before.length + 1;
}

/** Every list is evaluated for as many records as the study says, no more and no fewer. */
function checkSize(batches: readonly (readonly Uint8Array[])[], { records }: Study, name: string): void {
  const batchCount = batchesOf(records);
  if (batches.length !== batchCount || batches.some((batch) => batch.length !== BATCH_ELEMENTS))
    throw new Failure(
      'refused',
      `${name} has another size than the study says: blind the list anew with the study’s file.`,
    );
}
