'use strict';

// In a real browser: the film club of examples/express-video lets Chromium see what its cookies open.
//
// Which Chromium: support/chromium.js. SCREENSHOTS=folder keeps what it looked like.

const assert = require('node:assert/strict');
const { generateKeyPairSync } = require('node:crypto');
const path = require('node:path');
const { after, afterEach, before, beforeEach, describe, test } = require('node:test');

const express4 = require('express4');
const fastify = require('fastify');
const send = require('send');
const { Signer, Verifier } = require('cloudfront-sign-native');
const { edge } = require('cloudfront-sign-native/edge');
const { signedCookies } = require('cloudfront-sign-native/express');
const { start } = require('../examples/express-video/start.js');
const { findChromium, launch } = require('./support/chromium.js');
const { listen } = require('./support/servers.js');

const HOUR = 3_600_000;

const DENIED = '<Error><Code>AccessDenied</Code><Message>Access denied</Message></Error>';
const MISSING =
  '<Error><Code>MissingKey</Code><Message>Missing Key-Pair-Id query parameter or cookie value</Message></Error>';

const chromium = findChromium();
let browser;
let club;
let page;
/** How far the CDN's clock is ahead. */
let later;
let refusals;

/** Starts the film club; its CDN's clock and refusals are this test's. */
async function open(options) {
  club = await start({
    clock: () => Date.now() + later,
    onDeny: (req, { code, reason }) => refusals.push(`${code} ${req.url}: ${reason}`),
    ...options,
  });
}

async function logIn(ticket) {
  await page.goto(club.appOrigin);
  await page.click(`#${ticket}`);
  await page.waitForURL('**/watch');
}

const screenshot = (name) =>
  process.env.SCREENSHOTS &&
  page.screenshot({ path: path.join(process.env.SCREENSHOTS, `${name}.png`) });

/** Whether the film plays, and how large it is; else the media element's error. */
const film = () =>
  page.$eval('#film', async (video) => {
    try {
      await video.play();
      return { width: video.videoWidth, duration: video.duration };
    } catch (error) {
      return { error: error.name };
    }
  });

const posterWidth = () =>
  page.$eval('#poster', async (image) => {
    await image.decode().catch(() => {});
    return image.naturalWidth;
  });

/** What the browser shows when it goes to a URL on the CDN. */
async function visit(url) {
  const response = await page.goto(url.startsWith('http') ? url : club.cdnOrigin + url);
  return {
    status: response.status(),
    type: response.headers()['content-type'],
    body: await response.text(),
  };
}

async function assertRefused(url, xml) {
  const { status, type, body } = await visit(url);
  assert.deepEqual([status, type], [403, 'text/xml'], url);
  assert.equal(body, `<?xml version="1.0" encoding="UTF-8"?>${xml}`);
}

