// Makes calls by the vendor's JavaScript SDK: reads them from the file that is named, as JSON, and says on standard output what came of each.
'use strict';

const fs = require('fs');
const sdk = require('purecloud-platform-client-v2');

const order = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const client = sdk.ApiClient.instance;
client.setGateway(order.gateway);
client.setReturnExtendedResponses(true);

/** The API that has an operation; there is one method for each, named by the operation's id. */
function apiOf(operationId) {
  const name = Object.keys(sdk).find((api) => api.endsWith('Api') && typeof sdk[api].prototype[operationId] === 'function');
  return name && new sdk[name]();
}

/** What stands between the parentheses: parameters of the path, the body if it must be, and opts for the rest. */
function argumentsOf(method, call) {
  const names = /\(([^)]*)\)/.exec(method.toString())[1].split(',').map((name) => name.trim()).filter(Boolean);
  const rest = { ...call.with };
  if (call.body !== undefined) rest.body = call.body;
  return names.map((name) => {
    if (name === 'opts') return rest;
    const value = rest[name];
    delete rest[name];
    return value;
  });
}

async function make(call) {
  const api = apiOf(call.operationId);
  if (!api) return { operationId: call.operationId, problem: 'the SDK has no such operation' };
  client.setAccessToken(call.token || '');
  try {
    const answer = await api[call.operationId](...argumentsOf(api[call.operationId], call));
    return { operationId: call.operationId, status: answer.status };
  } catch (refused) {
    return { operationId: call.operationId, status: refused.status || 0, problem: refused.code || String(refused) };
  }
}

(async () => {
  const results = [];
  for (const call of order.calls) results.push(await make(call));
  console.log(JSON.stringify(results));
})();
