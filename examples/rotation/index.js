'use strict';

// A rotation on a schedule: whatever step is due. EventBridge may call it as often as it likes, also twice.

const { rotateKeys } = require('cloudfront-sign-native/keys');

const { SECRET_ID, EVERY, PROPAGATION, REFRESH, LIFETIME } = process.env;

exports.handler = async () => {
  const { state, message, steps } = await rotateKeys({
    secretId: SECRET_ID,
    every: EVERY,
    propagation: PROPAGATION,
    refresh: REFRESH,
    lifetime: LIFETIME,
  });
  for (const { text } of steps) console.log(text);
  // A failed call is what alarms look at: somebody has to do something.
  if (state === 'blocked') throw new Error(message);
  return { state, message };
};
