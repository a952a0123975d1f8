// The sheet that a judge or a lawyer reads first: what this is, how to check it without trusting anybody's
// program, what it does not prove.
import { fingerprintDigits, hashHex } from '@heed/envelope';
import type { EvidenceItem, EvidenceManifest } from '@heed/ledger/evidence';
import { fromHex } from '../../ui/bytes.ts';
import { coverWords } from '../../words/evidence-cover.ts';
import { isPrintable, makePdf, type PdfBlock } from './pdf.ts';

export function coverSheet(manifest: EvidenceManifest): Uint8Array<ArrayBuffer> {
  return makePdf(`${coverWords.title} ${manifest.number}`, coverBlocks(manifest));
}

/** Words of others that Helvetica cannot print are read in the manifest. */
const shown = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return isPrintable(line) ? line : coverWords.otherScript;
};

export function coverBlocks(manifest: EvidenceManifest): PdfBlock[] {
  const w = coverWords;
  const { organisation, consent, made, conversation, redactions } = manifest;
  const heading = (text: string): PdfBlock => ({ style: 'heading', text });
  const texts = (list: readonly string[]): PdfBlock[] => list.map((text) => ({ style: 'text', text }));
  return [
    { style: 'title', text: w.title },
    ...texts([
      w.from({ name: shown(organisation.name), day: made.serverDay }),
      w.number({ number: manifest.number }),
      ...w.what,
    ]),
    heading(w.checkTitle),
    ...texts(w.check),
    { style: 'mono', text: fingerprintDigits(hashHex(fromHex(organisation.key))) },
    heading(w.consentTitle),
    ...texts([
      w.consent[consent.given]({ day: consent.day, to: shown(consent.recipient) }),
      shown(consent.words),
    ]),
    heading(w.itemsTitle),
    ...texts([w.chosen({ chosen: conversation.chosen, all: conversation.messages })]),
    ...manifest.items.map((item): PdfBlock => ({ style: 'text', text: itemLine(item, manifest) })),
    ...texts(
      conversation.notGenuine + conversation.missing > 0
        ? [w.doubtful({ notGenuine: conversation.notGenuine, missing: conversation.missing })]
        : [],
    ),
    heading(w.redactionsTitle),
    ...(redactions.length === 0
      ? texts([w.noRedactions])
      : texts(
          redactions.map((one) =>
            w.redaction({
              item: one.item,
              passages: one.passages,
              original: one.original,
              hasReason: one.reason !== '',
              reason: shown(one.reason),
            }),
          ),
        )),
    heading(w.limitsTitle),
    ...texts(w.limits),
    { style: 'small', text: w.foot },
  ];
}

function itemLine({ number, obtained, times, capture }: EvidenceItem, manifest: EvidenceManifest): string {
  const w = coverWords;
  const files = manifest.files.filter(({ item, role }) => item === number && role === 'original');
  const named = files.flatMap(({ name }) => (name ? [shown(name)] : []));
  const proof = manifest.files.some(({ item, role }) => item === number && role === 'proof');
  return [
    `${number}: ${w.obtained[obtained]}`,
    times.serverDay ? w.day({ day: times.serverDay }) : '',
    capture ? shown(capture.address || capture.title) : '',
    named.length > 0 ? w.files({ names: named.join(', ') }) : '',
    capture ? '' : proof ? w.withProof : w.withoutProof,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
