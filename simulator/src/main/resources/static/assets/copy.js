// Gives each command a button that copies it. Without this script the pages are complete.
function copyButton(command) {
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = "Copy";
  button.addEventListener("click", async () => {
    await navigator.clipboard.writeText(command.textContent);
    button.textContent = "Copied";
    setTimeout(() => (button.textContent = "Copy"), 2000);
  });
  return button;
}

// browsers offer the clipboard on localhost and by https only
if (navigator.clipboard) {
  for (const command of document.querySelectorAll("pre.command")) command.after(copyButton(command));
}
