// Words for what is not genuine, and for why nothing can be written, in English.

export const verdictWords = {
  title: 'Not genuine',
  closedTitle: 'You cannot read this one',
  notForUs:
    'It is sealed to keys that you do not hold. A colleague who can read it may hand the conversation over to you.',
  unreadable:
    'It is damaged or is not one of ours. It is shown so that nothing is hidden. Do not rely on it.',
  forged: 'It is signed by somebody else than it claims. Do not rely on it.',
  moved: 'It was written in another conversation or to another desk, and was put here.',
  'other-desk':
    'It is signed by another desk than the one that the person wrote to, and that desk has handed nothing over. The person does not believe it either.',
  swapped: 'It is true, but stands here under another message’s name.',
  replayed: 'The same message stood here before.',
  reordered: 'It stands before something that its author had already read. The order is not the true one.',
  miscounted: 'Its number does not follow from the messages before it.',
  superseded:
    'It is signed by a code or a key that was replaced. It may be from whoever holds the old one. If it is from a colleague, write once more.',
} as const;

export const cannotWriteWords = {
  'no-desk-key':
    'You hold no current key of this desk. A supervisor must renew it or put you into the list of members.',
  'no-conversation-key':
    'You hold no key for this conversation. Ask a colleague who reads it to hand it over.',
  'no-person-key': 'The person’s key is not known, so nothing can be sealed.',
  'no-hour':
    'The safe contact plan has no hour in the next 60 days, so this would never arrive. Change the plan first, in the case file.',
  'no-key-there':
    'That desk has no key that holds today, so nothing can be sealed to it. Ask a supervisor to renew it, or refer to somebody else.',
  'no-roster':
    'The list of members is in doubt, so no key is given to anybody. The top of the page says why.',
  'other-desk':
    'The person wrote to another desk. What this desk answers would not be genuine. Tell a supervisor: the server may have moved the conversation.',
  'closed-meanwhile':
    'A colleague wrote a closing of this case meanwhile. Yours is not saved, and stays here: read theirs in the case file, and change it there if it is wrong.',
  'two-codes': 'Two new codes were announced. Answers are off until it is clear who is who; notes work.',
} as const;
