// The analyst's part: a key of their own, and opening the exact table with it.
import { readFileSync } from 'node:fs';
import { EnvelopeError } from '@heed/envelope';
import { makeAnalystKey } from '@heed/envelope/keys';
import { openTable } from '@heed/envelope/open';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { parseCommand } from '../output.ts';
import { placeOf, write } from './files.ts';

export async function makeAnalyst(args: readonly string[]): Promise<void> {
  const { values, say } = parseCommand(forms['evidence link analyst'], args);
  const out = values.out ?? 'analyst';
  const { identity, recipient } = await makeAnalystKey();
  write(`${out}.key`, `${identity}\n`, 0o600);
  write(`${out}.recipient`, `${recipient}\n`);
  say(
    `${out}.recipient goes to the evaluator, for --analyst. ${out}.key opens the exact table: it ` +
      'stays with you.',
    {
      recipient,
    },
  );
}

export async function openTableFile(args: readonly string[]): Promise<void> {
  const { values, positionals, say } = parseCommand(forms['evidence link open'], args);
  const [name] = positionals;
  if (name === undefined || values.key === undefined)
    throw new Failure('usage', "Say 'heed evidence link open TABLE.age --key analyst.key --out TABLE.csv'.");
  const [sealed, key] = [read(name), read(values.key)];
  const csv = await openTable(sealed, new TextDecoder().decode(key).trim()).catch((error: unknown) => {
    if (!(error instanceof EnvelopeError)) throw error;
    throw new Failure(
      error.code === 'not-for-us' ? 'refused' : 'damaged',
      error.code === 'not-for-us'
        ? `${values.key} does not open ${name}: it was sealed to another analyst.`
        : `Cannot open ${name}: it is damaged, or ${values.key} is no key that 'heed evidence link ` +
            `analyst' made.`,
    );
  });
  const out = values.out ?? 'linkage.csv';
  write(out, csv, 0o600);
  say(
    [
      `${out} holds exact counts, small ones too: nobody but you looks at it. Publish an estimate ` +
        'from it at the desk, which shows no small count.',
      `Next: heed evidence prevalence ${out}`,
    ].join('\n'),
    { file: out },
  );
}

function read(name: string): Uint8Array {
  try {
    return new Uint8Array(readFileSync(placeOf(name)));
  } catch {
    throw new Failure('usage', `Cannot read ${name}: is it there, and may you read it?`);
  }
}
