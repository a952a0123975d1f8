// Fields of a form and how each is described. Which fields a record has stands in `forms.ts`; a form of
// anything else, such as the organisation's profile, is described by them too.
export type FormOption = readonly [value: string | number | boolean, label: string];
interface FieldHead {
  readonly name: string;
  readonly label: string;
  readonly hint?: string | ((values: Readonly<Record<string, unknown>>) => string);
  /** Asked only where other fields of the form have one of these values. */
  readonly when?: Readonly<Record<string, readonly string[]>>;
}
export type FormField = FieldHead &
  /** 'moment': ISO 8601, read from a file and shown by the clock of this machine, with its zone. */
  (
    | {
        readonly type:
          | 'line'
          | 'text'
          | 'moment'
          | 'day'
          | 'clock'
          | 'yes'
          | 'lines'
          | 'members'
          | 'recipient';
      }
    /** `nobody`: a choice too, such as a task that nobody has yet. */
    | { readonly type: 'member'; readonly nobody?: boolean }
    /** A choice begins empty: what nobody chose is no fact. 'radios' are for the few that are asked first. */
    | { readonly type: 'choice' | 'radios' | 'checks'; readonly options: readonly FormOption[] }
    /** A country, a language or a time zone by its code; 'codes' for several. */
    | { readonly type: 'code' | 'codes'; readonly list: CodeList }
    /** An object; `optional`: null until somebody wants it. */
    | { readonly type: 'group'; readonly fields: readonly FormField[]; readonly optional?: boolean }
    | { readonly type: 'rows'; readonly fields: readonly FormField[]; readonly add: string }
    /** Fields of the form itself, folded away under how many of them are filled; `isOpen`: not at first. */
    | { readonly type: 'folded'; readonly fields: readonly FormField[]; readonly isOpen?: boolean }
  );
export type CodeList = 'countries' | 'languages' | 'timeZones';
type Shape<T> = T extends unknown ? Omit<T, 'name' | 'label'> : never;

/** A field whose name the compiler knows: a form takes only names of its own record. */
export type FieldNamed<N extends string> = FormField & { readonly name: N };
export interface Fold<N extends string> {
  readonly name: string;
  readonly label: string;
  readonly type: 'folded';
  readonly fields: readonly FieldNamed<N>[];
  readonly isOpen?: boolean;
}
export const field = <const N extends string>(
  name: N,
  label: string,
  shape: Shape<FormField> | FormField['type'],
  hint?: FormField['hint'],
): FieldNamed<N> =>
  ({
    ...{ name, label },
    ...(typeof shape === 'string' ? { type: shape } : shape),
    ...(hint && { hint }),
  }) as FieldNamed<N>;
export const folded = <N extends string>(
  name: string,
  label: string,
  fields: readonly FieldNamed<N>[],
  how: Pick<Fold<N>, 'isOpen'> = {},
): Fold<N> => ({
  ...{ name, label, fields, ...how },
  type: 'folded',
});
export const choice = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) => ({
  type: 'choice' as const,
  options: values.map((value): FormOption => [value, words[value]]),
});
export const checks = <T extends string>(values: readonly T[], words: Readonly<Record<T, string>>) => ({
  type: 'checks' as const,
  options: values.map((value): FormOption => [value, words[value]]),
});
export const choiceOf = (options: Readonly<Record<string, string>>) => ({
  type: 'choice' as const,
  options: Object.entries(options),
});
export const radios = (options: Readonly<Record<string, string>>) => ({
  type: 'radios' as const,
  options: Object.entries(options),
});
/** Yes or no, where neither is chosen at first. */
export const trueOrFalse = (words: Readonly<Record<'true' | 'false', string>>) => ({
  type: 'radios' as const,
  options: [
    [true, words.true],
    [false, words.false],
  ] as readonly FormOption[],
});

/** The fields, asked only where other fields of the form have one of these values. */
export const onlyWhen = <N extends string>(
  when: NonNullable<FieldHead['when']>,
  ...fields: readonly FieldNamed<N>[]
): FieldNamed<N>[] => fields.map((plain) => ({ ...plain, when }));

/** What stands in the fields before anybody typed. */
export function emptyOf(fields: readonly FormField[]): Record<string, unknown> {
  return Object.fromEntries(unfolded(fields).map((field) => [field.name, emptyValue(field)]));
}

/** The fields of a form without what folds them away. */
export const unfolded = (fields: readonly FormField[]): FormField[] =>
  fields.flatMap((field) => (field.type === 'folded' ? unfolded(field.fields) : [field]));

function emptyValue(field: FormField): unknown {
  switch (field.type) {
    case 'day':
      return null;
    case 'yes':
      return false;
    case 'lines':
    case 'members':
    case 'checks':
    case 'codes':
    case 'rows':
      return [];
    case 'recipient':
      return { kind: '', id: '', name: '' };
    case 'group':
      return field.optional ? null : emptyOf(field.fields);
    default:
      return '';
  }
}
