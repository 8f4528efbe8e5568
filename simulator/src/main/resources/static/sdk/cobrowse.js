/*
 * The customer's side of co-browse, in a browser: hears invites and answers them.
 *
 *   <script src="/sdk/cobrowse.js" data-customer="/customer/ORGANISATION/PARTICIPANT"></script>
 *
 * The real libraries know whom they speak for by the messaging session of the page. Here the attribute data-customer
 * says it: the path of the customer's window on this simulator (GET /customer lists them).
 *
 * The names are those of the snippets in a public post (seed 001). It names two libraries:
 *
 *   const sdk = new genesyscloud.webmessaging.WebMessaging({ appId, organizationId });   // both kept, neither used
 *   sdk.on('cobrowse.invite', event => sdk.acceptCobrowseInvite(event.inviteId));        // or declineCobrowseInvite
 *
 *   const client = new GenesysCloudMessagingWeb();
 *   client.on('inviteReceived', invite => client.acceptInvite(invite.id));               // or declineInvite
 *
 * Events of WebMessaging; each comes with { type, at, inviteId, sessionId, conversationId, participantId, … }:
 *
 *   cobrowse.invite     somebody asks to look along             cobrowse.declined   the customer said no
 *   cobrowse.offered    a session waits to be joined            cobrowse.expired    nobody answered in time
 *   cobrowse.started    the page is being shared                cobrowse.ended      it is not shared any more
 *
 * An accept or a decline is a promise of the invite as it is then. It is rejected with the body of the error when the
 * simulator refuses: { status: 409, code: 'request.conflict', message: 'The invite has expired.', … }.
 *
 * A listener that comes late (a page opened after the invite was made, or .on() called later) hears how things stand at
 * that moment. After a lost connection the browser connects again by itself and hears what it missed.
 */
(function () {
  'use strict';

  const customer = document.currentScript.dataset.customer;
  const organisation = customer && customer.split('/')[2];
  const TYPES = [
    'cobrowse.invite',
    'cobrowse.offered',
    'cobrowse.started',
    'cobrowse.declined',
    'cobrowse.expired',
    'cobrowse.ended',
  ];

  // ---- one connection for the page, however many clients it makes ----

  const listeners = [];
  const told = new Set();
  let source;
  let latest;

  function listen(type, tell) {
    listeners.push({ type, tell });
    if (latest && latest.type === type) {
      const event = latest;
      queueMicrotask(() => tell(event));
    }
    connect();
  }

  function connect() {
    if (source) return;
    source = new EventSource(customer + '/events');
    for (const type of TYPES) source.addEventListener(type, (message) => hear(JSON.parse(message.data)));
  }

  // After a lost connection the simulator may tell a thing again, or tell of an invite that is over by now.
  function hear(event) {
    const thing = event.sessionId || event.inviteId;
    const asks = event.type === 'cobrowse.invite' || event.type === 'cobrowse.offered';
    if (told.has(event.type + thing) || (asks && told.has(thing))) return;
    told.add(event.type + thing);
    if (!asks) [event.sessionId, event.inviteId].forEach((id) => id && told.add(id));
    latest = event;
    listeners.filter((listener) => listener.type === event.type).forEach((listener) => listener.tell(event));
  }

  // ---- answers ----

  async function post(path) {
    const answer = await fetch(path, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' }, // also tells the simulator that no form of another site did it
      body: '{}',
    });
    const body = await answer.json();
    if (!answer.ok) throw body;
    return body;
  }

  const answerInvite = (id, word) => post(`${customer}/invites/${encodeURIComponent(id)}/${word}`);
  const answerSession = (id, word) => post(`/join/${organisation}/${encodeURIComponent(id)}/${word}`);

  function wantCustomer() {
    if (!customer) throw new Error('Set data-customer="/customer/…/…" on the script tag of /sdk/cobrowse.js');
  }

  // ---- the two libraries ----

  class WebMessaging {
    constructor(options) {
      wantCustomer();
      this.options = Object.assign({}, options);
    }

    on(event, tell) {
      if (!TYPES.includes(event)) console.warn(`No event is called ${event} here. There are: ${TYPES.join(', ')}`);
      listen(event, tell);
      return this;
    }

    acceptCobrowseInvite(inviteId) {
      return answerInvite(inviteId, 'accept');
    }

    declineCobrowseInvite(inviteId) {
      return answerInvite(inviteId, 'decline');
    }

    // The posts have no names for the rest: these four are ours.

    joinCobrowseSession(joinCode) {
      return post(`${customer}/codes/${encodeURIComponent(joinCode)}/accept`);
    }

    acceptCobrowseSession(sessionId) {
      return answerSession(sessionId, 'accept');
    }

    declineCobrowseSession(sessionId) {
      return answerSession(sessionId, 'decline');
    }

    leaveCobrowseSession(sessionId) {
      return answerSession(sessionId, 'leave');
    }
  }

  class GenesysCloudMessagingWeb {
    constructor() {
      wantCustomer();
    }

    on(event, tell) {
      if (event !== 'inviteReceived') console.warn(`No event is called ${event} here. There is: inviteReceived`);
      else listen('cobrowse.invite', (heard) => tell(Object.assign({ id: heard.inviteId }, heard)));
      return this;
    }

    acceptInvite(id) {
      return answerInvite(id, 'accept');
    }

    declineInvite(id) {
      return answerInvite(id, 'decline');
    }
  }

  window.genesyscloud = Object.assign(window.genesyscloud || {}, { webmessaging: { WebMessaging } });
  window.GenesysCloudMessagingWeb = GenesysCloudMessagingWeb;
})();
