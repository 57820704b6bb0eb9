'use strict';

// How much is done at once.

/** URLs in one job: so many that handing it over costs nothing beside the work in it, so few that the
 * threads finish together. An RSA signature takes some twenty times as long as one with P-256. */
const JOB_SIZE = { rsa: 4, ec: 32 };
/** Jobs under way at once for one batch or stream: other callers' jobs come in between. */
const WINDOW = 16;
/** URLs to which a ready signature is put in one turn of the event loop. */
const PORTION = 512;
/** URLs taken from the queue in one turn of the event loop: well below a millisecond's work. */
const TAKEN_PORTION = 256;

module.exports = { JOB_SIZE, PORTION, TAKEN_PORTION, WINDOW };
