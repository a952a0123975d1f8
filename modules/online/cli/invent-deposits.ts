// Invented deposits for a demonstration, sealed as a browser seals them: an offer, and a contract that
// became another one. Their codes are printed once, so that whoever tries the site can open them.
import { formatCode, type ReportCode } from '@heed/envelope/code';
import { depositKeys, rootOfCode } from '@heed/envelope/derive';
import type { Deployment } from '@heed/server';
import { readVault, sealVersion } from '../site/deposit/open.ts';

interface InventedDeposit {
  readonly kind: 'offer' | 'contract';
  readonly versions: readonly string[];
}

const deposits: readonly InventedDeposit[] = [
  {
    kind: 'offer',
    versions: [
      'Invented: waitress in a hotel by the sea. 1,400 a month, room included, no fee. Write to ' +
        'jobs@example.org before Friday.',
    ],
  },
  {
    kind: 'contract',
    versions: [
      'Invented: contract of 3 March. Kitchen work, 40 hours, 1,350 a month, passport stays with the worker.',
      'Invented: contract as given on arrival. 60 hours, 300 a month, journey of 4,000 to be paid back.',
    ],
  },
];

/** Stores them, each under a code of its own, and answers what to print of each. */
export async function inventDeposits(
  { storage, salt }: Deployment,
  makeCode: () => ReportCode,
): Promise<string[]> {
  const lines: string[] = [];
  for (const { kind, versions } of deposits) {
    const code = makeCode();
    const keys = await depositKeys(await rootOfCode(code, Buffer.from(salt, 'hex')));
    const listed: { id: string; envelope: Uint8Array; day: string }[] = [];
    for (const text of versions) {
      const [of = null] = (await readVault(listed, [keys])).deposits;
      const version = { kind, text, attachments: [], fileHashes: [], sealedBy: 'browser', of } as const;
      const { envelope, hash, leaf, message } = await sealVersion(keys, version);
      listed.push({ id: message.id, envelope, day: '' });
      await storage.deposits.add(keys.conversation, {
        id: message.id,
        envelope,
        hash,
        leaf,
        attachments: [],
      });
    }
    lines.push(`code of an invented deposit (${kind}): ${formatCode(code)}`);
  }
  return lines;
}
