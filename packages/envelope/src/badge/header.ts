// The header of a badge's token.

/** As JSON, letter for letter; `key` is the public key as base64url, 43 letters. */
export const badgeHeader = (key: string): string =>
  JSON.stringify({ alg: 'EdDSA', typ: 'JWT', jwk: { kty: 'OKP', crv: 'Ed25519', x: key } });
