// Words of the screen for requests of a person, in English. The letters themselves stand in content/requests.
export const requestWords = {
  title: 'Requests',
  text: 'Somebody asks what you hold, wants it put right or gone; or a court demands it. Begin with the first one below.',
  same: 'A request in a name gets the same answer whether or not there is a record. Do not search before you answer.',
  proof: 'The code proves that a conversation is theirs. Nothing else does.',
  letters: 'Letters',
  playbooks: 'What to do',
  when: 'When',
  article: (numbers: string) => `Article ${numbers} GDPR`,
  draft: 'Draft: your lawyer has not confirmed it.',
  insert: 'Put into the answer',
  inserted: 'It stands in the answer of the conversation that is open. Read it before you send it.',
  noConversation: 'To put it into an answer, open the conversation first. Or mark the words and copy them.',
  again: 'Try again',
  playbook: 'Playbook for court orders',
} as const;
