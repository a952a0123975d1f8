// What of a case file goes to the person as their own copy, what does not, and why. Article 15(4) of the
// General Data Protection Regulation: a copy must not harm the rights of others.

import { versionsOf } from './case-export.ts';
import type { Body, RecordKind } from './entry.ts';
import { buildCaseFile, type CaseFile, recordsOfKind, type Version } from './file.ts';

/** Kinds that are about somebody else alone. */
const aboutOthers: readonly RecordKind[] = ['threat'];

/** Stands for a member whom the copy does not name. */
const nobody = '0'.repeat(32);

/** Fields that are blanked, by kind: words about others, members, the code of a case at another desk. */
const blanked: { readonly [K in RecordKind]?: (body: Body<K>) => Partial<Body<K>> } = {
  statement: () => ({ about: '', words: '', sealed: '' }),
  interpreter: () => ({ conflict: '' }),
  referral: () => ({ link: null }),
  task: () => ({ assignee: null }),
  contact: () => ({ alarm: undefined }),
  danger: () => ({ alarm: undefined }),
  'harm-review': () => ({ reviewers: [] }),
  // Which member looked or approved stays here; that one did goes.
  exception: ({ review }) => ({ review: review && { ...review, by: nobody } }),
  closing: ({ approved }) => ({ approved: approved && { ...approved, by: nobody } }),
};

function copyVersion<K extends RecordKind>(version: Version<K>): Version<K> {
  const blank = blanked[version.kind] as ((body: Body<K>) => Partial<Body<K>>) | undefined;
  return { ...version, by: null, body: { ...version.body, ...blank?.(version.body) } };
}

/** The case file with all that was replaced, as the person may have it. */
export const subjectCopy = (file: CaseFile): CaseFile =>
  buildCaseFile(
    file.records
      .filter(({ kind }) => !aboutOthers.includes(kind))
      .flatMap((record) => versionsOf({ records: [record] }))
      .map((version) => copyVersion(version)),
  );

/** How many records the copy leaves out or blanks, by what they are. */
export const leftOutOfCopy = (file: CaseFile) => ({
  statements: recordsOfKind(file, 'statement').length,
  threats: recordsOfKind(file, 'threat').length,
  interpreters: recordsOfKind(file, 'interpreter').length,
});
