// A record as lines to read: what was filled in, under the words of its form.
import type { Body, RecordKind } from '@heed/domain/casework';
import { recipientWords, caseWords as w } from '../../words/case.ts';
import { dayName, momentText } from '../../words/format.ts';
import { codeName } from './codes.ts';
import { type FormField, type FormOption, unfolded } from './form-fields.ts';
import { formOf } from './forms.ts';

export interface CaseLine {
  /** Name of the field in the record. */
  readonly field: string;
  readonly label: string;
  readonly says: string;
}

/** `nameOf` says who a member is. What was left empty is left out. */
export function linesOf(
  kind: RecordKind,
  body: Body,
  nameOf: (member: string) => string,
): readonly CaseLine[] {
  return lines(formOf(kind), body as unknown as Readonly<Record<string, unknown>>, nameOf);
}

function lines(
  fields: readonly FormField[],
  values: Readonly<Record<string, unknown>>,
  nameOf: (member: string) => string,
): CaseLine[] {
  return unfolded(fields).flatMap((field): CaseLine[] => {
    const value = values[field.name];
    // Of a tick that is not set nothing was said; 'no' of a choice was.
    const isEmpty =
      value === null || value === undefined || value === '' || (value === false && field.type === 'yes');
    if (isEmpty) return [];
    const says = (text: string) =>
      text === '' ? [] : [{ field: field.name, label: field.label, says: text }];
    switch (field.type) {
      case 'yes':
        return says(w.yes);
      case 'day':
        return says(dayName(String(value)));
      case 'moment':
        return says(momentText(String(value)));
      case 'member':
        return says(nameOf(String(value)));
      case 'members':
        return says((value as string[]).map(nameOf).join(', '));
      case 'lines':
        return says((value as string[]).join('; '));
      case 'code':
        return says(codeName(field.list, String(value)));
      case 'codes':
        return says((value as string[]).map((code) => codeName(field.list, code)).join(', '));
      case 'choice':
      case 'radios':
        return value === 'not-asked' ? [] : says(labelOf(field.options, value));
      case 'checks':
        return says((value as string[]).map((item) => labelOf(field.options, item)).join(', '));
      case 'recipient': {
        const { kind, name } = value as Body<'consent'>['recipient'];
        return name === '' ? [] : says(`${name} (${recipientWords[kind]})`);
      }
      case 'group':
        return says(joined(lines(field.fields, value as Readonly<Record<string, unknown>>, nameOf)));
      case 'rows':
        return says(
          (value as Readonly<Record<string, unknown>>[])
            .map((row) => joined(lines(field.fields, row, nameOf)))
            .join('\n'),
        );
      default:
        return says(String(value));
    }
  });
}

const joined = (all: readonly CaseLine[]) => all.map(({ says }) => says).join(', ');
const labelOf = (options: readonly FormOption[], value: unknown) =>
  options.find(([code]) => code === value)?.[1] ?? String(value);
