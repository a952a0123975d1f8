// A ceremony as steps: which there are, and which one is now.
import type { ComponentChildren } from 'preact';
import { foundingWords } from '../../words/organisation.ts';

interface StepsProps<Step extends string> {
  readonly titles: Readonly<Record<Step, string>>;
  readonly now: NoInfer<Step>;
  readonly children: ComponentChildren;
}

export function Steps<Step extends string>({ titles, now, children }: StepsProps<Step>) {
  const names = Object.keys(titles) as Step[];
  const at = names.indexOf(now);
  return (
    <div class="ceremony" data-step={now}>
      <ol class="stages no-print">
        {names.map((name, n) => (
          <li key={name} aria-current={name === now ? 'step' : undefined} data-done={n < at}>
            {titles[name]}
          </li>
        ))}
      </ol>
      <h3>
        {foundingWords.step({ n: at + 1, of: names.length })}: {titles[now]}
      </h3>
      {children}
    </div>
  );
}
