// What of a case file goes to the person herself, and what does not, and why. Article 15(4) of the General Data Protection Regulation: a copy must not
// harm the rights of others. No I/O.
import {
  type Body,
  type CaseFile,
  foldCase,
  type Kind,
  thingsOf,
  type Version,
  versionsOf,
} from '@heed/domain/casework';

/** Kinds that are about somebody else alone. */
const others: readonly Kind[] = ['threat'];

/** A version as she may have it: without words about others, without names of members, without the code of a case at another desk. */
function forHer(version: Version): Version {
  const blank = { ...version, by: null };
  const body: Partial<Record<Kind, Readonly<Record<string, unknown>>>> = {
    statement: { about: '', words: '', sealed: '' },
    interpreter: { conflict: '' },
    referral: { link: null },
    task: { assignee: null },
    'harm-review': { reviewers: [] },
  };
  return { ...blank, body: { ...version.body, ...body[version.kind], ...membersOut(version) } as Version['body'] };
}

/** Which member looked or approved is kept from the file; that one did stays. */
function membersOut({ kind, body }: Version): Readonly<Record<string, unknown>> {
  const nobody = '0'.repeat(32);
  if (kind === 'exception') {
    const { review } = body as Body<'exception'>;
    return { review: review && { ...review, by: nobody } };
  }
  if (kind === 'closing') {
    const { approved } = body as Body<'closing'>;
    return { approved: approved && { ...approved, by: nobody } };
  }
  return {};
}

/** The case file with all that was replaced, as she may have it. */
export const herFile = (file: CaseFile): CaseFile =>
  foldCase(
    file.things
      .filter(({ kind }) => !others.includes(kind))
      .flatMap((thing) => versionsOf({ things: [thing] }))
      .map(forHer),
  );

export const leftOutOf = (file: CaseFile) => ({
  statements: thingsOf(file, 'statement').length,
  threats: thingsOf(file, 'threat').length,
  interpreters: thingsOf(file, 'interpreter').length,
});
