// The pages that an alert's page is compared with, made from the same file. Each has all statements and events, with one slide for each
// stage, factor, recommendation, paragraph, dated statement and event. They leave out sources, checks, ties, what followed, and marks and
// notes, so the peers carry less.

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);
const named = (key) => key[0].toUpperCase() + key.slice(1);

/** Returns the slides, `{ head, when, texts }`: the statements in the alert's order, then the events. */
export function slides(alert) {
  const homes = [
    ["The alert’s title", alert.title_statements],
    ...alert.background.map((entry) => [`Background, paragraph ${entry.paragraph}`, entry.statements]),
    ["The risk factors", alert.risk_factors_intro],
    ...alert.risk_factors.map((entry, place) => [`Risk factor ${place + 1}: ${entry.name}`, entry.statements]),
    ["The stages", alert.stages_intro],
    ...alert.stages.map((entry, place) => [`Stage ${place + 1}: ${named(entry.stage)}`, entry.statements]),
    ...alert.unassigned.map((entry) => [`After ${named(entry.after)}`, entry.statements]),
    ["The alert’s judgment", alert.judgment.statements],
    ...alert.recommendations.map((entry) => [`Recommendation ${entry.number}: ${entry.name}`, entry.statements]),
  ];
  const all = [];
  for (const [head, statements] of homes) {
    const texts = statements.filter(({ when }) => !when).map(({ text }) => text);
    // A timeline cannot show undated text, so it gets the date of the alert.
    if (texts.length) all.push({ head, when: alert.dates.published, texts });
    for (const { when, label, text } of statements) if (when) all.push({ head: label ?? head, when, texts: [text] });
  }
  for (const { title, when, text } of alert.events) all.push({ head: title, when, texts: [text] });
  return all;
}

const paragraphs = (texts) => texts.map((text) => `<p>${escaped(text)}</p>`).join("");

// Without this, a browser requests an icon.
const NO_ICON = '<link rel="icon" href="data:,">';

const page = (alert, head, body) => `<!doctype html>
<html lang="${alert.language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(alert.title)}</title>
${NO_ICON}
${head}
</head>
<body>
${body}
</body>
</html>
`;

/** Returns a page as TimelineJS's own guide writes it, with inline data, which saves a request, and with the only one of its fonts that
 * loads nothing from another host. */
export function timelinejs(alert) {
  const date = (text) => {
    const [year, month, day] = text.split("-").map(Number);
    return { year, ...(month && { month }), ...(day && { day }) };
  };
  const events = slides(alert).map(({ head, when, texts }) => {
    const [start, end] = when.split("/");
    const dates = { start_date: date(start), ...(end && { end_date: date(end) }) };
    return { ...dates, text: { headline: escaped(head), text: paragraphs(texts) } };
  });
  const title = { text: { headline: escaped(alert.title), text: paragraphs([alert.summary.text]) } };
  const data = JSON.stringify({ title, events }).replaceAll("<", "\\u003c");
  return page(
    alert,
    `<link rel="stylesheet" href="lib/css/timeline.css">
<script src="lib/js/timeline.js"></script>
<style>html, body { block-size: 100%; margin: 0 } #timeline { block-size: 100% }</style>`,
    `<div id="timeline"></div>
<script>
const options = { font: "georgia-helvetica", script_path: new URL("lib/js/", location.href).href };
new TL.Timeline("timeline", ${data}, options);
</script>`,
  );
}

/** Returns a page like reveal.js's own index.html, without plugins and with a theme that uses system fonts. Turns off the scroll view,
 * which on a phone makes one long page without a next slide to press. */
export function reveal(alert) {
  const first = `<section><h2>${escaped(alert.title)}</h2>${paragraphs([alert.summary.text])}</section>`;
  const others = slides(alert).map(({ head, when, texts }) => {
    const top = `<h3>${escaped(head)}</h3><p><small>${escaped(when)}</small></p>`;
    return `<section>${top}${paragraphs(texts)}</section>`;
  });
  return page(
    alert,
    ["reset.css", "reveal.css", "theme/serif.css"].map((file) => `<link rel="stylesheet" href="lib/${file}">`).join("\n"),
    `<div class="reveal"><div class="slides">
${[first, ...others].join("\n")}
</div></div>
<script src="lib/reveal.js"></script>
<script>Reveal.initialize({ scrollActivationWidth: null });</script>`,
  );
}

/** Returns our own page without styles, scripts and their metadata: the least that must arrive to show all of the text. */
export function bare(html) {
  const without = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "").replace(/<(link\b|meta http-equiv)[^>]*>/g, "");
  return without.replace("</head>", `${NO_ICON}</head>`);
}
