'use strict';

// Says in words what an empty player would not.
const film = document.querySelector('#film');
film.addEventListener('error', () => {
  film.hidden = true;
  document.querySelector('#closed').hidden = false;
});
// The error may have come before this script.
if (film.error) film.dispatchEvent(new Event('error'));
