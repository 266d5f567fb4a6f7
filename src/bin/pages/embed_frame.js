// How an embed document talks to the page around it. It works before the app runs and without it. It takes no focus, does not scroll,
// listens to no keys and stores nothing on the device.
//
// Messages of this contract are plain objects `{ forewarned: 1, type, … }`. This document sends `ready`, `height`, `state`, `error`
// and `leave`, to one origin: that of the first page that sent `hello`. It reads `hello`, `goto` and `set`, only from the page around it.
(() => {
  if (parent === window) return;
  const root = document.documentElement;
  const VIEWS = ["", "factors", "recommendations", "events", ...$STAGES.map((key) => `stages/${key}`)];
  // The app moves between addresses. The folder of this alert's embeds stays where it was.
  const base = new URL(root.dataset.base, location.href).href;
  let host, secret;

  // Pages from a file and pages in a sandbox have no usable origin.
  const tell = (type, fields) => {
    if (host) parent.postMessage({ forewarned: 1, type, ...fields }, /^(null|file:\/\/)$/.test(host) ? "*" : host);
  };

  // ---- height ----------------------------------------------------------------------------------------------------------

  // The least time between two height messages, in ms, so that an animation sends a few messages and not a flood.
  const PAUSE = 60;
  // A page whose height follows the frame's would grow without end. More than this many answers in a row to a new frame height are a loop.
  const MOST = 10;
  let element, width, timer, height = 0, told = 0, toldAt = 0, frameHeight, answers = 0, looping = false;

  const tellHeight = () => {
    if (!height) return;
    told = height;
    toldAt = performance.now();
    frameHeight = innerHeight;
    // WordPress hides a frame until the frame has answered with the secret, so it gets every height. It also removes the frame's styles
    // when it gets one, so it comes first.
    if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
    if (host) tell("height", { height });
    else parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  };
  // A document that is one pixel too short needs no message. One that is one pixel too long would get a scroll bar.
  const heightChanged = () => {
    if (timer || looping || !height || (height <= told && height > told - 2)) return;
    const isAnswer = innerHeight !== frameHeight && performance.now() - toldAt < 1000;
    answers = isAnswer ? answers + 1 : 0;
    if (answers > MOST) {
      looping = true;
      return tell("error", { code: "height-loop" });
    }
    tellHeight();
    timer = setTimeout(() => {
      timer = 0;
      heightChanged();
    }, PAUSE);
  };
  const mayBeRight = () => {
    answers = 0;
    looping = false;
  };
  const measure = () => {
    if (innerWidth !== width) mayBeRight();
    width = innerWidth;
    // Layout counts in 64ths of a pixel; less than that is a rounding error. A hidden frame has no height to report.
    if (element) height = Math.ceil(element.getBoundingClientRect().height - 0.01);
  };
  const sized = () => {
    measure();
    heightChanged();
  };
  const answerHeight = () => {
    measure();
    tellHeight();
  };
  const sizes = new ResizeObserver(sized);
  // Browsers lay out a hidden frame only when it asks. WordPress hides the frame until it has sent its height.
  addEventListener("load", sized);

  // ---- state -----------------------------------------------------------------------------------------------------------

  let state, stopped = false;
  // What the page has set. An app that starts later takes it over then.
  const wanted = {};
  let runs = false;
  const tellState = () => {
    const { view = "", explainer = "" } = root.dataset;
    const now = { view, url: new URL(explainer, location.href).href, title: document.title };
    if (state !== (state = JSON.stringify(now))) tell("state", now);
    if (stopped !== (stopped = "stopped" in root.dataset) && stopped) tell("error", { code: "not-started" });
  };
  const dispatchSet = (detail) => Object.keys(detail).length && dispatchEvent(new CustomEvent("forewarned:set", { detail }));
  const changed = () => {
    const now = document.getElementById("embed");
    if (now !== element) {
      sizes.disconnect();
      element = now;
      if (element) sizes.observe(element, { box: "border-box" });
    }
    mayBeRight();
    if (!runs && (runs = "ready" in root.dataset)) dispatchSet(wanted);
    if (host) tellState();
  };
  new MutationObserver(changed).observe(document, { attributes: true, characterData: true, childList: true, subtree: true });
  changed();

  // ---- what the page around asks for -----------------------------------------------------------------------------------

  const hello = () => {
    tell("ready", { title: document.title });
    answerHeight();
    state = undefined;
    stopped = false;
    tellState();
    if (looping) tell("error", { code: "height-loop" });
  };
  // The query holds the options of the embed. WordPress knows its frame by the secret alone.
  const kept = () => location.search + (secret ? `#?secret=${secret}` : "");
  const goTo = (view) => {
    const asked = new CustomEvent("forewarned:goto", { detail: view, cancelable: true });
    // A host that asks for a view whenever a document is ready must not make it reload without end.
    if (!dispatchEvent(asked) || view === (root.dataset.view ?? "")) return;
    tell("leave");
    location.replace(base + (view && `${view}/`) + kept());
  };
  const set = ({ theme, accent }) => {
    const detail = {};
    if (["auto", "light", "dark"].includes(theme)) root.dataset.theme = detail.theme = theme;
    if (accent === null || (typeof accent === "string" && /^#[0-9a-f]{6}$/i.test(accent))) detail.accent = accent;
    Object.assign(wanted, detail);
    dispatchSet(detail);
  };
  addEventListener("message", ({ data, origin, source }) => {
    if (source !== parent || !data || Object.getPrototypeOf(data) !== Object.prototype) return;
    // WordPress asks for the height again if its script loaded after the frame.
    if (secret && data.message === "ready" && data.secret === secret) answerHeight();
    if (data.forewarned !== 1) return;
    if (data.type === "hello") host ??= origin;
    if (origin !== host) return;
    if (data.type === "hello") hello();
    if (data.type === "goto" && typeof data.view === "string" && VIEWS.includes(data.view)) goTo(data.view);
    if (data.type === "set") set(data);
  });

  // ---- WordPress -------------------------------------------------------------------------------------------------------

  // Its script may put the secret into the address after this document was loaded.
  const readSecret = () => {
    const [, found] = location.hash.match(/^#\?secret=([a-zA-Z0-9]{1,32})$/) ?? [];
    if (!found || found === secret) return;
    secret = found;
    answerHeight();
  };
  addEventListener("hashchange", readSecret);
  readSecret();
  // In its sandbox no link can open a window or leave the frame, so we ask WordPress to follow such links. It follows only those on this host.
  addEventListener("click", (event) => {
    const isPlain = !event.defaultPrevented && !event.button && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const link = secret && isPlain && event.target.closest?.("a[href]");
    if (!link) return;
    const address = new URL(link.getAttribute("href"), document.baseURI);
    if (/^_(top|blank)$/.test(link.getAttribute("target"))) {
      if (/^https?:$/.test(address.protocol)) parent.postMessage({ message: "link", value: address.href, secret }, "*");
      if (address.host === location.host) event.preventDefault();
    } else if (address.href.startsWith(base) && !address.hash) {
      // The app does not run: the next document needs the secret too.
      link.setAttribute("href", address.href + `#?secret=${secret}`);
    }
  });
})();
