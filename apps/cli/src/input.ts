// Reads the arguments of a command: files, where '-' is standard input, and whole numbers. Asks for a line.
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline/promises';
import { Failure } from './failure.ts';

export const displayName = (name: string): string => (name === '-' ? 'standard input' : name);

export function readBytes(name: string): Uint8Array {
  try {
    return readFileSync(name === '-' ? 0 : resolve(process.env.INIT_CWD ?? '.', name));
  } catch {
    throw new Failure('usage', `Cannot read ${displayName(name)}: is it there, and may you read it?`);
  }
}

export const readText = (name: string): string => Buffer.from(readBytes(name)).toString('utf8');

/** Asks on the standard error output, and takes the first line that is typed or piped in. */
export async function ask(question: string): Promise<string> {
  const lines = createInterface({ input: process.stdin, output: process.stderr });
  const noLine = new Promise<never>((_, reject) =>
    lines.once('close', () => reject(new Failure('usage', 'Nothing was typed.'))),
  );
  try {
    return await Promise.race([lines.question(question), noLine]);
  } finally {
    lines.close();
  }
}

/** A whole number after `--option`. */
export function readWholeNumber(option: string, text: string, least: number, most: number): number {
  const value = Number(text);
  if (!/^\d+$/.test(text) || value < least || value > most)
    throw new Failure(
      'usage',
      `Cannot use --${option} '${text}': write a whole number from ${least} to ${most}.`,
    );
  return value;
}

/** Parses a JSON file. `write` is the advice in the error: what the file should hold. */
export function readJson(name: string, write: string): unknown {
  const text = readText(name);
  try {
    // Some editors begin a file with a byte order mark.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    throw new Failure('usage', `Cannot read ${displayName(name)}: it is not JSON. ${write}`);
  }
}
