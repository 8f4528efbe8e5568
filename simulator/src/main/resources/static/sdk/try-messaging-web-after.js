/* Shows beside the snippet what comes of it. */
(function () {
  'use strict';

  const sdk = new genesyscloud.webmessaging.WebMessaging();
  for (const word of ['invite', 'started', 'declined', 'expired', 'ended']) {
    sdk.on('cobrowse.' + word, () => {
      const line = document.createElement('li');
      line.textContent = word === 'invite' ? 'invited' : word;
      document.getElementById('log').append(line);
    });
  }
})();
