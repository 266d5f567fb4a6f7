// The citations page: completes addresses, which the build need not know, and makes each text copyable.
const root = new URL(document.getElementById("app").dataset.root, location);
for (const text of document.querySelectorAll("[translate=no]")) text.textContent = text.textContent.replace("../../../", root);
for (const button of document.querySelectorAll("[data-copy]")) {
  const text = document.getElementById(button.dataset.copy), said = button.closest("article").lastElementChild;
  button.hidden = false;
  button.addEventListener("click", async () => {
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(text.textContent);
      said.textContent = said.dataset.done;
    } catch {
      getSelection().selectAllChildren(text);
      said.textContent = said.dataset.refused;
    }
  });
}
