'use strict';

const escaped = (text) =>
  String(text).replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);

const layout = (title, body) => `<!doctype html>
<html lang="en">
<head>
  <meta charset="utf-8">
  <meta name="viewport" content="width=device-width, initial-scale=1">
  <title>${escaped(title)}</title>
  <link rel="icon" href="data:,">
  <link rel="stylesheet" href="/style.css">
</head>
<body>
${body}
</body>
</html>
`;

function loginPage(tickets) {
  const buttons = Object.entries(tickets).map(
    ([id, { name, folder }]) => `
      <form method="post" action="/login/${escaped(id)}">
        <button id="${escaped(id)}"><b>${escaped(name)}</b><span>opens ${escaped(folder)}</span></button>
      </form>`,
  );
  return layout(
    'Film club',
    `<main class="door">
      <h1>Film club</h1>
      <p>Choose a ticket. The app answers with CloudFront cookies for what it opens, and the films come
      from another host that checks them.</p>
      <div class="tickets">${buttons.join('')}</div>
    </main>`,
  );
}

function watchPage({ ticket, cdnOrigin, posterLink }) {
  const cdn = escaped(cdnOrigin);
  return layout(
    'Aurora – Film club',
    `<header>
      <a class="club" href="/">Film club</a>
      <p><b>${escaped(ticket.name)}</b> · cookies for <code>${escaped(ticket.folder)}</code></p>
      <form method="post" action="/logout"><button id="logout">Log out</button></form>
    </header>
    <main>
      <video id="film" src="${cdn}/films/aurora.mp4" poster="${cdn}/films/aurora.jpg"
        controls muted loop playsinline></video>
      <p id="closed" hidden><b>This ticket does not open the film.</b>
        The CDN answered 403; its terminal says why.</p>
      <section class="about">
        <img id="poster" src="${cdn}/films/aurora.jpg" alt="Lights over a dark sky">
        <iframe id="credits" src="${cdn}/films/credits.html" title="Credits"></iframe>
        <ul class="more">
          <li><a id="trailer" href="${cdn}/trailers/aurora.jpg">Trailer still</a> opens with a guest’s cookies.</li>
          <li><a id="link" href="${escaped(posterLink)}">Signed link to the poster</a> opens without
            cookies, for a minute.</li>
        </ul>
      </section>
    </main>
    <script src="/watch.js"></script>`,
  );
}

module.exports = { loginPage, watchPage };
