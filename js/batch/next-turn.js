'use strict';

// The event loop's next turn, as it was when the package was loaded: fake timers installed later (which
// replace the functions of node:timers, too) shall not keep promises from settling.

const { setImmediate } = require('node:timers');

module.exports = { nextTurn: setImmediate };
