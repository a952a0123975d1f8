// Parts of the figures' screens.

/** A table that moves sideways where it does not fit; with the keyboard too. */
export const Scroll = ({ label, children }: { label: string; children: preact.ComponentChildren }) => (
  // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard (WCAG 2.1.1)
  <section class="scroll" aria-label={label} tabIndex={0}>
    {children}
  </section>
);

interface ChoiceProps {
  readonly label: string;
  readonly id: string;
  readonly value: string;
  readonly options: readonly (string | readonly [string, string])[];
  readonly onChange: (value: string) => void;
}

export function Select({ label, id, value, options, onChange }: ChoiceProps) {
  return (
    <div class="field">
      <label for={id}>{label}</label>
      <select id={id} value={value} onChange={(e) => onChange(e.currentTarget.value)}>
        {options.map((option) => {
          const [of, says] = typeof option === 'string' ? [option, option] : option;
          return (
            <option value={of} key={of}>
              {says}
            </option>
          );
        })}
      </select>
    </div>
  );
}

/** A bar for each value beside its number: a chart that is a table. */
export function Bars({
  title,
  bars,
}: {
  title: string;
  bars: readonly { readonly label: string; readonly count: number }[];
}) {
  const most = Math.max(1, ...bars.map(({ count }) => count));
  return (
    <Scroll label={title}>
      <table class="bars">
        <caption>{title}</caption>
        <tbody>
          {bars.map(({ label, count }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td class="count">{count}</td>
              <td aria-hidden="true" class="long">
                <svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
                  <rect x="0" y="0" width={(count / most) * 100} height="10" />
                </svg>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}
