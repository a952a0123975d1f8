// An organisation's second part: to turn what the evaluator answered into tokens for the linker, and to erase
// what it needed for it.
import { rmSync } from 'node:fs';
import {
  type EvaluatedFile,
  evaluatedShape,
  type SecretFile,
  type Study,
  secretShape,
} from '@heed/domain/linkage';
import { ELEMENT_BYTES, finalise, packTokens, split, toBatches } from '@heed/statistics/linkage';
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

const INPUT_BYTES = 32;
const SCALAR_BYTES = 32;

export function finaliseList(args: readonly string[]): void {
  const { values, positionals, say } = parseCommand(forms['evidence link finalise'], args);
  const [name] = positionals;
  if (name === undefined || values.secret === undefined)
    throw new Failure(
      'usage',
      "Say 'heed evidence link finalise LIST.evaluated.json --study FILE --secret LIST.secret.json'.",
    );
  const study = givenStudy(values.study);
  const secret = readShaped(values.secret, secretShape, 'secret file of a list');
  const evaluated = readShaped(name, evaluatedShape, 'evaluated list');
  sameStudy(study, secret, values.secret);
  sameStudy(study, evaluated, name);
  if (secret.list !== evaluated.list)
    throw new Failure(
      'refused',
      `${name} belongs to the list '${evaluated.list}', ${values.secret} to '${secret.list}': look ` +
        'which files go together.',
    );
  const tokens = base64(packTokens(tokensFrom(study, secret, evaluated, name), secret.people));
  const out = values.out ?? `${secret.list}.tokens.json`;
  write(out, json({ format: 'heed-linkage-tokens-1', study: study.id, list: secret.list, tokens }));
  rmSync(placeOf(values.secret));
  say(
    [
      `${out} goes to the linker.`,
      'The linker learns how many people your list holds, and how many of them stand on which other ' +
        'lists. It must not be the evaluator.',
      'The evaluator used the study’s own key for all of it, or this would have been refused. ' +
        `${values.secret} was erased.`,
    ].join('\n'),
    { list: secret.list, people: secret.people },
  );
}

function tokensFrom(
  study: Study,
  secret: SecretFile,
  { batches }: EvaluatedFile,
  name: string,
): readonly Uint8Array[] {
  const of = (text: string, size: number) => withFileName(name, () => split(bytes(text), size));
  const [blinds, elements] = [of(secret.blinds, SCALAR_BYTES), of(secret.elements, ELEMENT_BYTES)];
  const blinded = toBatches(
    of(secret.inputs, INPUT_BYTES).map((input, at) => ({
      input,
      blind: blinds[at]!,
      element: elements[at]!,
    })),
  );
  if (batches.length !== blinded.length)
    throw new Failure(
      'refused',
      `${name} answers another number of elements: ask the evaluator for all of it.`,
    );
  return blinded.flatMap((batch, at) => {
    const answer = { elements: of(batches[at]!.elements, ELEMENT_BYTES), proof: bytes(batches[at]!.proof) };
    return withFileName(name, () => finalise(batch, answer, fromHex(study.publicKey)));
  });
}
