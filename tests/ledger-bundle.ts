// What a web page that only verifies would load of the ledger: the exports named, bundled as a script. For
// sizes and measurements.
import { fileURLToPath } from 'node:url';
import * as vite from 'vite';
import { buildByVite } from '../apps/cli/src/build.ts';

/** What verifies: trees, notes, promises, proof files, by Ed25519. ML-DSA-44 is apart: `verifyAny`. */
export const verifying = [
  'leafHash',
  'rootHash',
  'verifyInclusion',
  'verifyConsistency',
  'parseCheckpoint',
  'verifyNote',
  'verifyInclusionPromise',
  'verifyProofFile',
  'tilePath',
  'parsePolicy',
  'judgeNote',
] as const;

/** The script, minified; its exports stand in a global named `ledger`. */
export const bundleLedger = (names: readonly string[]): Promise<string> =>
  bundlePackage('@heed/ledger', names, 'ledger');

/** Exports of one of our packages as a script, minified; they stand in a global of this name. */
export async function bundlePackage(from: string, names: readonly string[], global: string): Promise<string> {
  const entry = `${global}-entry`;
  const main = fileURLToPath(import.meta.resolve(from));
  const built = await buildByVite(vite, {
    configFile: false,
    logLevel: 'error',
    plugins: [
      {
        name: 'entry',
        resolveId: (id) => (id.endsWith(entry) ? id : null),
        load: (id) =>
          id.endsWith(entry) ? `export { ${names.join(', ')} } from ${JSON.stringify(main)};` : null,
      },
    ],
    build: { write: false, lib: { entry, formats: ['iife'], name: global, fileName: global } },
  });
  const [output] = Array.isArray(built) ? built : [built];
  if (!output || !('output' in output)) throw new Error(`Cannot bundle ${from}: nothing came out`);
  return output.output[0].code;
}
