// Adds each call to the journal's page as it is answered. Without this script the page is complete when it is loaded.
const calls = document.getElementById("calls");
const live = document.getElementById("live");
const MOST_ROWS = 200;

function cell(content) {
  const td = document.createElement("td");
  td.append(content);
  return td;
}

// what came in over the network is put in as text, never as HTML
function link(address, text) {
  const a = document.createElement("a");
  a.href = address;
  a.textContent = text;
  return a;
}

function row(call) {
  const tr = document.createElement("tr");
  const code = document.createElement("code");
  code.textContent = `${call.method} ${call.path}`;
  const rule = call.brokenRule ? link(`/learn/rules/${encodeURIComponent(call.brokenRule)}`, call.brokenRule) : "";
  tr.append(
    cell(link(`/_sim/explain/${encodeURIComponent(call.correlationId)}`, call.at)),
    cell(code),
    cell(String(call.status)),
    cell(rule),
  );
  return tr;
}

const stream = new EventSource(`/_sim/journal/stream?since=${calls.dataset.last}`);
stream.addEventListener("open", () => (live.textContent = "New calls appear as they come."));
stream.addEventListener("error", () => (live.textContent = "New calls do not reach this page at the moment."));
stream.addEventListener("call", (event) => {
  calls.prepend(row(JSON.parse(event.data)));
  while (calls.rows.length > MOST_ROWS) calls.deleteRow(-1);
});
