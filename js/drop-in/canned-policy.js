'use strict';

// The policy that aws-cloudfront-sign makes: its class, its checks, its texts.

/**
 * @param {unknown} condition
 * @param {string} message
 * @returns {asserts condition}
 */
function assert(condition, message) {
  if (!condition) throw new Error(message);
}

class CannedPolicy {
  /**
   * @param {string} url
   * @param {number} expireTime milliseconds since the epoch
   * @param {string | null} [ipRange]
   */
  constructor(url, expireTime, ipRange) {
    this.url = url;
    this.expireTime = /** @type {number} */ (Math.round(expireTime / 1000) || undefined);
    this.ipRange = /** @type {string} */ (ipRange);
  }

  #validate() {
    assert(this.url, 'Missing param: url');
    assert(this.expireTime, 'Missing param: expireTime');
    assert(
      this.expireTime < 2147483647,
      'expireTime must be less than January 19, 2038 03:14:08 GMT due to the limits of UNIX time',
    );
    assert(
      // The original asks `new Date()`, which fake timers may replace without Date.now().
      // biome-ignore lint/complexity/useDateNow: as above
      this.expireTime > new Date().getTime() / 1000,
      'expireTime must be after the current time',
    );
  }

  toJSON() {
    this.#validate();
    /** @type {import('./types').PolicyCondition} */
    const condition = { DateLessThan: { 'AWS:EpochTime': this.expireTime } };
    if (this.ipRange) condition.IpAddress = { 'AWS:SourceIp': this.ipRange };
    return JSON.stringify({ Statement: [{ Resource: this.url, Condition: condition }] });
  }
}

module.exports = CannedPolicy;
