// The parts in which the words of the pages are kept: content/messages/<language>/<part>.json. A language that lacks a part has the pages
// of that part in English, and says so; 'main' holds the frame and the way of a report, and every language has it.

type Main = typeof import('../../../content/messages/en/main.json', { with: { type: 'json' }});
type Articles = typeof import('../../../content/messages/en/articles.json', { with: { type: 'json' }});
type Laws = typeof import('../../../content/messages/en/laws.json', { with: { type: 'json' }});

export type MessageKey = keyof (Main & Articles & Laws);

export const parts = ['main', 'articles', 'laws'] as const;
export type Part = (typeof parts)[number];
