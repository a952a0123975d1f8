// What a seat of a consultation costs: signing on the server, blinding and finishing on a phone whose
// processor is slowed six times, verifying a ballot that came.
import { isCredential, modulusFrom, requestCredential, voterFromRoot } from '@heed/envelope/credential';
import { blindSign, makeSigningKey, modulusOf } from '../modules/consultation/server/blind-sign.ts';
import { startChromium } from '../tests/chromium.ts';
import { bundlePackage } from '../tests/ledger-bundle.ts';

const slowed = 6;
const rounds = 200;
const consultation = '0123456789abcdef0123456789abcdef';
const signing = await makeSigningKey();
const modulus = modulusOf(signing);
const key = { consultation, groups: [{ group: 'police', modulus }] };
const median = (times: number[]) => times.sort((a, b) => a - b)[times.length >> 1] ?? Number.NaN;
const text = (times: number[]) => `${median(times).toFixed(2)} ms`;
const sign = (blinded: string) =>
  Buffer.from(blindSign(signing, Buffer.from(blinded, 'base64url')) ?? []).toString('base64url');

const times: Record<'blind' | 'sign' | 'finish' | 'verify', number[]> = {
  blind: [],
  sign: [],
  finish: [],
  verify: [],
};
function timed<T>(name: keyof typeof times, act: () => T): T {
  const start = performance.now();
  const result = act();
  times[name].push(performance.now() - start);
  return result;
}
modulusFrom(modulus);
for (let seed = 0; seed < rounds; seed++) {
  const voter = voterFromRoot(new Uint8Array(32).fill(seed), consultation);
  const request = timed('blind', () => requestCredential(voter, key, 'police'));
  const signature = timed('sign', () => sign(request.blinded));
  const credential = timed('finish', () => request.finish(signature));
  if (!timed('verify', () => isCredential(credential, key))) throw new Error('Cannot measure: not verified');
}
for (const [name, list] of Object.entries(times)) console.log(`Node, ${name}: ${text(list)}`);

const code = await bundlePackage('@heed/envelope/credential', ['requestCredential', 'voterFromRoot'], 'seat');
const browser = await startChromium();
const page = await browser.newPage();
await (await page.context().newCDPSession(page)).send('Emulation.setCPUThrottlingRate', { rate: slowed });
await page.addScriptTag({ content: code });
await page.exposeFunction('sign', sign);
const onPhone = await page.evaluate(
  async ({ key, consultation, rounds }) => {
    const { seat, sign } = globalThis as unknown as {
      seat: typeof import('@heed/envelope/credential');
      sign(blinded: string): Promise<string>;
    };
    const list: [number, number][] = [];
    for (let seed = 0; seed < rounds; seed++) {
      const voter = seat.voterFromRoot(new Uint8Array(32).fill(seed), consultation);
      const start = performance.now();
      const request = seat.requestCredential(voter, key, 'police');
      const blind = performance.now() - start;
      const signature = await sign(request.blinded);
      const again = performance.now();
      request.finish(signature);
      list.push([blind, performance.now() - again]);
    }
    return list;
  },
  { key, consultation, rounds: 20 },
);
await browser.close();
const [first] = onPhone;
console.log(
  `Chromium slowed ${slowed} times: blind ${text(onPhone.map(([blind]) => blind))}, finish ` +
    `${text(onPhone.map(([, finish]) => finish))}, the first time ` +
    `${first!.map((ms) => ms.toFixed(1)).join(' and ')} ms`,
);
