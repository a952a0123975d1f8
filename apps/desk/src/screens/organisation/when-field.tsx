// A day or a time of the clock under its label, with its fault.
import { FieldHints } from '../../ui/parts.tsx';

interface WhenFieldProps {
  readonly type: 'date' | 'time';
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly fault: string | undefined;
  readonly onValue: (value: string) => void;
}

export const WhenField = ({ type, id, label, value, fault, onValue }: WhenFieldProps) => (
  <div class="field">
    <label for={id}>{label}</label>
    <FieldHints id={id} fault={fault} />
    <input
      type={type}
      id={id}
      aria-describedby={fault && `${id}-fault`}
      aria-invalid={fault === undefined ? undefined : true}
      value={value}
      onInput={(e) => onValue(e.currentTarget.value)}
    />
  </div>
);
