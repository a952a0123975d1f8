// Pages of invented deposits, for tests and the preview.
import type { PageContext } from '@heed/site/context';
import type { Html } from '@heed/site/markup';
import { holdingsPage } from '@heed/site/return/pages';
import type { DepositVersion } from './open.ts';
import { depositPage, keptPage } from './page.ts';
import { handOverPage, removePage, versionPage } from './step-pages.ts';
import { type VaultData, vaultSection } from './view.ts';

const code = '4821093377651208449031726652';
const leaf = (n: number) => String(n).repeat(64);

function version(n: number, text: string): DepositVersion {
  return {
    id: String(n).repeat(32),
    day: `2026-03-0${n}`,
    message: {
      version: 1,
      conversation: 'c'.repeat(64),
      role: 'person',
      deskKey: '0'.repeat(32),
      id: String(n).repeat(32),
      counter: n - 1,
      previous: [],
      seen: [],
      salt: '0'.repeat(32),
      text,
      attachments: [
        { id: 'a'.repeat(32), length: 9, sha256: leaf(0), key: '', type: 'image/jpeg', name: 'photo-1.jpg' },
      ],
    },
    json: new Uint8Array(),
    envelope: new Uint8Array(),
    hash: leaf(n),
    leaf: leaf(n),
    sign: leaf(0),
    signature: new Uint8Array(),
    fileHashes: [leaf(0)],
  };
}

/** Nothing is kept. */

const vault: VaultData = {
  vault: {
    deposits: [
      {
        group: '1'.repeat(32),
        kind: 'contract',
        versions: [version(1, 'Ŵáĝé: 1,400.\nÑö ƒéé.'), version(2, 'Ŵáĝé: 300.')],
        isCut: true,
      },
    ],
    notGenuine: 1,
  },
  eraseOn: '2028-03-10',
  logStates: new Map([
    [leaf(1), 'held'],
    [leaf(2), 'waits'],
  ]),
  handed: new Map([['1'.repeat(32), [{ desk: 'harbour', day: '2026-03-11' }]]]),
};

/** Pages by name; `at` gives the context of a path. */
export function sampleDepositPages(at: (path: string) => PageContext): Readonly<Record<string, Html>> {
  const data = { session: 'ab12', form: 'cd34', group: '1'.repeat(32) };
  return {
    deposit: depositPage(at('/deposit'), { form: 'cd34', code }),
    'deposit-wrong': depositPage(at('/deposit'), {
      form: 'cd34',
      code,
      kind: 'ticket',
      ownCode: '1234',
      wrong: ['no-kind', 'nothing-said', 'not-kept', 'code-length', 'vault-full'],
    }),
    'deposit-kept': keptPage(at('/deposit'), { code, eraseOn: '2028-03-10' }),
    'deposit-kept-own': keptPage(at('/deposit'), { code: null, eraseOn: '2028-03-10' }),
    vault: holdingsPage(at('/return'), {
      session: 'ab12',
      holdings: [vaultSection(at('/return'), { session: 'ab12' }, vault)],
    }),
    'vault-version': versionPage(at('/return'), { ...data, wrong: ['nothing-said'] }),
    'vault-hand-over': handOverPage(at('/return'), data),
    'vault-hand-over-code': handOverPage(at('/return'), {
      ...data,
      desk: 'harbour',
      newCode: code,
      wrong: ['not-kept'],
    }),
    'vault-remove': removePage(at('/return'), data),
  };
}
