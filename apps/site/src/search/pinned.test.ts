// Whether what someone in need types, in the language of the street, pins the answer for it and no other:
// who wants to die must not read what is for those whom another wants to kill, nor the reverse.
import assert from 'node:assert/strict';
import { test } from 'node:test';
import { type PinnedAnswer, readSearchWords } from '@heed/content/search/words';
import { makeSuggester } from './topics.ts';

const words = readSearchWords([new URL('../../../../content/search/', import.meta.url)]);

type Queries = Readonly<Partial<Record<PinnedAnswer, readonly string[]>>>;

const typed: Readonly<Record<string, Queries>> = {
  es: {
    danger: [
      'me pega',
      'mi marido me quiere matar',
      'mi novio va a matarme',
      'tengo miedo de que me mate',
      'casi me mató',
      'mi ex intentó matarme',
      'estoy encerrada y no me deja salir',
      'me quitaron el pasaporte',
    ],
    suicide: [
      'quiero matarme',
      'me quiero matar',
      'intenté matarme',
      'no quiero vivir',
      'ya no quiero seguir viviendo',
      'quiero acabar con todo',
      'me quiero morir',
      'suisidio',
    ],
    'under-18': ['tengo 15 años', 'tengo 15', 'soy menor de edad', 'una niña'],
    rape: ['me violaron', 'me violo un cliente', 'violacion', 'me obligo a tener sexo'],
    pictures: ['van a publicar mis fotos', 'me pide dinero por un video mio'],
  },
  fr: {
    danger: [
      'il me bat',
      'il veut me tuer',
      'mon mari va me tuer',
      "j'ai peur qu'il me tue",
      'il a essayé de me tuer',
      'je suis enfermee',
      'ils ont pris mon passeport',
    ],
    suicide: [
      'je veux me tuer',
      'je vais me tuer',
      "j'ai envie de mourir",
      'je veux plus vivre',
      "je n'en peux plus",
      'j’ai essayé de me tuer',
      'en finir avec la vie',
    ],
    'under-18': ["j'ai 15 ans", 'j’ai 17 ans', 'jai 16', 'je suis mineure'],
    rape: ['on m’a violée', "il m'a violé", 'viol', 'un rapport forcé'],
    pictures: ['il veut publier mes photos', 'chantage avec une video'],
  },
  it: {
    danger: [
      'mi picchia',
      'mi vuole uccidere',
      'vuole ammazzarmi',
      'mio marito mi ammazza',
      'ha cercato di uccidermi',
      'sono chiusa in casa',
      'mi hanno preso il passaporto',
    ],
    suicide: [
      'voglio uccidermi',
      'mi ammazzo',
      'non voglio più vivere',
      'voglio morire',
      'voglio farla finita',
      'ho cercato di uccidermi',
      'non ce la faccio piu',
    ],
    'under-18': ['ho 15 anni', 'ho 16', 'sono minorenne', 'sono minore'],
    rape: ['mi hanno stuprata', 'sono stata violentata', 'costretta a fare sesso'],
    pictures: ['vuole pubblicare le mie foto', 'mi ricatta con un video'],
  },
  'pt-BR': {
    danger: [
      'ele me bate',
      'meu marido quer me matar',
      'ele vai me matar',
      'ele disse que me mata',
      'estou trancada e ele não me deixa sair',
      'pegaram meu passaporte',
    ],
    suicide: [
      'quero me matar',
      'vou me matar',
      'quero morrer',
      'nao quero mais viver',
      'quero acabar com tudo',
      'tentei me matar',
      'nao aguento mais',
    ],
    'under-18': ['tenho 15 anos', 'tenho 16', 'sou menor de idade', 'sou de menor'],
    rape: ['fui estuprada', 'estrupo', 'ele abusou de mim', 'me obrigou a transar'],
    pictures: ['vazaram minhas fotos', 'chantagem com nudes'],
  },
  hu: {
    danger: [
      'megver a férjem',
      'meg akar ölni',
      'azt mondja megöl',
      'be vagyok zárva',
      'elvették az útlevelem',
      'erőszakos a férjem',
    ],
    suicide: [
      'meg akarom ölni magam',
      'megolom magam',
      'nem akarok élni',
      'nem akarok tovabb elni',
      'meg akarok halni',
      'véget vetek az életemnek',
      'nem bírom tovább',
    ],
    'under-18': ['15 éves vagyok', '16 evesen', 'kiskorú vagyok'],
    rape: ['megerőszakoltak', 'megeroszakolt egy vendeg', 'szexre kényszerített'],
    pictures: ['kitette a képeimet', 'zsarol egy videóval'],
  },
  sq: {
    danger: [
      'më rreh',
      'do te me vrase',
      'burri do më vrasë',
      'jam e mbyllur',
      'ma morën pasaportën',
      'nuk më lë të dal',
    ],
    suicide: [
      'dua të vras veten',
      'me vjen te vras veten',
      'nuk dua të jetoj',
      "s'dua te jetoj me",
      'dua te vdes',
      't’i jap fund jetës',
    ],
    'under-18': ['jam 15 vjeç', 'jam 16', 'jam e mitur'],
    rape: ['më përdhunuan', 'me perdhunoi', 'më detyroi të bëj seks'],
    pictures: ['do publikojë fotot e mia', 'shantazh me video'],
  },
};

/** What says nothing of danger, in words that stand in many of its phrases. */
const harmless: Readonly<Record<string, readonly string[]>> = {
  es: ['quiero trabajar', 'ninguna pregunta', 'me puede decir algo'],
  fr: ['je veux travailler', 'comment faire', "j'ai besoin de lui"],
  it: ['voglio lavorare', 'minoranza', 'mi può dire'],
  'pt-BR': ['quero trabalhar', 'você pode me dizer'],
  hu: ['szeretnék dolgozni', 'nem akarok semmit'],
  sq: ['dua të punoj', 'çfarë duhet'],
};

const pinnedFor = (language: string) => {
  const segmenter = new Intl.Segmenter(language, { granularity: 'word' });
  const tokenize = (text: string) =>
    [...segmenter.segment(text)].flatMap(({ segment, isWordLike }) => (isWordLike ? [segment] : []));
  const { suggest } = makeSuggester(words, words.languages[language], tokenize);
  return (query: string) => suggest(tokenize(query)).pinned;
};

for (const [language, queries] of Object.entries(typed))
  test(`the one answer for somebody in need stands above all, in ${language}`, () => {
    const pinned = pinnedFor(language);
    const expected = Object.entries(queries).flatMap(([answer, list]) => list.map((it) => [it, [answer]]));
    const answers = Object.values(queries).flatMap((list) => list.map((it) => [it, pinned(it)]));
    assert.deepEqual(answers, expected);
    for (const query of harmless[language] ?? []) assert.deepEqual(pinned(query), [], query);
  });
