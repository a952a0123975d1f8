// An organisation's part: to blind its list, and to turn what the evaluator answered into tokens for the linker. The list itself goes nowhere.
import { readFileSync, rmSync } from 'node:fs';
import { type EvaluatedFile, evaluatedShape, type SecretFile, type Study, secretShape } from '@heed/domain/linkage';
import {
  type Blinded,
  batched,
  blind,
  ELEMENT_BYTES,
  finalise,
  inputsOf,
  join,
  packTokens,
  readList,
  split,
} from '@heed/statistics/linkage';
import { Failure } from '../failure.ts';
import { asked } from '../output.ts';
import { base64, bytes, fromHex, given, givenStudy, json, placeOf, sameStudy, told, write } from './files.ts';
import { deliverTo, evaluatedBy, studyAt } from './served.ts';

const INPUT_BYTES = 32;
const SCALAR_BYTES = 32;

export async function blindList(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = asked(
    args,
    {
      study: { type: 'string' },
      list: { type: 'string' },
      server: { type: 'string' },
      invitation: { type: 'string' },
      out: { type: 'string' },
    },
    1,
  );
  const [name] = positionals;
  const { server, invitation } = values;
  if (name === undefined || (values.list === undefined && server === undefined))
    throw new Failure(
      'usage',
      "Say 'heed evidence link blind LIST.csv --study FILE --list NAME', or --server URL --invitation TOKEN.",
    );
  const invited = server === undefined ? null : await studyAt(server, invitation, 'evaluator');
  const study = invited?.study ?? givenStudy(values.study);
  const list = invited?.list ?? values.list!;
  if (!study.lists.includes(list))
    throw new Failure('usage', `The study has no list '${list}'. It has: ${study.lists.join(', ')}.`);
  const read = readList(textOf(name));
  if (!read.ok) throw new Failure('usage', `Cannot read ${name}: ${read.reason}.`);
  if (read.people.length > study.records)
    throw new Failure(
      'refused',
      `${name} holds more people than the ${study.records} of this study: ask the evaluator for a study with larger --records.`,
    );
  const out = values.out ?? list;
  const blinded: Blinded[] = [];
  const all = batched(inputsOf(read.people, study.id, study.records));
  for (const [at, batch] of all.entries()) {
    blinded.push(...batch.map(blind));
    if (at % 4 === 3) console.error(`Blinded ${Math.round((100 * (at + 1)) / all.length)} %`);
  }
  const secret = secretOf(study, list, read.people.length, blinded);
  write(`${out}.secret.json`, json(secret), 0o600);
  const left =
    read.incomplete === 0
      ? []
      : [`${read.incomplete} people are left out: too much is not known of them to link anybody.`];
  const batches = batched(blinded).map((batch) => base64(join(batch.map(({ element }) => element))));
  const kept = `${out}.secret.json stays with you: whoever has it can guess who stands on your list. It is erased by the last step.`;
  const said = [`${read.people.length} people of ${name}, padded to ${study.records}.`, ...left, kept];
  if (server === undefined) {
    write(`${out}.blinded.json`, json({ format: 'heed-linkage-blinded-1', study: study.id, list, batches }));
    said.push(
      `${out}.blinded.json goes to the evaluator, who learns from it that you hold at most ${study.records} people.`,
    );
  } else {
    write(`${out}.study.json`, json(study));
    const answered = await evaluatedBy(server, invitation, batches);
    write(
      `${out}.evaluated.json`,
      json({ format: 'heed-linkage-evaluated-1', study: study.id, list, batches: answered } satisfies EvaluatedFile),
    );
    said.push(
      `${server} evaluated it, and learned that you hold at most ${study.records} people. Next: 'heed evidence link finalise ${out}.evaluated.json'.`,
    );
  }
  say(said.join('\n'), { list, people: read.people.length, incomplete: read.incomplete, records: study.records });
}

