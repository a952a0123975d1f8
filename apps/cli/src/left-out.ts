// What age-encryption carries for recipients that Heed refuses (tags on NIST curves, plain X25519,
// passphrases): left out of the public scripts, which makes them 7 kB smaller after brotli. Whoever reached
// it would get an error, never a weaker seal. The desk keeps it: it exports files under a passphrase.
const reason = 'Cannot do this here: public scripts seal to hybrid recipients only';
const refuse = `() => { throw new Error('${reason}'); }`;

/** Only sizes and functions: the library puts its unused recipients together from them when it is loaded. */
const curve = (size: number) =>
  `{ lengths: { secretKey: ${size}, publicKey: ${size + 1}, publicKeyUncompressed: ${2 * size + 1}, ` +
  `seed: ${size + 16} }, Point: { Fn: {} }, keygen: refuse, getPublicKey: refuse, getSharedSecret: ` +
  'refuse }';

const stood: Readonly<Record<string, string>> = {
  '@noble/curves/nist.js':
    `const refuse = ${refuse}; export const p256 = ${curve(32)}; ` + `export const p384 = ${curve(48)};`,
  '@noble/hashes/scrypt.js': `export const scrypt = ${refuse};`,
};

/**
 * The classes of the other recipients in `age-encryption/dist/recipients.js`: what they alone use falls away
 * with them.
 */
const others = /^export class ((?:Tag|HybridTag|X25519|Scrypt)(?:Recipient|Identity)) \{[\s\S]*?^\}/gm;
const othersCount = 6;

/** Throws where the library no longer looks as expected: a build that leaves out less, or more, is none. */
export function withoutOthers(source: string): string {
  if (source.match(others)?.length !== othersCount)
    throw new Error('Cannot leave out what is not used of age-encryption: its recipients have changed');
  return source.replace(others, (_, name) => `export class ${name} { constructor() { (${refuse})(); } }`);
}

/** A plugin for the builder of public scripts. */
export const leftOut = {
  name: 'heed:left-out',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id in stood ? `\0${id}` : null),
  load: (id: string) => stood[id.slice(1)] ?? null,
  transform(code: string, id: string): string | null {
    return id.endsWith('age-encryption/dist/recipients.js') ? withoutOthers(code) : null;
  },
};
