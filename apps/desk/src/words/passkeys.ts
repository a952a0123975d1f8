// Words of the passkeys, in English: what is said before a passkey alone opens a member's key.
export const passkeyWords = {
  title: 'Passkeys',
  text: 'A second factor: a key on this device or a stick. Without it, the password alone opens.',
  prf: 'Most passkeys can also open your key. From the first unlocking with such a passkey on, the password alone opens it no longer, here or at another address of this desk. Lose all your passkeys, and you are a new member: your colleagues must let you in again. So add a second one, and keep it elsewhere.',
  state: {
    password: 'Now your password alone opens your key.',
    both: 'Now your password alone still opens your key. At the next unlocking with your passkey that ends.',
    passkey: 'Your key opens with your password and a passkey together, never with the password alone.',
  },
  none: 'No passkey yet.',
  passkey: (host: string, opens: boolean) => `Passkey for ${host}${opens ? ', also opens your key' : ''}`,
  add: 'Add a passkey',
  added: 'Added. From the next time on it is asked for.',
  refused: 'The passkey was not made. Try again and follow what your browser asks.',
  remove: 'Remove …',
  removeTitle: 'Remove this passkey?',
  removeText: 'It is asked for no longer.',
  removeLast: 'It is the last one that opens your key: from now on the password alone opens it again.',
  removeAct: 'Remove it',
  removed: 'Removed.',
} as const;
