// Makes calls by the vendor's JavaScript SDK: reads them from the file that is named, as JSON, and says on standard output what came of each.
'use strict';

const fs = require('fs');
const sdk = require('purecloud-platform-client-v2');

const order = JSON.parse(fs.readFileSync(process.argv[2], 'utf8'));
const client = sdk.ApiClient.instance;
client.setGateway(order.gateway);
client.setReturnExtendedResponses(true);

/** The method of an operation, and its API: it has the operation's id as its name, or 0 behind it, where only capitals tell two ids apart. */
function methodOf(operationId) {
  for (const [, api] of Object.entries(sdk).filter(([name]) => name.endsWith('Api'))) {
    const name = [operationId, `${operationId}0`].find((method) => typeof api.prototype[method] === 'function');
    if (name) return { api: new api(), name };
  }
  return undefined;
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
  const method = methodOf(call.operationId);
  if (!method) return { operationId: call.operationId, problem: 'the SDK has no such operation' };
  client.setAccessToken(call.token || '');
  try {
    const { api, name } = method;
    const answer = await api[name](...argumentsOf(api[name], call));
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
