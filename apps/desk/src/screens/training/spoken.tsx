// What a trainer says, as paragraphs and points: the part of Markdown that run sheets use.

const point = /^[-*] /;

export const Spoken = ({ text }: { text: string }) => (
  <div class="spoken">
    {text.split(/\n{2,}/).map((block) => {
      const lines = block.split('\n');
      return lines.every((line) => point.test(line)) ? (
        <ul key={block}>
          {lines.map((line) => (
            <li key={line}>{plain(line.replace(point, ''))}</li>
          ))}
        </ul>
      ) : (
        <p key={block}>{plain(block)}</p>
      );
    })}
  </div>
);

/** Marks of emphasis fall away, links keep their words. */
const plain = (text: string): string => text.replace(/\*\*?|__/g, '').replace(/\[([^\]]+)\]\([^)]*\)/g, '$1');
