// Leaves out what age-encryption carries for recipients that Heed refuses: tags on NIST curves, plain X25519
// and, in public scripts, passphrases. Public scripts are 7 kB smaller for it, the workspace 10 kB, after
// brotli. A caller that reached what is left out would get an error, never a weaker seal. The workspace has
// passphrases: it exports files under them.
const reason = 'Cannot do this here: scripts of Heed seal to hybrid recipients and passphrases only';
const refuse = `() => { throw new Error('${reason}'); }`;

/** Only sizes and functions: the library puts its unused recipients together from them when it is loaded. */
const curve = (size: number) =>
  `{ lengths: { secretKey: ${size}, publicKey: ${size + 1}, publicKeyUncompressed: ${2 * size + 1}, ` +
  `seed: ${size + 16} }, Point: { Fn: {} }, keygen: refuse, getPublicKey: refuse, getSharedSecret: ` +
  'refuse }';

const nistCurves =
  `const refuse = ${refuse}; ` + `export const p256 = ${curve(32)}; export const p384 = ${curve(48)};`;
const noScrypt = `export const scrypt = ${refuse};`;

/**
 * The classes of the other recipients in `age-encryption/dist/recipients.js`: what they alone use falls away
 * with them.
 */
const others = /^export class ((?:Tag|HybridTag|X25519|Scrypt)(?:Recipient|Identity)) \{[\s\S]*?^\}/gm;
const othersCount = 6;

const askers = /node_modules\/(age-encryption|@noble\/post-quantum)\//;

export interface RecipientOptions {
  /** Whether the script seals or opens under a passphrase. */
  readonly passphrases: boolean;
}

/** Throws where the library no longer looks as expected: a build that leaves out less, or more, is none. */
export function dropUnusedRecipients(source: string, { passphrases }: RecipientOptions): string {
  if (source.match(others)?.length !== othersCount)
    throw new Error('Cannot leave out what is not used of age-encryption: its recipients have changed');
  return source.replace(others, (text, name: string) =>
    passphrases && name.startsWith('Scrypt')
      ? text
      : `export class ${name} { constructor() { (${refuse})(); } }`,
  );
}

/** A plugin for the builder of scripts that browsers run. */
export function leftOut(choice: RecipientOptions) {
  const replaced: Readonly<Record<string, string>> = {
    '@noble/curves/nist.js': nistCurves,
    ...(choice.passphrases ? {} : { '@noble/hashes/scrypt.js': noScrypt }),
  };
  return {
    name: 'heed:left-out',
    enforce: 'pre' as const,
    // Time-stamps of the log are signed on the same curves: only what age asks for is replaced.
    resolveId: (id: string, importer?: string) =>
      id in replaced && askers.test(importer ?? '') ? `\0${id}` : null,
    load: (id: string) => replaced[id.slice(1)] ?? null,
    transform(code: string, id: string): string | null {
      return id.endsWith('age-encryption/dist/recipients.js') ? dropUnusedRecipients(code, choice) : null;
    },
  };
}
