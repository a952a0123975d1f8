// A server with everything that is invented: members of five roles, a consultation, events, a handbook; for
// tests.
import { strict as assert } from 'node:assert';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Feature } from '@heed/domain/legal-review';
import { type Deployment, startServer } from '@heed/server';
import { build } from '../apps/cli/src/build.ts';
import { conveners, logInsOf } from '../apps/cli/src/demonstration.ts';
import type { FoundingPerson } from '../apps/cli/src/founding.ts';
import { inventConsultation } from '../modules/consultation/cli/invent-consultation.ts';
import { inventEvents } from '../modules/events/cli/invent-event.ts';
import { inventHandbook } from '../modules/handbook/cli/invent-handbook.ts';
import { foundInvented, originalsVariable, type Passwords } from './demonstration.ts';
import type { InventedServer } from './invented.ts';
import { scriptsFor } from './light-passwords.ts';

export interface FilledServer extends InventedServer {
  end(): Promise<void>;
}

const trainer: FoundingPerson = { name: 'Tess', email: 'tess@example.org', role: 'trainer', desks: [] };

/** Ana (supervisor), Mila and Jo (case workers), Edi (editor), Moss (moderator), Tess (trainer). */
export async function startFilled(passwords: Passwords = 'light'): Promise<FilledServer> {
  if (process.env[originalsVariable] === undefined) await build();
  const folder = mkdtempSync(join(tmpdir(), 'heed-test-'));
  const founded = await foundInvented(folder, { passwords, others: [...conveners, trainer] });
  await inventConsultation(founded, folder);
  await inventEvents(founded, folder);
  await inventHandbook(founded, folder);
  const running = await startServer({ folder, port: 0, testScripts: await scriptsFor(passwords) });
  return {
    ...running,
    folder,
    url: `http://localhost:${running.port}`,
    logIns: logInsOf(founded),
    end: async () => {
      await running.stop();
      rmSync(folder, { recursive: true, force: true, maxRetries: 20 });
    },
  };
}

const dayMs = 86_400_000;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

/** A legal review of a feature, recorded and confirmed. Returns its id. */
export async function turnOn({ storage }: Deployment, feature: Feature): Promise<string> {
  const review = {
    feature,
    lawyer: 'A. Example',
    office: 'Example & Partners',
    reviewed: dayOf(Date.now()),
    basis: 'An invented law of an invented country lets invented organisations do it.',
    until: dayOf(Date.now() + 300 * dayMs),
  };
  const recorded = await storage.legalReviews.record(review, 'a'.repeat(32));
  assert.ok(recorded.ok && (await storage.legalReviews.confirm(recorded.id, 'b'.repeat(32))).ok);
  return recorded.id;
}
