'use strict';

// Where private keys are read from.

exports.fromEnv = require('./sources/env.js').fromEnv;
exports.fromFile = require('./sources/file.js').fromFile;
exports.fromParameterStore = require('./sources/parameter-store.js').fromParameterStore;
exports.fromSecretsManager = require('./sources/secrets-manager.js').fromSecretsManager;
