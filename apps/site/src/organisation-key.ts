// The organisation's Ed25519 public key, 64 hex digits, as this script was built for it. The server writes it
// in place of the placeholder before it names and hashes the script, so that the script's integrity covers
// it. All zeros: no key was made yet.
export const organisationKey = 'f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0f0';
