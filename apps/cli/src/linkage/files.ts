// Files that go between the parties of a study: read by their shape, written once and never over another.
import { writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { type Study, studyShape } from '@heed/domain/linkage';
import { RULES } from '@heed/statistics/linkage';
import * as v from 'valibot';
import { Failure } from '../failure.ts';
import { readJson } from '../input.ts';

export const placeOf = (name: string): string => resolve(process.env.INIT_CWD ?? '.', name);

export function readShaped<S extends v.GenericSchema>(
  name: string,
  shape: S,
  what: string,
): v.InferOutput<S> {
  const result = v.safeParse(shape, readJson(name, `Take the ${what} as it was written.`));
  if (!result.success)
    throw new Failure('usage', `${name} is no ${what}, or it was changed: take the file as it was written.`);
  return result.output;
}

export function givenStudy(name: string | undefined): Study {
  if (name === undefined)
    throw new Failure('usage', 'Say which study: --study FILE, the file that the evaluator gave to all.');
  return checkedStudy(readShaped(name, studyShape, 'study'));
}

export function checkedStudy(study: Study): Study {
  if (study.rules !== RULES)
    throw new Failure(
      'refused',
      `This study links by the rules ${study.rules}, and this version of Heed knows ${RULES}: use ` +
        'the version that the other parties use.',
    );
  return study;
}

/** Refuses a file of another study: nothing of it would fit. */
export function sameStudy(study: Study, file: { readonly study: string }, name: string): void {
  if (file.study !== study.id)
    throw new Failure('refused', `${name} belongs to another study: look which files go together.`);
}

export function write(name: string, body: string | Uint8Array, mode = 0o644): void {
  try {
    writeFileSync(placeOf(name), body, { mode, flag: 'wx' });
  } catch (error) {
    const there = error instanceof Error && 'code' in error && error.code === 'EEXIST';
    throw new Failure(
      'usage',
      there
        ? `${name} is there already, and is not written over: say another name with --out, or move it away.`
        : `Cannot write ${name}: is the folder there, and may you write in it?`,
    );
  }
}

export const json = (value: unknown): string => `${JSON.stringify(value)}\n`;

export const base64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');
export const bytes = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'base64'));
export const hex = (input: Uint8Array): string => Buffer.from(input).toString('hex');
export const fromHex = (text: string): Uint8Array => new Uint8Array(Buffer.from(text, 'hex'));

/** A RangeError of the statistics as a sentence for whoever holds the file. */
export function withFileName<T>(name: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new Failure('refused', `Cannot use ${name}: ${error.message}.`);
  }
}
