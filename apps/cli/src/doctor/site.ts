// How the site looks from outside, through the proxy: whether it answers, whether a report would be stored
// now, its certificate, its clock, and a real form of 3 MB on the way that a report takes.
import { createHash, randomBytes } from 'node:crypto';
import { makeProbeToken, type ProbeAnswer, probeHeader, secretsFrom } from '@heed/server';
import {
  ask,
  certificateFinding,
  clockOf,
  documentOf,
  type Finding,
  failureSentences,
  type ProbeResponse,
  type ProbeResult,
  reportsFinding,
  unreadyOf,
} from '@heed/server/health';
import type { Storage } from '@heed/storage';
import { type CommandSettings, siteAddress } from '../settings.ts';

/** What an answer that is not ours means; null where it is ours. */
function foreignAnswer(answer: ProbeResponse): string | null {
  const { status, headers } = answer;
  if (status >= 300 && status < 400)
    return (
      `It leads elsewhere (${status}). Set HEED_ORIGIN to the address at which people arrive, and let ` +
      'the proxy pass on every path.'
    );
  if (status === 413)
    return (
      'The proxy refuses it as too large (413). Take limits of size out of the proxy, as in deploy/: ' +
      'Heed has its own.'
    );
  if (status === 502 || status === 504)
    return (
      `The proxy answers ${status}: it does not reach Heed. Does the server run, and on the port that ` +
      'the proxy names?'
    );
  if (documentOf(answer) !== null) return null;
  const html = String(headers['content-type'] ?? '').includes('html');
  if (status === 503)
    return 'The proxy answers 503 with a page of its own: it does not reach Heed. Does the server run?';
  return (
    `Something else answers there (${status}${html ? ', a page of HTML' : ''}). Let the proxy pass on ` +
    'every path to Heed.'
  );
}

/**
 * `isOpened`: whether go-live has opened the channel; null where the database could not be asked, as then
 * `storage`.
 */
export async function lookAtSite(
  set: CommandSettings,
  storage: Storage | null,
  isOpened: boolean | null,
): Promise<readonly Finding[]> {
  const url = siteAddress(set);
  const alive = await ask(`${url}/healthz`);
  // Where nothing answers, a second question would only wait once more.
  const ready = 'failure' in alive ? alive : await ask(`${url}/readyz`);
  return [
    httpOf(url, alive),
    readyOf(ready, isOpened),
    ...(storage === null ? [] : [await clockOf(storage, alive, Date.now())]),
    ...(url.startsWith('https:') ? [certificateFinding(alive, Date.now())] : []),
  ];
}

function httpOf(url: string, probe: ProbeResult): Finding {
  const wrong = 'failure' in probe ? failureSentences[probe.failure] : foreignAnswer(probe);
  if (wrong !== null) return { about: 'http', ok: false, says: `${url}/healthz: ${wrong}` };
  return { about: 'http', ok: true, says: 'the site answers' };
}

const notNoticed =
  'It is open, and the running server has not noticed yet: it notices within a minute. Ask doctor ' +
  'again then; if it says the same, restart the server and see that both have the same HEED_DATA.';

function readyOf(probe: ProbeResult, isOpened: boolean | null): Finding {
  const about = 'ready';
  if ('failure' in probe) return { about, ok: false, says: failureSentences[probe.failure] };
  const wrong = foreignAnswer(probe);
  if (wrong !== null) return { about, ok: false, says: wrong };
  const { ok, reason } = documentOf(probe) ?? {};
  if (ok === true) return reportsFinding(null);
  return reportsFinding(unreadyOf(reason), reason === 'not-open' && isOpened ? notNoticed : undefined);
}

/** Claimed by a visitor, as far as the proxy knows: a documentation address (RFC 5737). */
const claimedAddress = '203.0.113.7';
const fileLength = 3_000_000;
const textLength = 50_000;
const boundary = 'heed-doctor-form';

/** Sends a form of 3 MB the way of a report, which Heed measures and does not store. */
export async function probeForm(set: CommandSettings, storage: Storage): Promise<Finding> {
  const about = 'form of 3 MB';
  const alive = await ask(`${siteAddress(set)}/healthz`, { tooLateMs: 5000 });
  if ('failure' in alive) return { about, ok: false, says: failureSentences[alive.failure] };
  const root = await storage.settings.get('server-secret');
  if (root === null)
    return { about, ok: false, says: "There is nothing to send it to yet: run 'heed init'." };
  const file = randomBytes(fileLength);
  const body = [
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="text"\r\n\r\n${'x'.repeat(textLength)}\r\n`,
    ),
    Buffer.from(
      `--${boundary}\r\nContent-Disposition: form-data; name="file"; filename="a.bin"\r\n` +
        'Content-Type: application/octet-stream\r\n\r\n',
    ),
    file,
    Buffer.from(`\r\n--${boundary}--\r\n`),
  ];
  const probe = await ask(`${siteAddress(set)}/report`, {
    method: 'POST',
    tooLateMs: 60_000,
    body,
    headers: {
      'content-type': `multipart/form-data; boundary=${boundary}`,
      'content-length': body.reduce((sum, part) => sum + part.length, 0),
      [probeHeader]: makeProbeToken(secretsFrom(root), Date.now()),
      'x-forwarded-for': claimedAddress,
    },
  });
  if ('failure' in probe) return { about, ok: false, says: failureSentences[probe.failure] };
  const wrong = foreignAnswer(probe);
  if (wrong !== null) return { about, ok: false, says: wrong };
  const fault = faultOf(
    documentOf(probe) as unknown as ProbeAnswer,
    createHash('sha256').update(file).digest('hex'),
    set,
  );
  return { about, ok: fault === null, says: fault ?? 'it arrived whole, from where it says' };
}

function faultOf(answer: ProbeAnswer, hash: string, { proxy, origins }: CommandSettings): string | null {
  if (answer.probe !== 'heed')
    return (
      'Another Heed answers there, or one with other secrets. Are HEED_DATA and HEED_ORIGIN of one ' +
      'server?'
    );
  if (answer.fileLength !== fileLength || answer.fileHash !== hash || answer.textLength !== textLength)
    return 'It arrived cut or changed. Let the proxy pass bodies on as they come, as in deploy/.';
  if (!proxy) return null;
  if (answer.forwardedFor === null)
    return (
      'The proxy names no address in x-forwarded-for: everybody would count as one visitor. See ' + 'deploy/.'
    );
  if (answer.forwardedFor === claimedAddress)
    return (
      'The proxy passes on what a visitor claims in x-forwarded-for: anybody could have the reports of ' +
      'others held. See deploy/.'
    );
  if (origins[0]?.startsWith('https:') && answer.forwardedProto !== 'https')
    return 'The proxy does not say x-forwarded-proto: https. See deploy/.';
  if (origins.length > 1 && !origins.some((origin) => new URL(origin).host === answer.host))
    return 'The proxy does not pass on Host, which is needed with several addresses. See deploy/.';
  return null;
}
