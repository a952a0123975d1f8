// What holds of a package and what does not, in findings that a page can show. No DOM, no network, no clock;
// trusts nothing but the key whose fingerprint the reader compares. docs/spec/evidence.md, 'Judging'.
import { hashHex, isInForce, verifyDeskKeys } from '@heed/envelope';
import { type EvidenceManifest, judgePackage } from '@heed/ledger/evidence';
import type { CertifiedKeys, JudgedItem, Sound, VerifierFinding } from '../model/verifier/finding.ts';
import { captureFindings, messageFindings } from '../model/verifier/item.ts';
import { verifierWords } from '../model/verifier/words.ts';
import { fromHex } from '../ui/bytes.ts';

export type VerifierReport =
  | { readonly ok: false; readonly reason: string }
  | {
      readonly ok: true;
      readonly manifest: EvidenceManifest;
      /** SHA-256 of the organisation's key, 64 hex digits: the reader compares it. */
      readonly fingerprint: string;
      readonly organisation: readonly VerifierFinding[];
      readonly files: readonly VerifierFinding[];
      readonly items: readonly JudgedItem[];
      readonly whole: readonly VerifierFinding[];
      readonly sound: boolean;
    };

export async function verifyPackage(file: Uint8Array<ArrayBuffer>): Promise<VerifierReport> {
  const judged = judgePackage(file);
  if (!judged.ok) return { ok: false, reason: verifierWords.refused[judged.reason] };
  const { manifest } = judged;
  const keys = certifiedKeys(manifest);
  const organisation = signerFindings(judged, keys);
  const items: JudgedItem[] = [];
  for (const item of manifest.items)
    items.push(
      item.kind === 'message' ? await messageFindings(item, judged, keys) : captureFindings(item, judged),
    );
  const files = judged.files
    .filter(({ state }) => state !== 'holds')
    .map(
      ({ path, state }): VerifierFinding => ({
        tone: 'fails',
        text: verifierWords.file[state as 'changed']({ path }),
      }),
    );
  const findings = [...organisation, ...files, ...items.flatMap((item) => item.findings)];
  return {
    ok: true,
    manifest,
    fingerprint: hashHex(fromHex(manifest.organisation.key)),
    organisation,
    files:
      files.length > 0
        ? files
        : [{ tone: 'holds', text: verifierWords.allFiles({ n: judged.files.length }) }],
    items,
    whole: wholeFindings(manifest),
    sound: findings.every(({ tone }) => tone !== 'fails'),
  };
}

function certifiedKeys({ organisation, made: provenance }: EvidenceManifest): CertifiedKeys {
  const { key, supervisors, deskKeys } = organisation;
  return verifyDeskKeys(deskKeys, {
    organisation: key,
    fingerprint: hashHex(fromHex(key)),
    supervisors,
    day: provenance.serverDay,
  });
}

function signerFindings({ manifest, signature }: Sound, keys: CertifiedKeys): VerifierFinding[] {
  const w = verifierWords;
  const signer = keys.find(({ id, sign }) => id === signature.deskKey && sign === signature.key);
  if (!signer) return [{ tone: 'fails', text: w.notCertified }];
  if (signer.withdrawn || !isInForce(signer, manifest.made.serverDay))
    return [{ tone: 'fails', text: w.outOfForce }];
  return [{ tone: 'holds', text: w.signed({ name: manifest.organisation.name }) }];
}

function wholeFindings({ conversation, custody, consent }: EvidenceManifest): VerifierFinding[] {
  const w = verifierWords;
  const { messages, chosen: chosenCount, notGenuine, missing } = conversation;
  return [
    { tone: 'word', text: w.chosen({ chosen: chosenCount, all: messages }) },
    ...(notGenuine > 0 ? [{ tone: 'word' as const, text: w.notGenuine({ n: notGenuine }) }] : []),
    ...(missing > 0 ? [{ tone: 'word' as const, text: w.missing({ n: missing }) }] : []),
    { tone: 'holds', text: w.custody({ n: custody.length }) },
    { tone: 'word', text: w.consent({ day: consent.day, recipient: consent.recipient }) },
  ];
}
