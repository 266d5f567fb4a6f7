// The self-test for webmasters (src/embed/check.rs): shows the outcome of each row and writes a report. It stores nothing, and
// sends only the messages that every frame of the site sends to the page around it.
(() => {
  const SECOND = 1000;
  const row = (key) => document.querySelector(`[data-check="${key}"]`);
  const part = (key, name) => row(key).querySelector(`[data-is="${name}"]`);
  const report = [];
  const say = (key, good, value = "") => {
    part(key, "open").hidden = true;
    part(key, good ? "good" : "bad").hidden = false;
    part(key, "value").textContent = value;
    row(key).dataset.outcome = good ? "good" : "bad";
    report.push(`${key}: ${good ? "yes" : "no"}${value && ` (${value})`}`);
  };

  // The page's script sends `hello`; WordPress's script passes a secret in the address.
  const secret = /^#\?secret=[a-zA-Z0-9]+$/.test(location.hash);
  const greeting = new Promise((done) => {
    addEventListener("message", ({ source, data }) => {
      if (source === parent && data?.forewarned === 1 && data.type === "hello") done("v1.js");
    });
    // The script may load over a slow network.
    setTimeout(done, 3 * SECOND);
  });
  const canStore = () => {
    try {
      localStorage.setItem("forewarned.check", "1");
      localStorage.removeItem("forewarned.check");
      return true;
    } catch {
      return false;
    }
  };
  const canLoad = async () => {
    try {
      return (await fetch("../alerts/index.json", { cache: "no-store" })).ok;
    } catch {
      return false;
    }
  };
  const canRun = async () => {
    try {
      // The smallest valid module: its eight-byte header.
      return Boolean(await WebAssembly.compile(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])));
    } catch {
      return false;
    }
  };
  // The report makes the page taller. A frame that follows is soon as tall as the page, unless the page around it is busy.
  const follows = (limit) =>
    new Promise((done) => {
      const root = document.documentElement;
      const look = () => innerHeight >= root.scrollHeight && innerHeight !== before && done(true);
      const before = innerHeight;
      addEventListener("resize", look);
      setTimeout(() => done(innerHeight !== before && innerHeight >= root.scrollHeight), limit);
    });
  const mayCopy = () => {
    const policy = document.featurePolicy;
    return Boolean(navigator.clipboard) && (policy ? policy.allowsFeature("clipboard-write") : true);
  };

  const run = async () => {
    const isFramed = parent !== window;
    const here = location.href.split(/[?#]/)[0];
    const frame = `<iframe src="${here}" title="${document.title}" width="100%" height="700" allow="clipboard-write"></iframe>`;
    // An inline script must not contain a literal script tag.
    const tag = "script";
    const code = `${frame}\n<${tag} async src="${here.replace(/[^/]*$/, "v1.js")}"></${tag}>`;
    say("frame", isFramed, isFramed ? "" : code);
    say("app", await canRun());
    say("files", await canLoad());
    say("storage", canStore());
    const greeted = isFramed ? (await greeting) ?? (secret ? "WordPress" : undefined) : undefined;
    say("script", Boolean(greeted), greeted);
    document.getElementById("check-report").hidden = false;
    const grows = isFramed && (await follows(greeted ? 5 * SECOND : SECOND));
    say("height", grows, grows ? "" : String(innerHeight));
    say("width", innerWidth >= 256, String(innerWidth));
    say("copying", mayCopy());
    const own = document.documentElement.lang, theirs = navigator.language;
    say("language", theirs.split("-")[0] === own.split("-")[0], own);
    report.push(`browser: ${navigator.userAgent}`);
    document.getElementById("check-text").value = report.join("\n");
    const done = document.getElementById("check-done");
    done.textContent = done.dataset.done;
  };
  const copy = async () => {
    const text = document.getElementById("check-text"), said = document.getElementById("check-copied");
    said.textContent = "";
    try {
      await navigator.clipboard.writeText(text.value);
      said.textContent = said.dataset.good;
    } catch {
      text.select();
      said.textContent = said.dataset.bad;
    }
  };
  document.getElementById("check-copy").addEventListener("click", copy);
  run();
})();
