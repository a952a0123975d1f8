// The key pair by which push services know this server, made once.
import type { Storage } from '@heed/storage';
import type { Deployment } from '../deployment.ts';

export async function vapidKeys({
  storage,
}: Pick<Deployment, 'storage'>): Promise<{ publicKey: string; privateKey: string }> {
  const keys = (await storage.settings.get('vapid')) ?? (await makeVapidKeys(storage));
  return JSON.parse(new TextDecoder().decode(keys));
}

async function makeVapidKeys({ settings }: Storage): Promise<Uint8Array> {
  const { default: webpush } = await import('web-push');
  return settings.putOnce('vapid', Buffer.from(JSON.stringify(webpush.generateVAPIDKeys())));
}
