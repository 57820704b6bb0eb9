'use strict';

// The web app: logs people in, and gives each the cookies for what their ticket says.

const { randomUUID } = require('node:crypto');
const path = require('node:path');
const express = require('express');
const {
  clearSignedCookies,
  signedCookies,
  signedLinks,
} = require('cloudfront-sign-native/express');

const { loginPage, watchPage } = require('./views/pages.js');

/** What each kind of ticket opens on the CDN. */
const TICKETS = {
  member: { name: 'Member', folder: '/films/*' },
  guest: { name: 'Guest', folder: '/trailers/*' },
};

function filmClub({ signer, cdnOrigin, cookieDomain }) {
  /** Session ID -> ticket. A real app has a store for it. */
  const sessions = new Map();
  const ticketOf = (req) => sessions.get(/(?:^|; )session=([\w-]+)/.exec(req.headers.cookie)?.[1]);

  // One ticket, one folder, one set of cookies: a browser holds one for each domain and path.
  const cookie = { domain: cookieDomain, path: '/' };

  const app = express();
  app.disable('x-powered-by');
  app.use(express.static(path.join(__dirname, 'public')));
  app.use(signedLinks({ signer, expires: '1m' }));

  app.get('/', (req, res) => {
    if (ticketOf(req)) res.redirect('/watch');
    else res.send(loginPage(TICKETS));
  });

  app.post('/login/:ticket', (req, res) => {
    if (!Object.hasOwn(TICKETS, req.params.ticket)) return res.sendStatus(404);
    const id = randomUUID();
    sessions.set(id, TICKETS[req.params.ticket]);
    res.cookie('session', id, { httpOnly: true, secure: true, sameSite: 'lax' });
    res.redirect(303, '/watch');
  });

  app.post('/logout', clearSignedCookies({ cookie }), (_req, res) => {
    res.clearCookie('session');
    res.redirect(303, '/');
  });

  app.get(
    '/watch',
    (req, res, next) => {
      req.ticket = ticketOf(req);
      if (req.ticket) next();
      else res.redirect('/');
    },
    signedCookies({
      signer,
      resource: (req) => cdnOrigin + req.ticket.folder,
      expires: '2h',
      cookie,
    }),
    (req, res) => {
      const posterLink = res.locals.signedUrl(`${cdnOrigin}/films/aurora.jpg`);
      res.send(watchPage({ ticket: req.ticket, cdnOrigin, posterLink }));
    },
  );
  return app;
}

module.exports = { filmClub };
