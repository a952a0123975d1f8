// Where the routes of campaigns are.

/** `<method> <path>` of each route, by its name. */
export const campaignEndpoints = {
  'campaigns.list': 'GET /api/desk/campaigns',
  'campaigns.read': 'GET /api/desk/campaigns/:id',
  'campaigns.create': 'POST /api/desk/campaigns',
  'campaigns.addBatch': 'POST /api/desk/campaigns/:id/batches',
  'campaigns.end': 'POST /api/desk/campaigns/:id/end',
  'campaignPages.list': 'GET /api/desk/campaign-pages',
  'campaignPages.put': 'PUT /api/desk/campaign-pages',
  'campaignPages.delete': 'DELETE /api/desk/campaign-pages',
  'leaflets.list': 'GET /api/desk/leaflets',
  'leaflets.put': 'PUT /api/desk/leaflets',
  'leaflets.restock': 'POST /api/desk/leaflets/restock',
  'leaflets.delete': 'DELETE /api/desk/leaflets',
} as const;
