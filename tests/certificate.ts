// A certificate for `localhost` that signs itself: P-256, valid from two days ago until tomorrow. DER by hand
// (RFC 5280), so that tests need no tool that a machine may lack.
import { generateKeyPairSync, randomBytes, sign } from 'node:crypto';

function der(tag: number, ...parts: readonly Uint8Array[]): Buffer {
  const body = Buffer.concat(parts);
  // The shortest form there is: some readers refuse a longer one.
  const [high, low] = [body.length >> 8, body.length & 255];
  const length = body.length < 128 ? [low] : high === 0 ? [0x81, low] : [0x82, high, low];
  return Buffer.concat([Buffer.from([tag, ...length]), body]);
}
const hex = (text: string) => Buffer.from(text, 'hex');
const sequence = (...parts: readonly Uint8Array[]) => der(0x30, ...parts);
const bits = (bytes: Uint8Array) => der(0x03, Buffer.of(0), bytes);
const time = (milliseconds: number) =>
  der(0x17, Buffer.from(`${new Date(milliseconds).toISOString().slice(2, 19).replace(/[-:T]/g, '')}Z`));

const ecdsaWithSha256 = sequence(der(0x06, hex('2a8648ce3d040302')));
const commonName = sequence(
  der(0x31, sequence(der(0x06, hex('550403')), der(0x0c, Buffer.from('localhost')))),
);
/** subjectAltName: DNS localhost. */
const forLocalhost = sequence(
  der(0x06, hex('551d11')),
  der(0x04, sequence(der(0x82, Buffer.from('localhost')))),
);

/** Both in PEM. `endsInDays`: negative for one that has ended. */
export function selfSigned({ endsInDays = 1 } = {}): { readonly certificate: string; readonly key: string } {
  const { publicKey, privateKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
  const day = 86_400_000;
  const content = sequence(
    der(0xa0, der(0x02, Buffer.of(2))),
    der(0x02, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    ecdsaWithSha256,
    commonName,
    sequence(time(Date.now() - 2 * day), time(Date.now() + endsInDays * day)),
    commonName,
    publicKey.export({ format: 'der', type: 'spki' }),
    der(0xa3, sequence(forLocalhost)),
  );
  const whole = sequence(content, ecdsaWithSha256, bits(sign('sha256', content, privateKey)));
  const lines = whole.toString('base64').replace(/.{64}/g, '$&\n').trimEnd();
  return {
    certificate: `-----BEGIN CERTIFICATE-----\n${lines}\n-----END CERTIFICATE-----\n`,
    key: privateKey.export({ format: 'pem', type: 'pkcs8' }).toString(),
  };
}
