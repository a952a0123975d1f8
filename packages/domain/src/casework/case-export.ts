// Cases as a file: every entry with all that it replaced, for a program. What came in words stands in the
// export of the conversation.
import * as v from 'valibot';
import { because, type Fault, faultAt, faultsOf } from '../faults/index.ts';
import type { Day } from '../time/index.ts';
import { parseEntry } from './entry.ts';
import { buildCaseFile, type CaseFile, type Version } from './file.ts';

/** A case of the file. `begun`: the day on which it was opened. */
export interface ExportedCase {
  /** Name of the desk that keeps it. */
  readonly desk: string;
  readonly begun: Day;
  /** In the order of the server: `buildCaseFile` makes the case file of them. */
  readonly entries: readonly Version[];
}

const format = 'heed-cases';

/** The file as JSON: format 'heed-cases', version 1. */
export const formatCases = (cases: readonly ExportedCase[]): string =>
  `${JSON.stringify({ format, version: 1, cases }, null, 1)}\n`;

/** All versions of all entries, each superseded one before what replaced it. */
export const versionsOf = ({ records }: CaseFile): readonly Version[] =>
  records.flatMap(({ superseded, current }) => [...superseded, ...current]);

const text = v.pipe(
  v.string(because('needs-text')),
  v.maxLength(500, because('longer-than-characters', { most: 500 })),
);
const missing = because('not-a-file-of-cases');
const shape = v.object(
  {
    format: v.literal(format, because('needs-format', { format })),
    version: v.literal(1, because('other-version')),
    cases: v.array(
      v.object(
        {
          desk: text,
          begun: v.pipe(v.string(because('needs-iso-day')), v.isoDate(because('needs-iso-day'))),
          entries: v.array(
            v.looseObject({ id: text, by: v.nullable(text) }, missing),
            because('needs-entries'),
          ),
        },
        missing,
      ),
      because('needs-cases'),
    ),
  },
  missing,
);

/** A case that was read from a file. */
export interface ReadExported extends Omit<ExportedCase, 'entries'> {
  readonly file: CaseFile;
}

/** All cases of a file, or what is wrong: `field` says where, such as 'cases.0.entries.3'. */
export function readCases(
  value: unknown,
):
  | { readonly ok: true; readonly cases: readonly ReadExported[] }
  | { readonly ok: false; readonly fault: Fault } {
  const outer = v.safeParse(shape, value);
  if (!outer.success) {
    const [issue] = outer.issues;
    return { ok: false, fault: faultsOf([issue])[0]! };
  }
  const cases: ReadExported[] = [];
  for (const [at, { desk, begun: start, entries }] of outer.output.cases.entries()) {
    const versions = entries.map(({ id, by, ...entry }) => {
      const read = parseEntry(JSON.stringify(entry));
      return read && { ...read, id, by };
    });
    const wrong = versions.indexOf(null);
    if (wrong >= 0)
      return {
        ok: false,
        fault: faultAt(`cases.${at}.entries.${wrong}`, 'unreadable-entry'),
      };
    cases.push({ desk, begun: start, file: buildCaseFile(versions.filter((one) => one !== null)) });
  }
  return { ok: true, cases };
}
