'use strict';

// `cloudfront-sign-native/types` has types alone.
