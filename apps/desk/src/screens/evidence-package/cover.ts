// The sheet that a judge or a lawyer reads first: what this is, how to check it without trusting anybody's
// program, what it does not prove.
import { fingerprintDigits, hashHex } from '@heed/envelope';
import type { EvidenceItem, EvidenceManifest } from '@heed/ledger/evidence';
import { fromHex } from '../../ui/bytes.ts';
import { escapeHtml } from '../../ui/html.ts';
import { locale } from '../../words/catalogue.ts';
import { coverWords } from '../../words/evidence-cover.ts';

/** The sheet as one page of HTML in UTF-8 that runs nothing, fetches nothing and prints on A4. */
export function coverSheet(manifest: EvidenceManifest): Uint8Array<ArrayBuffer> {
  const title = `${coverWords.title} ${manifest.number}`;
  const page = `<!doctype html>
<html lang="${escapeHtml(locale())}"><head><meta charset="utf-8"><meta http-equiv="Content-Security-Policy"
content="default-src 'none'; style-src 'unsafe-inline'"><meta name="viewport"
content="width=device-width"><title>${escapeHtml(title)}</title><style>${style}</style></head>
<body><main>
${coverBlocks(manifest).map(elementOf).join('\n')}
</main></body></html>
`;
  return new TextEncoder().encode(page);
}

const style =
  '@page{size:A4;margin:20mm}body{font:11pt/1.4 system-ui,sans-serif;margin:0;color:#000;background:#fff}' +
  'main{max-width:45rem;margin:auto;padding:1rem}h1{font-size:22pt}h2{font-size:13pt;break-after:avoid}' +
  'p{overflow-wrap:anywhere;break-inside:avoid}.digits{font-family:ui-monospace,monospace}' +
  '@media print{main{max-width:none;padding:0}}';

interface CoverBlock {
  readonly style: 'title' | 'heading' | 'text' | 'digits' | 'small';
  readonly text: string;
}

const tags: Readonly<Record<CoverBlock['style'], readonly [open: string, close: string]>> = {
  title: ['<h1>', '</h1>'],
  heading: ['<h2>', '</h2>'],
  text: ['<p>', '</p>'],
  digits: ['<p class="digits" dir="ltr">', '</p>'],
  small: ['<p><small>', '</small></p>'],
};

function elementOf({ style: of, text }: CoverBlock): string {
  const [open, close] = tags[of];
  return `${open}${escapeHtml(text)}${close}`;
}

/** Marks that turn the direction of what follows. */
const directions = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
/**
 * Words of others on one line, in a direction of their own: what somebody else typed turns nothing around
 * it (Unicode Annex 9, isolates).
 */
const isolateText = (text: string): string =>
  `\u2068${text.replace(directions, '').replace(/\s+/g, ' ').trim()}\u2069`;

function coverBlocks(manifest: EvidenceManifest): CoverBlock[] {
  const w = coverWords;
  const { organisation, consent, made: provenance, conversation, redactions } = manifest;
  const heading = (text: string): CoverBlock => ({ style: 'heading', text });
  const texts = (list: readonly string[]): CoverBlock[] => list.map((text) => ({ style: 'text', text }));
  return [
    { style: 'title', text: w.title },
    ...texts([
      w.from({ name: isolateText(organisation.name), day: provenance.serverDay }),
      w.number({ number: manifest.number }),
      ...w.what,
    ]),
    heading(w.checkTitle),
    ...texts(w.check),
    { style: 'digits', text: fingerprintDigits(hashHex(fromHex(organisation.key))) },
    heading(w.consentTitle),
    ...texts([
      w.consent[consent.given]({ day: consent.day, to: isolateText(consent.recipient) }),
      isolateText(consent.words),
    ]),
    heading(w.itemsTitle),
    ...texts([w.chosen({ chosen: conversation.chosen, all: conversation.messages })]),
    ...manifest.items.map((item): CoverBlock => ({ style: 'text', text: itemLine(item, manifest) })),
    ...texts(
      conversation.notGenuine + conversation.missing > 0
        ? [w.doubtful({ notGenuine: conversation.notGenuine, missing: conversation.missing })]
        : [],
    ),
    heading(w.redactionsTitle),
    ...(redactions.length === 0
      ? texts([w.noRedactions])
      : texts(
          redactions.map((redaction) =>
            w.redaction({
              item: redaction.item,
              passages: redaction.passages,
              original: redaction.original,
              hasReason: redaction.reason !== '',
              reason: isolateText(redaction.reason),
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
  const names = files.flatMap(({ name }) => (name ? [isolateText(name)] : []));
  const proof = manifest.files.some(({ item, role }) => item === number && role === 'proof');
  return [
    `${number}: ${w.obtained[obtained]}`,
    times.serverDay ? w.day({ day: times.serverDay }) : '',
    capture ? isolateText(capture.address || capture.title) : '',
    names.length > 0 ? w.files({ names: names.join(', ') }) : '',
    capture ? '' : proof ? w.withProof : w.withoutProof,
  ]
    .filter((part) => part !== '')
    .join('; ');
}
