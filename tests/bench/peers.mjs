// The pages that an alert's page is compared with, made from the same file. In each of them are all statements and events, on one
// slide for each stage, factor, recommendation, paragraph, dated statement and event. Sources, checks and ties are not, nor what
// followed, nor the means to mark and note: the peers carry less.

const SIGNS = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const escaped = (text) => text.replace(/[&<>"]/g, (sign) => SIGNS[sign]);
const named = (key) => key[0].toUpperCase() + key.slice(1);

/** What there is to show: `{ head, when, texts }`, in the alert's order and then the events. */
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
    // A timeline has no place for what has no date; it stands at the date of the alert.
    if (texts.length) all.push({ head, when: alert.dates.published, texts });
    for (const { when, label, text } of statements) if (when) all.push({ head: label ?? head, when, texts: [text] });
  }
  for (const { title, when, text } of alert.events) all.push({ head: title, when, texts: [text] });
  return all;
}

const paragraphs = (texts) => texts.map((text) => `<p>${escaped(text)}</p>`).join("");

// A browser asks for an icon where a page names none.
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

/** As TimelineJS's own guide writes a page, with the data in it, which saves a request, and with the one of its fonts that loads
 * nothing from another host. */
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

/** As reveal.js's own index.html writes a page, without plugins and with a theme whose fonts are the system's. On a phone
 * reveal.js would become one long page that scrolls, with no next slide to press: that is switched off. */
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

/** Our own page without styles, scripts and what is said about them: the least that has to arrive to show all of it. */
export function bare(html) {
  const without = html.replace(/<(script|style)\b[^>]*>[\s\S]*?<\/\1>/g, "").replace(/<(link\b|meta http-equiv)[^>]*>/g, "");
  return without.replace("</head>", `${NO_ICON}</head>`);
}
