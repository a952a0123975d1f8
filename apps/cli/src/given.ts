// A JSON file that a command is given; '-' is standard input.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { Failure } from './failure.ts';

export const called = (name: string): string => (name === '-' ? 'standard input' : name);

/** `write`: what the file should hold, for who gave another one. */
export function givenJson(name: string, write: string): unknown {
  let text: string;
  try {
    text = readFileSync(name === '-' ? 0 : resolve(process.env.INIT_CWD ?? '.', name), 'utf8');
  } catch {
    throw new Failure('usage', `Cannot read ${called(name)}: is it there, and may you read it?`);
  }
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Failure('usage', `Cannot read ${called(name)}: it is not JSON. ${write}`);
  }
}
