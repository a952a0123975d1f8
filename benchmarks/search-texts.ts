// Invented summaries for measuring search: words drawn as in real text (Zipf) from a vocabulary in four
// scripts, a name or number in each. The same every time, for the same number.
import type { SearchEntry } from '../apps/desk/src/model/search/case-index.ts';

const common = (
  'they keep my passport and sleep where work can somebody tell me what who would hear of it money ' +
  'house phone car street hotel bar boss man woman friend night day week afraid police help call ' +
  'never always took gave said came want home leave pay debt drive lock door room city'
).split(' ');
const alphabets = [
  'abcčdđeghijklmnoprsštuvzž',
  'aąbcćdeęghijklłmnoóprsśtuwyzź',
  'абвгдежзийклмнопрстуфхцчшыья',
  'ابتثجحخدذرزسشصضطظعغفقكلمنهوي',
];
/** About as many different words as a desk of four languages meets. */
const vocabularySize = 60_000;

/** Numerical Recipes' generator: the same texts in every run. */
function randomFrom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

export function invented(size: number): SearchEntry[] {
  const random = randomFrom(7);
  const vocabulary = [...common];
  while (vocabulary.length < vocabularySize) {
    const letters = [...alphabets[Math.floor(random() * alphabets.length)]!];
    const length = 3 + Math.floor(random() * 9);
    vocabulary.push(Array.from({ length }, () => letters[Math.floor(random() * letters.length)]).join(''));
  }
  // Rank by a power of chance: the first hundred words are about half of all that is said.
  const word = () => vocabulary[Math.floor(vocabulary.length ** random()) - 1] ?? common[0]!;
  return Array.from({ length: size }, (_, n) => {
    const words = Array.from({ length: 75 }, word);
    const number = `0${91 + (n % 9)} ${100 + Math.floor(random() * 900)} ${1000 + Math.floor(random() * 9000)}`;
    const text = `${words.slice(0, 40).join(' ')} ${number} ${words.slice(40).join(' ')}`;
    return {
      id: n.toString(16).padStart(32, '0'),
      desk: 'harbour',
      day: '2026-11-25',
      active: '2026-11-25',
      state: 'open',
      title: text.slice(0, 200),
      text,
      personText: text,
      deskDetails: [],
      labels: ['Poland Polish', 'Croatia Croatian', 'Ukraine Ukrainian', 'Sweden Arabic'][n % 4]!,
      whole: false,
    };
  });
}

/**
 * As people ask: one word, two, a beginning, a typing error, a number and a part of one, nothing that is
 * there.
 */
export const queries: readonly string[] = [
  'passport',
  'they keep',
  'pasprot',
  'sleep where work',
  'pol',
  'croatia debt',
  '091 234 5678',
  '5678',
  'zelenortski',
  'somebodyy',
  'hotel boss night',
  'a',
];
