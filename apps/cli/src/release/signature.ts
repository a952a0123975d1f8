// Signatures of archives in the format of minisign, which Debian has: an operator verifies the first archive
// without Heed, and Heed each later one by the same key. The file is hashed with BLAKE2b as it is read, so
// its size costs no memory. https://jedisct1.github.io/minisign/
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
  sign,
  verify,
} from 'node:crypto';
import { createReadStream } from 'node:fs';
import { pipeline } from 'node:stream/promises';

/** Of a hashed file. */
const algorithm = Buffer.from('ED');
/** In a key. */
const keyAlgorithm = Buffer.from('Ed');
const idBytes = 8;
const publicHead = Buffer.from('302a300506032b6570032100', 'hex');

/** The file holds no signature that this key made over these bytes; the message says which part failed. */
export class SignatureError extends Error {
  override readonly name = 'SignatureError';
}

export interface ReleaseKey {
  readonly id: Buffer;
  readonly key: KeyObject;
}

/** A new pair: `secret` is PEM with the id above it, for a safe; `publicText` is a public key of minisign. */
export function makeReleaseKey(): { readonly secret: string; readonly publicText: string } {
  const id = randomBytes(idBytes);
  const { privateKey, publicKey } = generateKeyPairSync('ed25519');
  const raw = publicKey.export({ type: 'spki', format: 'der' }).subarray(publicHead.length);
  return {
    secret: `${id.toString('hex')}\n${privateKey.export({ type: 'pkcs8', format: 'pem' })}`,
    publicText: publicTextOf(id, raw),
  };
}

const publicTextOf = (id: Buffer, raw: Buffer): string => {
  const line = Buffer.concat([keyAlgorithm, id, raw]).toString('base64');
  return `untrusted comment: public key of Heed's releases\n${line}\n`;
};

/** Reads what `makeReleaseKey` wrote. Throws SignatureError for anything else. */
export function readSecretKey(text: string): ReleaseKey & { readonly publicText: string } {
  const [id = '', ...pem] = text.split('\n');
  try {
    const key = createPrivateKey(pem.join('\n'));
    if (!/^[0-9a-f]{16}$/.test(id) || key.asymmetricKeyType !== 'ed25519') throw new TypeError('another key');
    const raw = createPublicKey(key).export({ type: 'spki', format: 'der' }).subarray(publicHead.length);
    const idBytesOf = Buffer.from(id, 'hex');
    return { id: idBytesOf, key, publicText: publicTextOf(idBytesOf, raw) };
  } catch {
    throw new SignatureError('No release key stands there.');
  }
}

/** Reads a public key of minisign. Throws SignatureError for anything else. */
export function readPublicKey(text: string): ReleaseKey {
  const bytes = Buffer.from(text.split('\n')[1] ?? '', 'base64');
  if (bytes.length !== 2 + idBytes + 32 || !bytes.subarray(0, 2).equals(keyAlgorithm))
    throw new SignatureError('No public key of a release stands there.');
  return {
    id: bytes.subarray(2, 2 + idBytes),
    key: createPublicKey({
      key: Buffer.concat([publicHead, bytes.subarray(2 + idBytes)]),
      format: 'der',
      type: 'spki',
    }),
  };
}

/** The signature file of `file`. `comment` is signed with it: one line. */
export async function signFile(file: string, { id, key }: ReleaseKey, comment: string): Promise<string> {
  const signature = sign(null, await hashOf(file), key);
  const overComment = sign(null, Buffer.concat([signature, Buffer.from(comment)]), key);
  return [
    "untrusted comment: signature of Heed's release key",
    Buffer.concat([algorithm, id, signature]).toString('base64'),
    `trusted comment: ${comment}`,
    `${overComment.toString('base64')}\n`,
  ].join('\n');
}

/** The trusted comment of `text`, a signature over `file` by `key`. Throws SignatureError. */
export async function verifyFile(file: string, text: string, { id, key }: ReleaseKey): Promise<string> {
  const [, first = '', commentLine = '', second = ''] = text.split(/\r?\n/);
  const bytes = Buffer.from(first, 'base64');
  const prefix = 'trusted comment: ';
  if (
    bytes.length !== 2 + idBytes + 64 ||
    !bytes.subarray(0, 2).equals(algorithm) ||
    !commentLine.startsWith(prefix)
  )
    throw new SignatureError('The signature file is none of minisign, or was cut.');
  if (!bytes.subarray(2, 2 + idBytes).equals(id))
    throw new SignatureError('Another key made this signature than the one of the release that runs here.');
  const signature = bytes.subarray(2 + idBytes);
  if (!verify(null, await hashOf(file), key, signature))
    throw new SignatureError('The archive was changed or cut after it was signed.');
  const comment = commentLine.slice(prefix.length);
  const signed = Buffer.concat([signature, Buffer.from(comment)]);
  if (!verify(null, signed, key, Buffer.from(second, 'base64')))
    throw new SignatureError('The comment beside the signature was changed.');
  return comment;
}

async function hashOf(file: string): Promise<Buffer> {
  const hash = createHash('blake2b512');
  await pipeline(createReadStream(file), hash);
  return hash.digest();
}
