// Words of unlocking and of doubts about keys, in English.

export const unlockWords = {
  title: 'Unlock the desk',
  email: 'E-mail address',
  password: 'Password',
  act: 'Unlock',
  working: 'Unlocking …',
  why: 'Your password stays in this browser. The server never learns it.',
  idle: 'Locked after 10 minutes without a touch. What you were typing is still here, for you alone.',
  asked: 'Locked. What you were typing is still here, for you alone.',
  incomplete: 'A part of the desk did not arrive. Check the connection, then load this page again.',
  ended:
    'Your session ended. What you were typing is still here, for you alone. If your password is refused, you may have been taken off the list of members: ask a supervisor.',
  faults: {
    wrong: 'E-mail address or password is not right. Check both and try again.',
    busy: 'The server is busy. Wait a moment, then try again.',
    offline: 'No answer from the server. Check the connection and try again.',
    passkey: 'The passkey was not accepted. Try again and follow what your browser asks.',
    'passkey-elsewhere':
      'Your passkey belongs to another address of this site. Open the desk at the address where you added it, or ask who runs the server to remove your passkeys.',
    secret:
      'You are signed in, but your key did not open. Use a passkey that opens it, at the address where you made it. If none is left, ask a supervisor to invite you anew.',
    broken: 'This browser could not compute the log-in. It needs WebAssembly: use a current browser.',
  },
} as const;

export const doubtWords = {
  'other-organisation':
    'The server names another organisation key than this page was made for. Load the page again. If this stays, do not answer anybody and call a colleague.',
  'not-founded': 'This organisation has no key yet. Its first supervisor makes it under ‘Members’.',
  'no-roster':
    'No valid list of members was given. Nobody can be trusted with a key until a supervisor signs one.',
  'not-in-roster':
    'You do not stand in the signed list of members. A supervisor must compare your digits with you.',
  'older-roster':
    'The server gave an older list of members than before. No key is given to anybody. Tell a supervisor.',
  'unconfirmed-roster':
    'The public log does not confirm that this list of members is the newest. Somebody who left may stand in it, so no key is given to anybody. If a list was signed within the last half hour, unlock again later; else tell a supervisor.',
  'ended-roster':
    'By the rules of today too few supervisors signed the list of members, so no key is given to anybody. A supervisor signs the list anew under ‘Members’.',
  'broken-roster':
    'The list of members does not follow the one before it. Somebody may have changed it beside the supervisors. No key is given to anybody. Tell every supervisor.',
  'wrong-desk-key':
    'A desk key did not open for you, or was another one than the certified. Tell a supervisor.',
} as const;

export const draftWords = {
  badge: 'Draft',
  saved: 'Draft saved.',
  saving: 'Saving the draft …',
  memoryOnly:
    'This stands in this page alone and is not saved: the person did not agree that it is written down.',
  notSaved: 'Not saved yet:',
  gone: 'this conversation was erased or moved. The draft goes when you lock.',
  tooLarge: 'it is longer than a draft can be. It stays in this page: send it in parts.',
  elsewhere: 'You wrote here in another tab or on another machine too:',
  sentElsewhere: 'What stood here was sent or discarded in another tab or on another machine.',
  keepOwn: 'Keep what stands here',
  takeElsewhere: 'Take the other one',
  discardOwn: 'Discard what stands here',
  discard: 'Discard the draft',
  closed: 'This conversation was closed after you began this draft. It is not sent.',
} as const;
