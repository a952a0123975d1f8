// Statements about somebody else are sealed once more inside the case, under a key made of two halves: one
// stands in the case, the other on the server, which destroys it after the day that was chosen. Then nobody
// reads the words any more, whoever holds which key, and the case stays whole.
import type { Body, CaseRecord, Version } from '@heed/domain/casework';
import { fromBase64, fromHex, toBase64, toHex } from '../../ui/bytes.ts';
import type { ReadCase } from './case.ts';

type Statement = Body<'statement'>;
export type Halves = ReadonlyMap<string, string>;

const ivBytes = 12;
const keyBytes = 32;

const random = (bytes: number) => crypto.getRandomValues(new Uint8Array(bytes));

/**
 * AES-256-GCM under both halves together: exclusive or of two random keys is as good as either alone, and
 * nothing without one of them.
 */
async function keyOf(inCase: Uint8Array, onServer: Uint8Array): Promise<CryptoKey> {
  const whole = Uint8Array.from(inCase, (byte, at) => byte ^ (onServer[at] ?? 0));
  return crypto.subtle.importKey('raw', whole, 'AES-GCM', false, ['encrypt', 'decrypt']);
}

/**
 * What stands in the case, and the half for the server: `known` where it holds one of an earlier version
 * already.
 */
export async function sealStatement(
  { about, words, ...rest }: Statement,
  recordId: string,
  knownShare: string | undefined,
): Promise<{ readonly body: Statement; readonly half: string }> {
  const [inCase, iv, half] = [random(keyBytes), random(ivBytes), knownShare ?? toHex(random(keyBytes))];
  const additionalData = fromHex(recordId);
  const plain = new TextEncoder().encode(JSON.stringify({ about, words }));
  const key = await keyOf(inCase, fromHex(half));
  const sealed = new Uint8Array(
    await crypto.subtle.encrypt({ name: 'AES-GCM', iv, additionalData }, key, plain),
  );
  const whole = new Uint8Array([...inCase, ...iv, ...sealed]);
  return { body: { ...rest, about: '', words: '', sealed: toBase64(whole) }, half };
}

/** With its words again; as it stands where the half is gone or fits nothing. */
async function openStatement(
  body: Statement,
  recordId: string,
  half: string | undefined,
): Promise<Statement> {
  if (half === undefined || body.sealed === '') return body;
  try {
    const whole = fromBase64(body.sealed);
    const iv = whole.slice(keyBytes, keyBytes + ivBytes);
    const key = await keyOf(whole.slice(0, keyBytes), fromHex(half));
    const algorithm = { name: 'AES-GCM', iv, additionalData: fromHex(recordId) };
    const plain = await crypto.subtle.decrypt(algorithm, key, whole.slice(keyBytes + ivBytes));
    const { about, words } = JSON.parse(new TextDecoder().decode(plain)) as Pick<
      Statement,
      'about' | 'words'
    >;
    return { ...body, about, words, sealed: '' };
  } catch {
    // Not sealed with these shares: it stays closed, and the case says so.
    return body;
  }
}

/** The case with the words of the statements whose time is not over. */
export async function openStatements(file: ReadCase, halves: Halves): Promise<ReadCase> {
  const openVersion = async (version: Version) => ({
    ...version,
    body: await openStatement(version.body as Statement, version.thing, halves.get(version.thing)),
  });
  const records = file.records.map(async (record): Promise<CaseRecord> => {
    if (record.kind !== 'statement') return record;
    const [standing, earlier] = await Promise.all(
      [record.current, record.superseded].map((versions) => Promise.all(versions.map(openVersion))),
    );
    return { ...record, current: standing as unknown as CaseRecord['current'], superseded: earlier ?? [] };
  });
  return { ...file, records: await Promise.all(records) };
}
