'use strict';

// Where private keys are read from, and how they are rotated.

exports.fromEnv = require('./sources/env.js').fromEnv;
exports.fromFile = require('./sources/file.js').fromFile;
exports.fromParameterStore = require('./sources/parameter-store.js').fromParameterStore;
exports.fromSecretsManager = require('./sources/secrets-manager.js').fromSecretsManager;

const { initKeys, keysStatus, revokeKey, rotateKeys } = require('./rotation/index.js');

exports.initKeys = initKeys;
exports.keysStatus = keysStatus;
exports.revokeKey = revokeKey;
exports.rotateKeys = rotateKeys;
