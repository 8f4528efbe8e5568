// An untouched program: the region's name is all that it is told. It makes https://login.REGION and https://api.REGION of it.
'use strict';

const sdk = require('purecloud-platform-client-v2');

const client = sdk.ApiClient.instance;
client.setEnvironment(process.env.REGION);

client
  .loginClientCredentialsGrant(process.env.CLIENT_ID, process.env.CLIENT_SECRET)
  .then(() => new sdk.RoutingApi().getRoutingQueues({ name: 'Support' }))
  .then((queues) => console.log('queue=' + queues.entities[0].name))
  .catch((refused) => console.log('refused', refused));
