// Words of taking over with the printed organisation key, where nobody else can unlock.
export const takeOverWords = {
  title: 'Nobody else can unlock',
  text: 'With the organisation key from the safe you certify yourself, and the other supervisors’ signatures count no longer from today on. After that the trustees’ shares give you the desk keys, below. While somebody else can unlock, have your digits compared instead.',
  key: 'Organisation key, as printed',
  act: 'Take over',
  done: 'You are certified, and every desk has a new key. Now restore from the shares, below.',
};

export const vouchWords = {
  note: 'The keys of this desk have changed. What was written here before stands.',
} as const;
