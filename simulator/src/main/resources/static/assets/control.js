/* Sends the calls of the control API that the page describes, and shows what comes. What comes is text, never HTML. */
(function () {
  'use strict';

  const TOKEN = 'control-token';
  const LONGEST = 200000;
  const OURS = /^(sim-|link$|location$|retry-after$|inin-correlation-id$|content-type$)/;

  const organisation = document.getElementById('organisation');
  const token = document.getElementById('control-token');

  token.value = sessionStorage.getItem(TOKEN) || '';
  token.addEventListener('input', () => sessionStorage.setItem(TOKEN, token.value.trim()));
  document.getElementById('whose').addEventListener('submit', (event) => event.preventDefault());

  function headers(type, bearer) {
    const sent = type ? { 'Content-Type': type } : { 'Sim-Control': '1' };
    if (bearer) sent.Authorization = 'Bearer ' + bearer;
    return sent;
  }

  function filled(form) {
    let path = form.dataset.path;
    for (const gap of form.querySelectorAll('[data-gap]')) {
      path = path.replace(`{${gap.dataset.gap}}`, encodeURIComponent(gap.value.trim()));
    }
    const query = new URLSearchParams();
    for (const field of form.querySelectorAll('[data-query]')) {
      if (field.value.trim()) query.append(field.dataset.query, field.value.trim());
    }
    return query.size ? `${path}?${query}` : path;
  }

  function request(form, signal) {
    const body = form.querySelector('.body');
    const sent = headers(body && body.dataset.type, token.value.trim());
    if (form.dataset.organisation === 'true' && organisation.value.trim()) {
      sent['Sim-Organisation'] = organisation.value.trim();
    }
    return { method: form.dataset.method, headers: sent, body: body ? body.value : undefined, signal };
  }

  function head(answer) {
    const lines = [...answer.headers].filter(([name]) => OURS.test(name)).map(([name, value]) => `${name}: ${value}`);
    return lines.join('\n') + '\n\n';
  }

  function pretty(text, type) {
    if (!/json/.test(type || '')) return text;
    try {
      return JSON.stringify(JSON.parse(text), null, 2);
    } catch {
      return text;
    }
  }

  // A stream of events has no end, so what comes is shown as it comes, to a limit.
  async function read(answer, show) {
    const reader = answer.body && answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = '';
    while (reader) {
      const { done, value } = await reader.read();
      if (done) break;
      text += value;
      show(text);
      if (text.length > LONGEST) {
        await reader.cancel();
        return text + '\n…';
      }
    }
    return text;
  }

  async function send(form) {
    const [status, shown, stop] = ['.status', '.answer', '.stop'].map((part) => form.querySelector(part));
    const abort = new AbortController();
    stop.hidden = false;
    stop.onclick = () => abort.abort();
    status.textContent = 'Waiting …';
    shown.hidden = true;
    try {
      const answer = await fetch(filled(form), request(form, abort.signal));
      const above = head(answer);
      status.textContent = `Answered ${answer.status}`;
      shown.hidden = false;
      shown.textContent = above;
      const text = await read(answer, (part) => (shown.textContent = above + part));
      shown.textContent = above + pretty(text, answer.headers.get('content-type'));
    } catch (problem) {
      if (abort.signal.aborted) status.textContent += ' (stopped)';
      else status.textContent = `No answer: ${problem.message}`;
    } finally {
      stop.hidden = true;
    }
  }

  function at(json, pointer) {
    return pointer.split('/').slice(1).reduce((found, step) => (found === undefined ? found : found[step]), json);
  }

  // Carries out a call that an example builds on, and fills in what it gives.
  async function doFirst(button) {
    const form = button.closest('details').querySelector('form.try');
    const status = form.querySelector('.status');
    const { method, path, body } = button.dataset;
    const bearer = button.dataset.token || token.value.trim();
    const sent = method === 'GET' ? undefined : body || '{}';
    try {
      const answer = await fetch(path, { method, headers: headers('application/json', bearer), body: sent });
      const json = await answer.json().catch(() => ({}));
      fill(form, button, (from) => (from.startsWith('/') ? at(json, from) : answer.headers.get(from)));
      status.textContent = `${method} ${path}: answered ${answer.status}`;
    } catch (problem) {
      status.textContent = `${method} ${path}: no answer: ${problem.message}`;
    }
  }

  function fill(form, button, find) {
    for (const gives of button.parentElement.querySelectorAll('.gives')) {
      const found = find(gives.value);
      const gap = form.querySelector(`[data-gap="${gives.dataset.gap}"]`);
      if (gap && found) gap.value = found;
    }
  }

  for (const form of document.querySelectorAll('form.try')) {
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      send(form);
    });
    const example = form.querySelector('.example');
    if (!example) continue;
    const body = form.querySelector('.body');
    example.addEventListener('change', () => {
      body.value = example.value;
      body.dataset.type = example.selectedOptions[0].dataset.type;
    });
  }
  for (const button of document.querySelectorAll('.do-first')) button.addEventListener('click', () => doFirst(button));
  for (const button of document.querySelectorAll('button[disabled]')) button.disabled = false;

  // A link to a call opens it.
  function open() {
    const target = location.hash && document.getElementById(location.hash.slice(1));
    if (target && target.matches('details')) target.open = true;
  }
  window.addEventListener('hashchange', open);
  open();
})();
