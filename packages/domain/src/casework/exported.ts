// Cases as a file: every entry with all that it replaced, for a program. What came in words stands in the export of the conversation.
import * as v from 'valibot';
import { faultText } from '../faults/index.ts';
import type { Day } from '../time/index.ts';
import { type Fault, parseEntry } from './entry.ts';
import { type CaseFile, foldCase, type Version } from './file.ts';

export interface ExportedCase {
  /** Name of the desk that keeps it. */
  readonly desk: string;
  readonly begun: Day;
  /** In the order of the server: `foldCase` gives the case file. */
  readonly entries: readonly Version[];
}

const format = 'heed-cases';

export const formatCases = (cases: readonly ExportedCase[]): string =>
  `${JSON.stringify({ format, version: 1, cases }, null, 1)}\n`;

export const versionsOf = ({ things }: CaseFile): readonly Version[] =>
  things.flatMap(({ earlier, standing }) => [...earlier, ...standing]);

const text = v.pipe(v.string('needs text'), v.maxLength(500, 'is longer than 500 characters'));
const missing = 'is missing: is this a file of cases that a desk exported?';
const shape = v.object(
  {
    format: v.literal(format, `needs "${format}": is this a file of cases that a desk exported?`),
    version: v.literal(1, 'needs 1: another version of Heed wrote this file'),
    cases: v.array(
      v.object(
        {
          desk: text,
          begun: v.pipe(v.string('needs a day as YYYY-MM-DD'), v.isoDate('needs a day as YYYY-MM-DD')),
          entries: v.array(v.looseObject({ id: text, by: v.nullable(text) }, missing), 'needs a list of entries'),
        },
        missing,
      ),
      'needs a list of cases',
    ),
  },
  missing,
);

export interface ReadExported extends Omit<ExportedCase, 'entries'> {
  readonly file: CaseFile;
}

/** All cases of a file, or what is wrong: `field` says where, such as 'cases.0.entries.3'. */
export function readCases(
  value: unknown,
): { readonly ok: true; readonly cases: readonly ReadExported[] } | { readonly ok: false; readonly fault: Fault } {
  const outer = v.safeParse(shape, value);
  if (!outer.success) {
    const [issue] = outer.issues;
    return { ok: false, fault: { field: v.getDotPath(issue) ?? '', says: faultText(issue) } };
  }
  const cases: ReadExported[] = [];
  for (const [at, { desk, begun, entries }] of outer.output.cases.entries()) {
    const versions = entries.map(({ id, by, ...entry }) => {
      const read = parseEntry(JSON.stringify(entry));
      return read && { ...read, id, by };
    });
    const wrong = versions.indexOf(null);
    if (wrong >= 0)
      return {
        ok: false,
        fault: { field: `cases.${at}.entries.${wrong}`, says: 'is no entry that this version can read' },
      };
    cases.push({ desk, begun, file: foldCase(versions.filter((one) => one !== null)) });
  }
  return { ok: true, cases };
}
