// Everything about an alert was one long page at this address. What readers have shared leads on: a stage to its own document,
// the rest to where the long page is now. An address that says nothing of the kind stays as it is.
(() => {
  const { search, hash } = location, query = new URLSearchParams(search);
  const long = ["statement", "factor", "recommendation", "part", "period", "addressee"].some((key) => query.has(key));
  const part = /^#(?:(?:statement|factor|recommendation|event|source|place)-|(?:(?:background|sources|risk-factors|recommendations)(?:-heading)?|then-heading|then-and-now|chronology|places)$)/;
  const stage = query.get("stage") ?? hash.match(/^#stage-([a-z]+)$/)?.[1];
  if ($STAGES.includes(stage) && !query.has("statement")) {
    query.delete("stage");
    query.delete("part");
    location.replace(`stages/${stage}/${query.size ? `?${query}` : ""}${hash === `#stage-${stage}` ? "" : hash}`);
  } else if (long || query.has("stage") || part.test(hash)) location.replace(`$LONG_PAGE${search}${hash}`);
})();
