// `heed screening hash PICTURE...`: PDQ hashes, to see whether two files show the same picture. A hash of an
// intimate picture is personal data: it goes nowhere from here.
import { hashOf, type PdqHash, uselessQuality } from '@heed/screening/pdq';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { displayName, readBytes } from '../input.ts';
import { parseCommand } from '../output.ts';
import { decodePicture } from './decode.ts';

const usage = "Say 'heed screening hash PICTURE...', with one picture or several.";

interface HashedFile extends PdqHash {
  readonly file: string;
}

export async function hash(args: readonly string[]): Promise<void> {
  const { positionals, say } = parseCommand(forms['screening hash'], args);
  if (positionals.length === 0) throw new Failure('usage', usage);
  const hashes: HashedFile[] = [];
  const problems: string[] = [];
  for (const file of positionals) {
    const reading = await decodePicture(readBytes(file));
    if (!reading.ok) problems.push(`Cannot hash ${displayName(file)}: ${reading.reason}.`);
    else {
      hashes.push({ file, ...hashOf(reading.raster) });
      if (reading.isFirstFrame)
        console.error(`${displayName(file)} moves: only its first picture was hashed.`);
    }
  }
  if (hashes.length > 0) say(hashes.map(lineOf).join('\n'), hashes);
  if (problems.length > 0) throw new Failure('damaged', problems.join('\n'));
}

/** The hash first, as other programs print it. */
function lineOf({ file, hash, quality }: HashedFile): string {
  const doubt =
    quality === 0
      ? ': one colour, the hash says nothing'
      : quality <= uselessQuality
        ? ': too plain, the hash says nothing'
        : '';
  return `${hash}  quality ${quality}${doubt}  ${file}`;
}
