import fs = require('node:fs');

export const exists = fs.existsSync('menu');
