// Recordings of pages: ours, and over them those of the data folder, file by file.
import { existsSync, readFileSync, statSync } from 'node:fs';
import { ContentError } from '../error.ts';
import { readFacts } from '../facts.ts';
import { type Recordings, recordingsShape } from './recordings.ts';

/**
 * `folders`: file URLs that end in '/'; a later one counts before an earlier one. Throws a ContentError where
 * a file that is noted is not there.
 */
export function readRecordings(folders: readonly URL[]): Recordings {
  const languages: Record<string, Recordings['languages'][string]> = {};
  const files: Record<string, Recordings['files'][string]> = {};
  for (const folder of folders) {
    const list = new URL('recordings.json', folder);
    if (!existsSync(list)) continue;
    const noted = readFacts(
      recordingsShape,
      JSON.parse(readFileSync(list, 'utf8')),
      'recordings/recordings.json',
    );
    Object.assign(languages, noted.languages);
    for (const [file, about] of Object.entries(noted.files))
      files[file] = { ...about, bytes: bytesOf(folder, file) };
  }
  return { languages, files };
}

function bytesOf(folder: URL, file: string): number {
  const at = new URL(file, folder);
  if (existsSync(at)) return statSync(at).size;
  throw new ContentError(
    `recordings/recordings.json: ${file} is noted and not there. Put the file beside it, or take its ` +
      'line away.',
  );
}
