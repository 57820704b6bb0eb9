'use strict';

// node server.js: the app on one name, the CDN on another, both on this machine.

const { start } = require('./start.js');

start({ appPort: Number(process.env.PORT ?? 3000), cdnPort: Number(process.env.CDN_PORT ?? 3001) })
  .then(({ appOrigin, cdnOrigin }) => {
    console.log(`The film club is open:   ${appOrigin}`);
    console.log(`Its CDN, behind a check: ${cdnOrigin}/films/aurora.mp4`);
  })
  .catch((error) => {
    console.error(error.message);
    process.exitCode = 1;
  });
