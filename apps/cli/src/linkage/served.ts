// A Heed server as evaluator or as linker, over https.
import { ApiError, client, type ResponseOf, type Routes } from '@heed/api';
import type { Study } from '@heed/domain/linkage';
import { Failure } from '../failure.ts';
import { checkedStudy } from './files.ts';

const roleVerbs = { evaluator: 'evaluates', linker: 'links' } as const;

export async function studyAt(
  server: string,
  invitation: string | undefined,
  role: keyof typeof roleVerbs,
): Promise<{ readonly study: Study; readonly list: string }> {
  const reply = await withServerName(server, () =>
    at(server).call('linkage.readStudy', { invitation: tokenOf(invitation) }),
  );
  if (reply.role !== role)
    throw new Failure(
      'refused',
      `${server} ${roleVerbs[reply.role]} this study, and this step needs the server that ` +
        `${roleVerbs[role]}: the two invitations may have been changed over.`,
    );
  return { study: checkedStudy(reply.study), list: reply.list };
}

/** Batch by batch; what was evaluated before a break is asked for again and answered alike. */
export async function evaluatedBy(
  server: string,
  invitation: string | undefined,
  batches: readonly string[],
): Promise<ResponseOf<Routes['linkage.evaluateBatch']>[]> {
  const answers = [];
  for (const [batch, elements] of batches.entries()) {
    answers.push(
      await withServerName(server, () =>
        at(server).call('linkage.evaluateBatch', { invitation: tokenOf(invitation), batch, elements }),
      ),
    );
    console.error(`Evaluated ${Math.round((100 * (batch + 1)) / batches.length)} %`);
  }
  return answers;
}

export async function deliverTo(
  server: string,
  invitation: string | undefined,
  tokens: string,
): Promise<void> {
  await withServerName(server, () =>
    at(server).call('linkage.deliverTokens', { invitation: tokenOf(invitation), tokens }),
  );
}

/** In the clear only to this machine, for a trial. */
function at(server: string) {
  const url = URL.canParse(server) ? new URL(server) : null;
  const here = url !== null && ['localhost', '127.0.0.1', '[::1]'].includes(url.hostname);
  if (url === null || (url.protocol !== 'https:' && !here))
    throw new Failure('usage', '--server needs an address that begins with https://.');
  return client(url.origin);
}

function tokenOf(invitation: string | undefined): string {
  const token = invitation ?? process.env.HEED_INVITATION;
  if (token === undefined || !/^[0-9a-f]{32}$/.test(token))
    throw new Failure(
      'usage',
      'Give the invitation of this server: --invitation and 32 digits and letters a to f, or ' +
        'HEED_INVITATION.',
    );
  return token;
}

async function withServerName<T>(server: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    if (error.status === 0)
      throw new Failure('busy', `No answer from ${server}. Nothing is lost: try the same step again.`);
    throw new Failure(
      error.status === 503 ? 'busy' : 'refused',
      `${server}: ${error.problem?.detail ?? error.message}`,
    );
  }
}
