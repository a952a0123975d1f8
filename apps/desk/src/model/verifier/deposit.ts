// What holds of a deposit that somebody handed over as a file: each version opens to signed words, stands in
// the log, follows the one before it. Whoever made the file named the log: the reader compares its key.
// docs/spec/evidence.md, 'A deposit'.
import { conversationOf, type Message } from '@heed/envelope';
import {
  BUNDLED_DEPOSIT,
  hashOf,
  judgeDeposit,
  type ReadDepositManifest,
  readDepositBundle,
  type ZipEntry,
} from '@heed/ledger/evidence';
import type { JudgedItem, VerifierFinding } from './finding.ts';
import { openedBy } from './item.ts';
import { logFindings } from './log.ts';
import { verifierWords } from './words.ts';

const w = verifierWords;
const holds = (text: string): VerifierFinding => ({ tone: 'holds', text });
const fails = (text: string): VerifierFinding => ({ tone: 'fails', text });
const word = (text: string): VerifierFinding => ({ tone: 'word', text });
const absent = (text: string): VerifierFinding => ({ tone: 'absent', text });

type Version = ReadDepositManifest['versions'][number];
type Part = ReadDepositManifest['files'][number] & {
  readonly bytes: Uint8Array<ArrayBuffer> | null;
  readonly parent: null;
};

export type DepositReport =
  | { readonly ok: false; readonly reason: string }
  | {
      readonly ok: true;
      readonly deposit: ReadDepositManifest;
      readonly whole: readonly VerifierFinding[];
      readonly files: readonly VerifierFinding[];
      readonly items: readonly JudgedItem[];
      readonly sound: boolean;
    };

/**
 * Judges the bytes of a deposit's file, or of the bundle that a desk made of one, with the files that came
 * with it. Never throws.
 */
export async function verifyDeposit(file: Uint8Array<ArrayBuffer>): Promise<DepositReport> {
  const bundle = readDepositBundle(file);
  if (bundle === null) return verifyDepositWith(file, []);
  const report = await verifyDepositWith(bundle.deposit, bundle.files);
  // What stands inside the deposit's own file is named more exactly by its own list.
  const changed = bundle.changed.filter((path) => path !== BUNDLED_DEPOSIT);
  const faults = [
    ...changed.map((path) => fails(w.file.changed({ path }))),
    ...bundle.unlisted.map((path) => fails(w.file.unlisted({ path }))),
  ];
  if (!report.ok || faults.length === 0) return report;
  return { ...report, files: [...report.files, ...faults], sound: false };
}

/** `otherFiles`: what came with it. Each belongs to a version by the hash that is signed in it. */
export async function verifyDepositWith(
  file: Uint8Array<ArrayBuffer>,
  otherFiles: readonly ZipEntry[],
): Promise<DepositReport> {
  const judged = judgeDeposit(file);
  if (!judged.ok) return { ok: false, reason: w.refused[judged.reason] };
  const { manifest, key, bytes } = judged;
  const parts = manifest.files.map(
    (one): Part => ({ ...one, parent: null, bytes: bytes.get(one.path) ?? null }),
  );
  const items: JudgedItem[] = [];
  const messages: (Message | null)[] = [];
  const byHash = new Map(otherFiles.map(({ path, bytes }) => [hashOf(bytes), path]));
  for (const version of manifest.versions) {
    const own = parts.filter((one) => one.version === version.number);
    const message = await openedBy(version, own);
    messages.push(message);
    items.push(itemOf(version, message, own, { manifest, messages, byHash }));
  }
  const used = new Set(messages.flatMap((message) => (message ? signedHashes(message) : [])));
  const strays = [...byHash].filter(([hash]) => !used.has(hash));
  const changedFiles = judged.files
    .filter(({ state }) => state !== 'holds')
    .map(({ path, state }) => fails(w.file[state as 'changed']({ path })));
  const files = [...changedFiles, ...strays.map(([, path]) => fails(w.deposit.besideStray({ path })))];
  const whole = [
    ...(manifest.versions.at(-1)?.sign === key ? [holds(w.deposit.signed)] : [fails(w.deposit.notSigned)]),
    ...orderFindings(manifest.versions),
    ...manifest.logs.map(({ origin, vkey }) => word(w.deposit.log({ origin, key: vkey }))),
  ];
  const findings = [...whole, ...files, ...items.flatMap((item) => item.findings)];
  return {
    ok: true,
    deposit: manifest,
    whole,
    files: files.length > 0 ? files : [holds(w.deposit.allFiles({ n: judged.files.length }))],
    items,
    sound: findings.every(({ tone }) => tone !== 'fails'),
  };
}

