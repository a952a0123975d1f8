// Where the routes of training are.

/** `<method> <path>` of each route, by its name. */
export const trainingEndpoints = {
  'training.courses': 'GET /api/desk/training/courses',
  'training.course': 'GET /api/desk/training/courses/:course',
  'training.readKey': 'GET /api/desk/training/key',
  'training.confirmKey': 'POST /api/desk/training/key',
  'rooms.list': 'GET /api/desk/rooms',
  'rooms.open': 'POST /api/desk/rooms',
  'rooms.read': 'GET /api/desk/rooms/:id',
  'rooms.course': 'GET /api/desk/rooms/:id/course',
  'rooms.lead': 'POST /api/desk/rooms/:id/lead',
  'rooms.clearBreaks': 'POST /api/desk/rooms/:id/breaks',
  'rooms.setSheets': 'PUT /api/desk/rooms/:id/sheets',
  'rooms.close': 'POST /api/desk/rooms/:id/close',
  'rooms.readReport': 'GET /api/desk/rooms/:id/report',
  'rooms.shareReport': 'PUT /api/desk/rooms/:id/report/share',
  'rooms.stopSharing': 'DELETE /api/desk/rooms/:id/report/share',
  'rooms.erase': 'POST /api/desk/rooms/:id/erase',
} as const;
