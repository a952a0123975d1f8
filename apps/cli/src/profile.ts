// A profile to fill in, printed by `heed init --example`. It is refused by go-live until duties and numbers were checked by somebody.
import type { Organisation } from '@heed/domain/organisation';

export const exampleProfile: Organisation = {
  name: 'Name of the organisation',
  legalForm: 'association',
  country: 'NL',
  funders: ['Who pays'],
  policeTies: 'None. Say here in plain words how you stand to the police.',
  checked: null,
  confirmBy: null,
  countries: ['NL'],
  languages: ['en'],
  contact: 'hello@example.org',
  keepDays: 90,
  exitTo: 'https://www.wikipedia.org/',
  desks: [
    {
      id: 'help',
      name: 'Name of the desk',
      kind: 'ngo',
      languages: ['en'],
      interpreterHours: null,
      timeZone: 'Europe/Amsterdam',
      hours: ([1, 2, 3, 4, 5] as const).map((weekday) => ({ weekday, from: '09:00', to: '17:00' })),
      closures: [],
      replyWithinOpenHours: 16,
      dutyHours: [],
      duties: [
        { when: 'life-at-risk', toWhom: 'emergency', checkedBy: null, checkedOn: null },
        { when: 'child-at-risk', toWhom: 'child-protection', checkedBy: null, checkedOn: null },
      ],
    },
  ],
};
