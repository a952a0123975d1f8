// What one member proposes and another signs: peer warnings, patterns, versions of a handbook. Another member
// signs what was read, or nothing. How long a proposal waits and what its second signature sets off is the
// rule of each. docs/decisions/second-member.md says what is not here.

/** A member (random id), and what that member put forward or read: the number of a version, or its text. */
export interface MemberSignature<Version extends number | string> {
  readonly by: string;
  readonly version: Version;
}

/** Why a second signature is refused. 'changed': the proposal is no longer what was read. */
export type SignatureRefusal = 'unknown' | 'changed' | 'same-member';

/** Why `second` may not sign what `first` proposed; null where it may. */
export function judgeSignature<Version extends number | string>(
  first: MemberSignature<Version>,
  second: MemberSignature<Version>,
): Exclude<SignatureRefusal, 'unknown'> | null {
  if (first.version !== second.version) return 'changed';
  return first.by === second.by ? 'same-member' : null;
}
