// `npm run release -- --output FOLDER --key FILE` builds an archive, `--debian ARCHIVE` the Debian package of
// one; `--new-key FILE` makes the key that signs.
import { readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { asFailure, exitCodes, Failure } from '../failure.ts';
import { buildArchive } from './build-archive.ts';
import { buildDebianPackage } from './debian-package.ts';
import { makeReleaseKey, readSecretKey } from './signature.ts';

const at = (name: string) => resolve(process.env.INIT_CWD ?? '.', name);
const howTo =
  'Say where to: npm run release -- --output FOLDER --key FILE. A key is made by --new-key FILE; without a ' +
  'key nothing is signed. --as-it-stands takes what is not committed, too. --debian ARCHIVE makes the ' +
  'Debian package of an archive.';
try {
  const values = readOptions();
  if (values.help) console.log(howTo);
  else if (values['new-key'] !== undefined) writeNewKey(at(values['new-key']));
  else if (values.output === undefined) throw new Failure('usage', howTo);
  else console.log(await release(at(values.output), values));
} catch (error) {
  const failure = asFailure(error);
  if (failure === null) throw error;
  console.error(failure.message);
  process.exitCode = exitCodes[failure.kind];
}

function readOptions() {
  try {
    return parseArgs({
      options: {
        output: { type: 'string' },
        debian: { type: 'string' },
        key: { type: 'string' },
        'new-key': { type: 'string' },
        'as-it-stands': { type: 'boolean' },
        help: { type: 'boolean' },
      },
    }).values;
  } catch (error) {
    throw new Failure('usage', `${error instanceof Error ? error.message : error}\n${howTo}`);
  }
}

/** Writes the archive, or the package of one, into `folder`, and returns its path. */
function release(folder: string, values: ReturnType<typeof readOptions>): Promise<string> {
  const key = values.key === undefined ? null : readSecretKey(readFileSync(at(values.key), 'utf8'));
  return values.debian === undefined
    ? buildArchive(folder, { key, isAsItStands: values['as-it-stands'] === true })
    : buildDebianPackage(at(values.debian), folder, key);
}

function writeNewKey(file: string): void {
  const { secret, publicText } = makeReleaseKey();
  writeFileSync(file, secret, { flag: 'wx', mode: 0o600 });
  writeFileSync(`${file}.pub`, publicText, { flag: 'wx' });
  console.log(`The key stands in ${file}: keep it off every server. Its public half: ${file}.pub.`);
}
