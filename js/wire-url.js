const { wrongType } = require('./errors.js');
const native = require('./native.js');

/**
 * A URL in its WHATWG form, as browsers and `fetch` send it.
 *
 * @param {string | URL} url
 */
function wireUrl(url) {
  // Most URLs are in that form already; looking is cheaper than parsing.
  if (typeof url === 'string') return native.isPlainUrl(url) ? url : new URL(url).href;
  // URL objects of another realm are no instances of this one's URL.
  if (typeof url?.href === 'string' && typeof url.protocol === 'string') return url.href;
  throw wrongType('url', 'a string or a URL', url);
}

module.exports = { wireUrl };