describe('Chromium', { skip: chromium.missing }, () => {
  let launched;
  before(async () => {
    launched = await launch(chromium);
    browser = launched.context;
  });
  after(() => launched?.close());

  beforeEach(async () => {
    later = 0;
    refusals = [];
    await browser.clearCookies();
    page = await browser.newPage();
  });
  afterEach(async () => {
    await page.close();
    await club.close();
  });

  describe('the film club', () => {
    beforeEach(() => open());

    test('shows a member the page, the image and the video', async () => {
      await logIn('member');
      const cookies = (await browser.cookies()).filter(({ name }) =>
        name.startsWith('CloudFront-'),
      );
      assert.equal(cookies.length, 3);
      for (const cookie of cookies) {
        const { name, domain, path, secure, httpOnly, expires } = cookie;
        const attributes = { domain, path, secure, httpOnly, expires };
        const advised = { path: '/', secure: true, httpOnly: true, expires: -1 };
        assert.deepEqual(attributes, { domain: '.film-club.localhost', ...advised }, name);
      }
      const { width, duration, error } = await film();
      assert.equal(error, undefined, refusals.join('\n'));
      assert.equal(width, 640);
      assert.ok(duration > 5 && duration < 7);
      assert.equal(await posterWidth(), 640);
      const credits = page.frameLocator('#credits').locator('#from');
      assert.equal(await credits.textContent(), 'This page came from the CDN too.');
      assert.deepEqual(refusals, []);
      await screenshot('watch');
      assert.equal((await visit('/films/credits.html')).status, 200);
    });

    test('seeks in the video: each range is a request of its own', async () => {
      await logIn('member');
      const ranges = [];
      page.on('request', (request) => {
        if (request.url().endsWith('.mp4')) ranges.push(request.headers().range);
      });
      await page.reload();
      const at = await page.$eval('#film', async (video) => {
        const seeked = new Promise((resolve) => video.addEventListener('seeked', resolve));
        await video.play();
        video.pause();
        video.currentTime = 4;
        await seeked;
        return video.currentTime;
      });
      assert.equal(at, 4);
      assert.ok(ranges.some((range) => /^bytes=\d+-/.test(range)));
      assert.deepEqual(refusals, []);
    });

    test('keeps cookies that are good', async () => {
      await logIn('member');
      const policy = async () =>
        (await browser.cookies()).find(({ name }) => name === 'CloudFront-Policy').value;
      const first = await policy();
      const [response] = await Promise.all([page.waitForResponse('**/watch'), page.reload()]);
      assert.equal(await response.headerValue('set-cookie'), null);
      assert.equal(await policy(), first);
    });

    test('refuses whoever is not logged in', async () => {
      await page.goto(club.appOrigin);
      await screenshot('door');
      for (const file of ['/films/aurora.mp4', '/films/aurora.jpg', '/films/credits.html']) {
        await assertRefused(file, MISSING);
      }
    });

    test('refuses a member who has logged out', async () => {
      await logIn('member');
      assert.equal((await visit('/films/aurora.jpg')).status, 200);
      await page.goto(`${club.appOrigin}/watch`);
      await page.click('#logout');
      await page.waitForURL(`${club.appOrigin}/`);
      assert.deepEqual(await browser.cookies(), []);
      await assertRefused('/films/aurora.mp4', MISSING);
    });

    test('refuses a member whose cookies have expired', async () => {
      await logIn('member');
      later = 2 * HOUR + 14_000;
      await page.reload();
      assert.deepEqual(await film(), { error: 'NotSupportedError' });
      assert.equal(await posterWidth(), 0);
      await assertRefused('/films/aurora.mp4', DENIED);
      assert.match(refusals.at(-1), /expired 1\d s ago/);
    });

    test('refuses cookies for another path', async () => {
      await logIn('guest');
      assert.deepEqual(await film(), { error: 'NotSupportedError' });
      await screenshot('guest');
      assert.equal((await visit('/trailers/aurora.jpg')).status, 200);
      await assertRefused('/films/aurora.mp4', DENIED);
      assert.match(refusals.at(-1), /differs at path, character 2/);
    });

    test('opens a signed link without cookies, and nothing that was made of it', async () => {
      await logIn('guest');
      const link = await page.getAttribute('#link', 'href');
      await browser.clearCookies();
      assert.equal((await visit(link)).status, 200);
      await assertRefused(link.replace('aurora.jpg', 'aurora.mp4'), DENIED);
      await assertRefused(`${link}&more=1`, DENIED);
      later = 2 * 60_000;
      await assertRefused(link, DENIED);
    });
  });

  // The set-up of docs/express.md: a resource for each film, at the same path on both hosts.
  describe('two films in two tabs', () => {
    const HOST = 'two-films.localhost';

    /** An app that sets the cookies of one film, and a CDN; `cookie` says where they are kept. */
    async function openCinema(cookie) {
      const { privateKey, publicKey } = generateKeyPairSync('ec', { namedCurve: 'P-256' });
      const signer = new Signer({ keyPairId: 'K2JCJMDEHXQW5F', privateKey });
      const verifier = new Verifier({ keys: { K2JCJMDEHXQW5F: publicKey } });
      const guard = edge({ verifier, onDeny: (_req, { reason }) => refusals.push(reason) });
      const cdn = await listen((req, res) => guard(req, res, () => res.end('the film')));
      const cdnOrigin = `http://cdn.${HOST}:${cdn.port}`;

      const app = express4();
      const folderOf = (film) => `/films/${encodeURIComponent(film)}`;
      app.get(
        '/films/:film',
        signedCookies({
          signer,
          resource: (req) => `${cdnOrigin}${folderOf(req.params.film)}/*`,
          expires: '2h',
          cookie: (req) => ({ domain: HOST, path: cookie(folderOf(req.params.film)) }),
        }),
        (_req, res) => res.send('<link rel="icon" href="data:,">'),
      );
      app.get('/logout', (_req, res) => res.set('Clear-Site-Data', '"cookies"').end());
      const server = await listen(app);
      club = { close: () => Promise.all([cdn.close(), server.close()]) };
      return { appOrigin: `http://app.${HOST}:${server.port}`, cdnOrigin };
    }

    let tabs;
    beforeEach(async () => {
      tabs = [page, await browser.newPage()];
    });
    afterEach(() => tabs[1].close());

    /** Opens 42 in one tab, then 43 in the other; gives what the CDN then answers to each. */
    async function openBoth({ appOrigin, cdnOrigin }) {
      const films = ['42', '43'];
      for (const [i, film] of films.entries()) await tabs[i].goto(`${appOrigin}/films/${film}`);
      const answers = [];
      for (const [i, film] of films.entries()) {
        answers.push((await tabs[i].goto(`${cdnOrigin}/films/${film}/1.ts`)).status());
      }
      return answers;
    }

    test('go on side by side, each with its own path', async () => {
      const cinema = await openCinema((folder) => folder);
      assert.deepEqual(await openBoth(cinema), [200, 200], refusals.join('\n'));
      // Each page sees the cookies of its own film, and leaves them as they are.
      const response = await page.goto(`${cinema.appOrigin}/films/42`);
      assert.equal(await response.headerValue('set-cookie'), null);
      assert.equal((await page.goto(`${cinema.cdnOrigin}/films/44/1.ts`)).status(), 403);
    });

    test('the second shuts the first, with one path for both', async () => {
      const cinema = await openCinema(() => '/films');
      assert.deepEqual(await openBoth(cinema), [403, 200]);
    });

    test('logging out clears the cookies of every path', async () => {
      const cinema = await openCinema((folder) => folder);
      await openBoth(cinema);
      assert.equal((await browser.cookies()).length, 6);
      await page.goto(`${cinema.appOrigin}/logout`);
      assert.deepEqual(await browser.cookies(), []);
    });
  });

  describe('its CDN made with', () => {
    const root = path.join(__dirname, '..', 'examples', 'express-video', 'media');
    const cdns = {
      'Express 4': ({ verifier, onDeny }) =>
        express4().use(edge({ verifier, onDeny }), express4.static(root)),
      async Fastify({ verifier, onDeny }) {
        const app = fastify();
        await app.register(require('@fastify/middie'));
        app.use(edge({ verifier, onDeny }));
        app.get('/*', ({ raw }, reply) => {
          reply.hijack();
          send(raw, raw.url.split('?', 1)[0], { root }).pipe(reply.raw);
        });
        await app.ready();
        return app.routing;
      },
      http: ({ verifier, onDeny }) => {
        const guard = edge({ verifier, onDeny });
        return (req, res) =>
          guard(req, res, () => send(req, req.url.split('?', 1)[0], { root }).pipe(res));
      },
    };

    for (const [name, makeCdn] of Object.entries(cdns)) {
      test(name, async () => {
        await open({ makeCdn });
        await logIn('member');
        assert.equal((await film()).width, 640, refusals.join('\n'));
        assert.equal(await posterWidth(), 640);
        const link = await page.getAttribute('#link', 'href');
        await page.click('#logout');
        await assertRefused('/films/aurora.mp4', MISSING);
        assert.equal((await visit(link)).status, 200);
        await page.goto(club.appOrigin);
        await logIn('guest');
        await assertRefused('/films/aurora.mp4', DENIED);
      });
    }
  });
});
