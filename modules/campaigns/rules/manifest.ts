// What the module is called, and when it is offered.

/** Campaigns, their reach, leaflets, the page for the press. */
export const campaignModule = { name: 'campaigns', review: null, question: 'publish' } as const;
