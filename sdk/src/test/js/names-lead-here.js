// For node --require: every name leads to this machine, as a line in the hosts file would do for one.
'use strict';

const dns = require('dns');

dns.lookup = (name, options, callback) => {
  const answer = callback || options;
  if (callback && options.all) answer(null, [{ address: '127.0.0.1', family: 4 }]);
  else answer(null, '127.0.0.1', 4);
};
