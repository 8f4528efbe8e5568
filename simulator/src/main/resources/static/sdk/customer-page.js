/* The customer's window: shows what is asked, and lets the customer answer. An example of how to use the SDK. */
(function () {
  'use strict';

  const sdk = new genesyscloud.webmessaging.WebMessaging({ appId: 'customer-window', organizationId: 'simulated' });
  const page = document.getElementById('cobrowse');
  const says = document.getElementById('says');
  const choices = document.getElementById('choices');
  let turn = 0;
  let answering = false;

  // Which sentence and which choices belong to an event. A choice calls the SDK.
  const SHOWN = {
    'cobrowse.invite': {
      says: (by) => `${by} asks to look at this page with you.`,
      choices: (event) => [
        ['Accept', () => sdk.acceptCobrowseInvite(event.inviteId)],
        ['Decline', () => sdk.declineCobrowseInvite(event.inviteId)],
      ],
    },
    'cobrowse.offered': {
      says: (by) => `${by} offers to look at this page with you.`,
      choices: (event) => [
        ['Accept', () => sdk.acceptCobrowseSession(event.sessionId).then(connecting)],
        ['Decline', () => sdk.declineCobrowseSession(event.sessionId)],
      ],
    },
    'cobrowse.started': {
      says: (by) => `Sharing has started: ${by} sees this page now.`,
      choices: (event) => [['Stop sharing', () => sdk.leaveCobrowseSession(event.sessionId)]],
    },
    'cobrowse.declined': { says: () => 'You declined. Nobody sees this page.' },
    'cobrowse.expired': { says: () => 'The question has expired. Nobody sees this page.' },
    'cobrowse.ended': { says: () => 'Sharing has ended. Nobody sees this page.' },
  };

  async function show(event) {
    const mine = ++turn;
    const shown = SHOWN[event.type];
    const by = shown.choices ? await asker() : '';
    if (mine === turn) render(event.type, shown.says(by), shown.choices ? shown.choices(event) : []);
  }

  async function asker() {
    const answer = await fetch(page.dataset.path + '/asker');
    return (await answer.json()).by;
  }

  // A session that was accepted and does not become active: nothing more will be heard of it.
  function connecting(session) {
    if (session.state === 'connecting') render('connecting', 'The connection is being made …', []);
  }

  // As text, never as HTML: names come from the network.
  function render(state, sentence, buttons) {
    const wasInside = choices.contains(document.activeElement);
    page.dataset.state = state;
    says.textContent = sentence;
    choices.replaceChildren(...buttons.map(([label, act]) => button(label, act)));
    if (wasInside) (choices.querySelector('button') || says).focus();
  }

  function button(label, act) {
    const made = document.createElement('button');
    made.type = 'button';
    made.textContent = label;
    made.className = label === 'Accept' ? 'primary' : '';
    made.addEventListener('click', () => answer(act));
    return made;
  }

  // One answer at a time. The buttons stay enabled, for a disabled one would lose the keyboard's focus.
  async function answer(act) {
    if (answering) return;
    answering = true;
    try {
      await act();
    } catch (problem) {
      says.textContent = problem.message || 'That did not work.';
    } finally {
      answering = false;
    }
  }

  // On the telephone the agent reads a code aloud, and the customer types it, with blanks or without.
  function join(submitted) {
    submitted.preventDefault();
    const code = document.getElementById('code').value.replace(/\D/g, '');
    answer(() => sdk.joinCobrowseSession(code || 'none').then(connecting, noSuchCode));
  }

  function noSuchCode(problem) {
    throw problem.status === 404 ? { message: 'No session waits for this code.' } : problem;
  }

  const form = document.getElementById('join');
  if (form) form.addEventListener('submit', join);
  for (const type of Object.keys(SHOWN)) sdk.on(type, show);
})();
