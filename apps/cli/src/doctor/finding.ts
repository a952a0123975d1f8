// What `heed doctor` found, and how it looks: each look in a guard of its own, so that one that breaks is a
// finding and never the end.

export interface DoctorFinding {
  readonly about: string;
  readonly ok: boolean;
  /** What is so, and what to do where it is not as it should be. */
  readonly says: string;
}

/**
 * The findings of `look`, or one that it broke: by the kind of the fault alone, since a message could hold an
 * address.
 */
export async function guarded(
  about: string,
  look: () => Promise<DoctorFinding | readonly DoctorFinding[]>,
): Promise<readonly DoctorFinding[]> {
  try {
    return [await look()].flat();
  } catch (error) {
    const kind = error instanceof Error ? error.name : 'fault';
    const code = error instanceof Error && 'code' in error ? ` ${String(error.code)}` : '';
    const sentence =
      error instanceof Error && error.name === 'StorageError'
        ? `${error.message}.`
        : `This could not be looked at (${kind}${code}).`;
    return [{ about, ok: false, says: sentence }];
  }
}