function textOf(name: string): string {
  let read: Uint8Array;
  try {
    read = readFileSync(placeOf(name));
  } catch {
    throw new Failure('usage', `Cannot read ${name}: is it there, and may you read it?`);
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(read);
  } catch {
    throw new Failure(
      'usage',
      `Cannot read ${name}: it is not in UTF-8. Save it as CSV (UTF-8), so that names are the same for all.`,
    );
  }
}

const secretOf = (study: Study, list: string, people: number, blinded: readonly Blinded[]): SecretFile => ({
  format: 'heed-linkage-secret-1',
  study: study.id,
  list,
  people,
  inputs: base64(join(blinded.map(({ input }) => input))),
  blinds: base64(join(blinded.map((one) => one.blind))),
  elements: base64(join(blinded.map(({ element }) => element))),
});

export async function finaliseList(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = asked(
    args,
    {
      study: { type: 'string' },
      secret: { type: 'string' },
      server: { type: 'string' },
      invitation: { type: 'string' },
      out: { type: 'string' },
    },
    1,
  );
  const [name] = positionals;
  if (name === undefined || values.secret === undefined)
    throw new Failure(
      'usage',
      "Say 'heed evidence link finalise LIST.evaluated.json --study FILE --secret LIST.secret.json'.",
    );
  const study = givenStudy(values.study);
  const secret = given(values.secret, secretShape, 'secret file of a list');
  const evaluated = given(name, evaluatedShape, 'evaluated list');
  sameStudy(study, secret, values.secret);
  sameStudy(study, evaluated, name);
  if (secret.list !== evaluated.list)
    throw new Failure(
      'refused',
      `${name} belongs to the list '${evaluated.list}', the secret file to '${secret.list}'.`,
    );
  const tokens = tokensFrom(study, secret, evaluated, name);
  const packed = base64(packTokens(tokens, secret.people));
  const out = values.out ?? `${secret.list}.tokens.json`;
  const learns = `The linker learns from it how many people your list holds, and in the end how many of them stand on which other lists. It must not be the evaluator.`;
  if (values.server === undefined) {
    write(out, json({ format: 'heed-linkage-tokens-1', study: study.id, list: secret.list, tokens: packed }));
  } else {
    const { study: theirs, list } = await studyAt(values.server, values.invitation, 'linker');
    if (list !== secret.list || json(theirs) !== json(study))
      throw new Failure(
        'refused',
        `${values.server} has another study than ${values.study}, or invites another list. Nothing was sent: ask both parties which is right.`,
      );
    await deliverTo(values.server, values.invitation, packed);
  }
  rmSync(placeOf(values.secret));
  say(
    [
      values.server === undefined ? `${out} goes to the linker.` : `Sent to ${values.server}.`,
      learns,
      `The evaluator used the study’s key for each of them. ${values.secret} was erased.`,
    ].join('\n'),
    { list: secret.list, people: secret.people },
  );
}

function tokensFrom(study: Study, secret: SecretFile, { batches }: EvaluatedFile, name: string): readonly Uint8Array[] {
  const parts = [bytes(secret.inputs), bytes(secret.blinds), bytes(secret.elements)] as const;
  const [inputs, blinds, elements] = [
    told(name, () => split(parts[0], INPUT_BYTES)),
    told(name, () => split(parts[1], SCALAR_BYTES)),
    told(name, () => split(parts[2], ELEMENT_BYTES)),
  ];
  const blinded = batched(inputs.map((input, at) => ({ input, blind: blinds[at]!, element: elements[at]! })));
  if (batches.length !== blinded.length)
    throw new Failure('refused', `${name} answers another number of elements: ask the evaluator for all of it.`);
  return blinded.flatMap((batch, at) => {
    const { elements: answered, proof } = batches[at]!;
    return told(name, () =>
      finalise(
        batch,
        { elements: split(bytes(answered), ELEMENT_BYTES), proof: bytes(proof) },
        fromHex(study.publicKey),
      ),
    );
  });
}
