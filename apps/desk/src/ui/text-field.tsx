// A field of text under its label, with its hint. The form reads it by its name.
import { describedBy, FieldHints } from './parts.tsx';

/** `rows`: of several lines. `most`: characters. */
export function TextField(props: {
  id: string;
  name: string;
  label: string;
  hint?: string | undefined;
  rows?: number;
  most?: number;
  isRequired?: boolean;
  isFixed?: boolean;
  value: string | undefined;
}) {
  const { id, hint } = props;
  const control = {
    id,
    name: props.name,
    required: props.isRequired === true,
    defaultValue: props.value ?? '',
    readOnly: props.isFixed === true,
    'aria-describedby': describedBy(id, hint, undefined),
    ...(props.most !== undefined && { maxLength: props.most }),
  };
  return (
    <div class="field">
      <label for={id}>{props.label}</label>
      <FieldHints id={id} hint={hint} />
      {props.rows === undefined ? (
        <input type="text" {...control} />
      ) : (
        <textarea rows={props.rows} {...control} />
      )}
    </div>
  );
}
