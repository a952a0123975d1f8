// The evaluator's part: to make a study with a key of its own, and to evaluate each list once.
import { createHash, randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import {
  blindedShape,
  type EvaluatedFile,
  type EvaluatorFile,
  evaluatorShape,
  recordSizes,
  type Study,
  type StudyPlan,
  studyPlan,
  usualSmallest,
} from '@heed/domain/linkage';
import { sealTable } from '@heed/envelope/seal';
import {
  BATCH_ELEMENTS,
  batchesOf,
  ELEMENT_BYTES,
  evaluate,
  join,
  newStudyKeys,
  RULES,
  split,
} from '@heed/statistics/linkage';
import * as v from 'valibot';
import { Failure } from '../failure.ts';
import { asked } from '../output.ts';
import { base64, bytes, fromHex, given, givenStudy, hex, json, placeOf, sameStudy, told, write } from './files.ts';

export async function makeStudy(args: readonly string[]): Promise<void> {
  const { values, say } = asked(args, {
    lists: { type: 'string' },
    records: { type: 'string' },
    until: { type: 'string' },
    smallest: { type: 'string' },
    analyst: { type: 'string' },
    out: { type: 'string' },
  });
  const plan = {
    lists: (values.lists ?? '').split(',').map((name) => name.trim()),
    records: Number(values.records ?? 1024),
    smallest: Number(values.smallest ?? usualSmallest),
    until: values.until ?? '',
    analyst: values.analyst === undefined ? null : recipientIn(values.analyst),
  };
  const checked = v.safeParse(studyPlan, plan);
  if (!checked.success) throw new Failure('usage', wrong(checked.issues));
  const { analyst } = checked.output;
  if (analyst !== null)
    await sealTable(analyst, '').catch(() => {
      throw new Failure('usage', '--analyst is no recipient: take the .recipient file of the analyst as it was made.');
    });
  const { study, secretKey } = newStudy(checked.output);
  const out = values.out ?? 'linkage';
  const evaluator: EvaluatorFile = {
    format: 'heed-linkage-evaluator-1',
    study: study.id,
    secretKey: hex(secretKey),
    evaluations: {},
  };
  write(`${out}.evaluator.json`, json(evaluator), 0o600);
  write(`${out}.study.json`, json(study));
  say(
    [
      `Study ${study.id}: ${study.lists.join(', ')}, up to ${study.records} people a list, until ${study.until}.`,
      `${out}.study.json is public: give it to every organisation, to the linker and to the analyst, by a way that nobody can change it on.`,
      `${out}.evaluator.json holds the study’s secret key: it stays with you, and you erase it when all lists are evaluated. Whoever has it and the tokens can guess names.`,
      'The linker must be another party than you.',
      ...(study.analyst === null
        ? [
            'Nobody gets the exact table: only counts rounded down can be looked at. For an estimate, make the study again with --analyst FILE.',
          ]
        : []),
    ].join('\n'),
    study,
  );
}

/** With a key that no other study has. */
function newStudy(plan: StudyPlan): { readonly study: Study; readonly secretKey: Uint8Array } {
  const { secretKey, publicKey } = newStudyKeys();
  const id = randomBytes(16).toString('hex');
  return { study: { format: 'heed-linkage-study-1', id, rules: RULES, publicKey: hex(publicKey), ...plan }, secretKey };
}

function recipientIn(name: string): string {
  if (name.startsWith('age1')) return name;
  try {
    return readFileSync(placeOf(name), 'utf8').trim();
  } catch {
    throw new Failure(
      'usage',
      `Cannot read ${name}: is it there? The analyst makes it with 'heed evidence link analyst'.`,
    );
  }
}

const options: Readonly<Record<string, string>> = {
  lists: '--lists A,B,C',
  records: `--records, one of ${recordSizes.join(', ')}`,
  smallest: '--smallest NUMBER',
  until: '--until YYYY-MM-DD',
  analyst: '--analyst FILE',
};

const wrong = (issues: readonly v.BaseIssue<unknown>[]): string =>
  issues
    .map(
      (issue) =>
        `Write ${options[v.getDotPath(issue)?.split('.')[0] ?? ''] ?? 'the options anew'}: it ${issue.message}.`,
    )
    .join('\n');

export function evaluateList(args: readonly string[]): void {
  const { values, positionals, say } = asked(
    args,
    { study: { type: 'string' }, key: { type: 'string' }, out: { type: 'string' }, again: { type: 'boolean' } },
    1,
  );
  const [name] = positionals;
  if (name === undefined || values.key === undefined)
    throw new Failure(
      'usage',
      "Say 'heed evidence link evaluate LIST.blinded.json --study FILE --key FILE.evaluator.json'.",
    );
  const study = givenStudy(values.study);
  const evaluator = given(values.key, evaluatorShape, 'key file of an evaluator');
  const blinded = given(name, blindedShape, 'blinded list');
  sameStudy(study, evaluator, values.key);
  sameStudy(study, blinded, name);
  if (!study.lists.includes(blinded.list)) throw new Failure('refused', `The study has no list '${blinded.list}'.`);
  const keys = { secretKey: fromHex(evaluator.secretKey), publicKey: fromHex(study.publicKey) };
  const digest = createHash('sha256').update(blinded.batches.join()).digest('hex');
  const before = evaluator.evaluations[blinded.list] ?? [];
  const known = before.some((one) => one.blinded === digest);
  if (before.length > 0 && !known && values.again !== true)
    throw new Failure(
      'refused',
      `The list '${blinded.list}' was evaluated on ${before.at(-1)!.day}. Each time an organisation can try other names, so ask it why; then say --again.`,
    );
  const elements = blinded.batches.map((batch) => told(name, () => split(bytes(batch), ELEMENT_BYTES)));
  checkSize(elements, study, name);
  const batches = elements.map((batch) => {
    const { elements: evaluated, proof } = told(name, () => evaluate(keys, batch));
    return { elements: base64(join(evaluated)), proof: base64(proof) };
  });
  const answer: EvaluatedFile = { format: 'heed-linkage-evaluated-1', study: study.id, list: blinded.list, batches };
  const out = values.out ?? `${blinded.list}.evaluated.json`;
  // Counted before it is handed out: an evaluation that nobody counted must not exist.
  if (!known) note(values.key, evaluator, blinded.list, digest);
  write(out, json(answer));
  const times = before.length + (known ? 0 : 1);
  say(
    [
      `${out}: give it back to '${blinded.list}'. You learned that its list holds at most ${study.records} people, and nothing else.`,
      `Evaluated for '${blinded.list}' so far: ${times === 1 ? 'once' : `${times} times`}.`,
    ].join('\n'),
    { list: blinded.list, evaluations: times },
  );
}

/** Every list is evaluated for as many records as the study says, no more and no fewer. */
function checkSize(batches: readonly (readonly Uint8Array[])[], { records }: Study, name: string): void {
  const wanted = batchesOf(records);
  if (batches.length !== wanted || batches.some((batch) => batch.length !== BATCH_ELEMENTS))
    throw new Failure(
      'refused',
      `${name} has another size than the study says: blind the list anew with the study’s file.`,
    );
}

function note(name: string, evaluator: EvaluatorFile, list: string, blinded: string): void {
  const day = new Date().toISOString().slice(0, 10);
  const evaluations = { ...evaluator.evaluations, [list]: [...(evaluator.evaluations[list] ?? []), { day, blinded }] };
  const file = placeOf(name);
  writeFileSync(`${file}.new`, json({ ...evaluator, evaluations }), { mode: 0o600 });
  renameSync(`${file}.new`, file);
}
