// What age-encryption carries for recipients that Heed refuses (tags on NIST curves, passphrases): left out of the public scripts, which
// makes them 6 kB smaller after brotli. Whoever reached it would get an error, never a weaker seal. The desk keeps it: it exports files
// under a passphrase.
const refuse = `() => { throw new Error('Cannot do this here: public scripts seal to hybrid recipients only'); }`;

/** Only sizes and functions: the library puts its unused recipients together from them when it is loaded. */
const curve = (size: number) =>
  `{ lengths: { secretKey: ${size}, publicKey: ${size + 1}, publicKeyUncompressed: ${2 * size + 1}, seed: ${size + 16} }, Point: { Fn: {} }, keygen: refuse, getPublicKey: refuse, getSharedSecret: refuse }`;

const stood: Readonly<Record<string, string>> = {
  '@noble/curves/nist.js': `const refuse = ${refuse}; export const p256 = ${curve(32)}; export const p384 = ${curve(48)};`,
  '@noble/hashes/scrypt.js': `export const scrypt = ${refuse};`,
};

/** A plugin for the builder of public scripts. */
export const leftOut = {
  name: 'heed:left-out',
  enforce: 'pre' as const,
  resolveId: (id: string) => (id in stood ? `\0${id}` : null),
  load: (id: string) => stood[id.slice(1)] ?? null,
};
