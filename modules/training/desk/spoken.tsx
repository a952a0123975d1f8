// What a trainer says, on the screen.
import { spokenBlocks } from '../rules/spoken.ts';

export const Spoken = ({ text }: { text: string }) => (
  <div class="spoken">
    {spokenBlocks(text).map(({ isList, lines }) =>
      isList ? (
        <ul key={lines[0]}>
          {lines.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      ) : (
        <p key={lines[0]}>{lines.join('\n')}</p>
      ),
    )}
  </div>
);
