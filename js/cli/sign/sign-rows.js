'use strict';
// Until signedUrls takes rows.
async function* signRows(signer, rows, { url, onError, ...options }) {
  for await (const row of rows) {
    let link;
    try {
      link = await signer.getSignedUrl(url(row), options);
    } catch (error) {
      if (!onError) throw error;
      onError(error, row);
      continue;
    }
    yield [row, link];
  }
}
module.exports = { signRows };
