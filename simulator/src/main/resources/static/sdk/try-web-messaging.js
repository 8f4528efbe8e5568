/* What a site would add to the snippet: it asks the customer, where the snippet only says "prompt user". */
(function () {
  'use strict';

  const log = document.getElementById('log');
  const accept = document.getElementById('accept');
  let invite;

  // webMessagingSdk is the snippet's own constant.
  webMessagingSdk.on('cobrowse.invite', (event) => {
    invite = event.inviteId;
    accept.disabled = false;
    note('invited');
  });
  for (const word of ['started', 'declined', 'expired', 'ended']) {
    webMessagingSdk.on('cobrowse.' + word, () => {
      accept.disabled = true;
      note(word);
    });
  }
  accept.addEventListener('click', () => webMessagingSdk.acceptCobrowseInvite(invite).catch((e) => note(e.message)));

  function note(text) {
    const line = document.createElement('li');
    line.textContent = text;
    log.append(line);
  }
})();
