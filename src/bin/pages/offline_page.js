// On the page for a time without a network: shows a link to the page that the reader asked for.
(() => {
  const { searchParams } = new URL(location), site = new URL("..", location).href, link = document.getElementById("retry");
  const page = new URL(searchParams.get("page") ?? "", site).href;
  if (!page.startsWith(site) || page === site) return;
  link.href = page;
  link.parentElement.hidden = false;
})();
