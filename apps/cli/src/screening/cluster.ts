// `heed screening cluster FILE.csv`: offers that are one text with small differences, and what they share. A
// group is no finding: most are one person's own advertisement, posted again.
import { groupOffers } from '@heed/screening/offers';
import { Failure } from '../failure.ts';
import { forms } from '../forms.ts';
import { displayName, readBytes } from '../input.ts';
import { parseCommand } from '../output.ts';
import { inEnglish } from '../phrases.ts';
import { readOffers } from './offers-file.ts';

const usage =
  "Say 'heed screening cluster FILE.csv'. The file has the columns id,text with one offer a line.";
const caveat =
  'A group says that texts are alike, and nothing of who wrote them: most groups are one person who posts ' +
  'an own advertisement again.';

export function cluster(args: readonly string[]): void {
  const { positionals, say } = parseCommand(forms['screening cluster'], args);
  const [name] = positionals;
  if (name === undefined) throw new Failure('usage', usage);
  const read = readOffers(readBytes(name));
  if (!read.ok) throw new Failure('usage', `Cannot read ${displayName(name)}: ${read.reason}.`);
  const groups = groupOffers(read.offers);
  const sentences = [
    ...read.notes.map((note) => inEnglish(note)),
    `${read.offers.length} offers, ${groups.length} groups of two or more.`,
    ...groups.flatMap(({ ids, template }) => ['', `${ids.length} offers: ${ids.join(', ')}`, template]),
    ...(groups.length > 0 ? ['', caveat] : []),
  ];
  say(sentences.join('\n'), { clusters: groups });
}