/** What an item is judged beside. */
interface Whole {
  readonly manifest: ReadDepositManifest;
  /** Of the versions up to this one. */
  readonly messages: readonly (Message | null)[];
  /** Paths of the files beside the deposit's own, by SHA-256. */
  readonly byHash: ReadonlyMap<string, string>;
}

const signedHashes = ({ attachments, facts }: Message): string[] =>
  attachments.map((_, n) => String(facts?.[`file${n}`]));

function itemOf(
  version: Version,
  message: Message | null,
  files: readonly Part[],
  { manifest, messages, byHash }: Whole,
): JudgedItem {
  const n = Number(version.number);
  const title = w.deposit.version({ n });
  const changed = files
    .filter(({ bytes }) => bytes === null)
    .map(({ path }) => fails(w.fileOfItem({ path })));
  if (message === null) {
    // A changed file is named above; what should have been proved by it is not.
    const broken = changed.length > 0 ? absent(w.notJudged) : fails(w.notSealed);
    return { number: version.number, title, text: null, findings: [...changed, broken] };
  }
  const findings = [
    ...changed,
    holds(w.sealedHolds),
    ...ownFindings(version, message, manifest),
    ...chainFindings(n, message, manifest.versions[n - 2], messages[n - 2]),
    word(w.serverDay({ day: version.serverDay })),
    ...logFindings({ times: { place: version.place } }, version.entry, files, manifest),
    ...fileFindings(message, files, byHash),
  ];
  return { number: version.number, title, text: message.text, findings };
}

/** Sealed by the key of its own vault, as a deposit of this kind. */
function ownFindings({ sign }: Version, message: Message, { kind }: ReadDepositManifest): VerifierFinding[] {
  const isOwn =
    message.role === 'person' &&
    conversationOf(sign) === message.conversation &&
    message.facts?.deposit === kind;
  return [isOwn ? holds(w.deposit.own) : fails(w.deposit.notOwn)];
}

/** The second is signed over the hash of the first, and so on. */
function chainFindings(
  n: number,
  { counter, previous, facts, id }: Message,
  before: Version | undefined,
  messageBefore: Message | null | undefined,
): VerifierFinding[] {
  const isFirst = before === undefined;
  const fits = isFirst
    ? counter === 0 && previous.length === 0 && facts?.group === id
    : counter === n - 1 &&
      previous.length === 1 &&
      previous[0] === before.envelope &&
      (messageBefore === null || messageBefore?.facts?.group === facts?.group);
  if (!fits) return [fails(w.deposit.notAfter)];
  return isFirst ? [] : [holds(w.deposit.after({ n: n - 1 }))];
}

/** Entries of one log stand in the order in which they came. */
function orderFindings(versions: readonly Version[]): VerifierFinding[] {
  return versions.flatMap(({ place }, at) => {
    const next = versions[at + 1];
    if (!place || !next?.place) return [];
    const values = { n: at + 1, next: at + 2 };
    // Versions of one tick are shuffled: there the log gives no order.
    return place.index < next.place.index
      ? [holds(w.deposit.order(values))]
      : [word(w.deposit.noOrder(values))];
  });
}

/** Each file against the hash that is signed inside the seal. */
function fileFindings(message: Message, files: readonly Part[], byHash: Whole['byHash']): VerifierFinding[] {
  const own = message.attachments.map(({ id, name }, n): VerifierFinding => {
    const signed = message.facts?.[`file${n}`];
    const file = files.find(({ attachment }) => attachment === id);
    const pathOutside = byHash.get(String(signed));
    if (!file && pathOutside !== undefined) return holds(w.deposit.file({ name, path: pathOutside }));
    if (!file) return absent(w.deposit.fileOut({ name, hash: String(signed) }));
    if (file.bytes === null) return absent(w.notJudged);
    const { path } = file;
    return hashOf(file.bytes) === signed
      ? holds(w.deposit.file({ name, path }))
      : fails(w.deposit.fileFails({ path }));
  });
  const ids = new Set(message.attachments.map(({ id }) => id));
  const stray = files.filter(({ attachment }) => attachment !== null && !ids.has(attachment));
  const text = files.find(({ role }) => role === 'text')?.bytes;
  const isSame =
    !text ||
    new TextDecoder().decode(text) === new TextDecoder().decode(new TextEncoder().encode(message.text));
  return [
    ...own,
    ...stray.map(({ path }) => fails(w.stray({ path }))),
    ...(isSame ? [] : [fails(w.textFails)]),
  ];
}
