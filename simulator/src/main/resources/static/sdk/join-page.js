/* The customer's page of one session. What it shows the server writes; this looks again whenever something happens. */
(function () {
  'use strict';

  const path = document.getElementById('cobrowse').dataset.path;
  let turn = Promise.resolve();

  // One after the other, so that an old answer never replaces a newer one.
  function lookAgain() {
    turn = turn.then(replace).catch(() => {});
  }

  async function replace() {
    const answer = await fetch(path, { headers: { Accept: 'text/html' } });
    if (!answer.ok) return;
    const fresh = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const wasInside = document.getElementById('choices').contains(document.activeElement);
    document.getElementById('cobrowse').dataset.state = fresh.getElementById('cobrowse').dataset.state;
    document.getElementById('says').textContent = fresh.getElementById('says').textContent;
    document.getElementById('choices').replaceChildren(...fresh.getElementById('choices').children);
    if (wasInside) (document.querySelector('#choices button') || document.getElementById('says')).focus();
  }

  async function answer(word) {
    await fetch(`${path}/${word}`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: '{}',
    });
    lookAgain();
  }

  document.getElementById('choices').addEventListener('click', (click) => {
    const word = click.target.dataset.answer;
    if (word) answer(word);
  });

  const source = new EventSource(path + '/events');
  source.addEventListener('open', lookAgain);
  for (const type of ['started', 'declined', 'expired', 'ended']) {
    source.addEventListener('cobrowse.' + type, lookAgain);
  }
})();
