// Everything about an alert was once on one long page at this address. Old links into that page are redirected to the page that
// now shows the part. Any other address stays as it is.
(() => {
  const { search, hash } = location, query = new URLSearchParams(search);
  const key = (text) => text?.match(/^[a-z0-9-]+$/)?.[0];
  const [, kind, id] = hash.match(/^#([a-z]+)-([a-z0-9-]+)$/) ?? [];
  const asked = (name) => key(query.get(name));
  const stage = $STAGES.find((stage) => stage === (asked("stage") ?? (kind === "stage" && id)));
  const pages = { statement: "text/", factor: "factors/", recommendation: "recommendations/" };
  const name = Object.keys(pages).find(asked);
  const places = { ...pages, event: "events/", source: "sources/" };
  const sections = {
    "risk-factors": "factors/", recommendations: pages.recommendation, background: "text/", sources: "sources/",
    then: "checks/", "then-and-now": "checks/", chronology: "events/",
  };
  const section = sections[hash.slice(1).replace(/-heading$/, "")];
  const part = { checklist: "factors/", recommendations: "recommendations/" }[query.get("part")];
  let to;
  if (name && (name === "statement" || !stage)) to = [pages[name], `#${name}-${asked(name)}`];
  else if (stage) to = [`stages/${stage}/`, hash === `#stage-${stage}` ? "" : hash];
  else if (places[kind]) to = [places[kind], hash];
  else if (section ?? part) to = [section ?? part, ""];
  else return;
  for (const old of ["statement", "stage", "factor", "recommendation", "part"]) query.delete(old);
  location.replace(to[0] + (query.size ? `?${query}` : "") + to[1]);
})();
