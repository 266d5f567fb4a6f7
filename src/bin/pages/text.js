// Before anything is painted: the theme of the address.
const theme = new URLSearchParams(location.search).get("theme");
if (["light", "dark", "contrast"].includes(theme)) document.documentElement.dataset.theme = theme;
