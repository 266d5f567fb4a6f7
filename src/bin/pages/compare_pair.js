// The address may name other alerts than those in the document. The document then shows neither until the app runs (style/compare.css).
if (/[?&][ab]=/.test(location.search)) document.documentElement.dataset.pair = "";
