// Whether the server answers Tor on its port. Whether Tor's network leads to it nobody on this machine can
// see.
import { isOnion } from '@heed/server';
import { ask, type Finding } from '@heed/server/health';
import type { CommandSettings } from '../settings.ts';

/** Empty where no onion service is set up. */
export async function lookAtOnion({ origins, onionPort }: CommandSettings): Promise<readonly Finding[]> {
  const origin = origins.find(isOnion);
  if (onionPort === undefined || origin === undefined) return [];
  const about = 'onion service';
  const answer = await ask(`http://127.0.0.1:${onionPort}/about`, {
    headers: { host: new URL(origin).host },
  });
  const ok = 'status' in answer && answer.status === 200;
  const says = ok
    ? `answers Tor on port ${onionPort}; whether people reach it see in Tor Browser: ${origin}`
    : `nobody answers Tor on port ${onionPort}. Start the server; if it runs, 'systemctl restart' it, so ` +
      'that it reads HEED_ONION_PORT.';
  return [{ about, ok, says }];
}
