// The SDK pointed at a simulator by a gateway: GATEWAY is where, such as http://localhost:8080.
'use strict';

const sdk = require('purecloud-platform-client-v2');

const at = new URL(process.env.GATEWAY);
const client = sdk.ApiClient.instance;
client.setGateway({ protocol: at.protocol.replace(':', ''), host: at.hostname, port: at.port });

client
  .loginClientCredentialsGrant(process.env.CLIENT_ID, process.env.CLIENT_SECRET)
  .then(() => new sdk.RoutingApi().getRoutingQueues({ name: 'Support' }))
  .then((queues) => console.log('queue=' + queues.entities[0].name))
  .then(() => new sdk.UsersApi().getUser('30000000-0000-4000-8000-999999999999'))
  .catch((refused) => console.log('refused=' + refused.status + ' ' + refused.code + ' ' + refused.contextId));
