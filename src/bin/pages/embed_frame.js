// How an embed document communicates with the page around it. It works before the app starts and without the app. It takes no
// focus, does not scroll, listens to no keys and stores nothing on the device.
//
// Messages are plain objects `{ forewarned: 1, type, … }`. This document sends `ready`, `height`, `state`, `error` and `leave` to
// one origin: that of the first page that sent `hello`. It accepts `hello`, `goto` and `set`, only from the page around it.
(() => {
  if (parent === window) return;
  const root = document.documentElement;
  const VIEWS = ["", "factors", "recommendations", "events", ...$STAGES.map((key) => `stages/${key}`)];
  // The app changes the URL. The folder of this alert's embeds stays the same.
  const base = new URL(root.dataset.base, location.href).href;
  let host, secret;

  // Pages from a file and pages in a sandbox have no usable origin.
  const tell = (type, fields) => {
    if (host) parent.postMessage({ forewarned: 1, type, ...fields }, /^(null|file:\/\/)$/.test(host) ? "*" : host);
  };

  // ---- height ----------------------------------------------------------------------------------------------------------

  // The minimum time between two height messages, in ms, so that an animation does not flood the host.
  const PAUSE = 60;
  // A page whose height follows the frame's would grow forever. More than this many answers in a row to a new frame height are a
  // loop.
  const MOST = 10;
  let element, width, timer, height = 0, told = 0, toldAt = 0, frameHeight, answers = 0, looping = false;

  const tellHeight = () => {
    if (!height) return;
    told = height;
    toldAt = performance.now();
    frameHeight = innerHeight;
    // WordPress hides a frame until it has answered with the secret, so it gets every height. It also removes the frame's styles
    // on a message, so it goes first.
    if (secret) parent.postMessage({ message: "height", value: height, secret }, "*");
    if (host) tell("height", { height });
    else parent.postMessage({ sentinel: "amp", type: "embed-size", height }, "*");
  };
  // A document one pixel too short needs no message. One that is one pixel too tall would get a scroll bar.
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
    // Layout counts in 64ths of a pixel; less is a rounding error. A hidden frame has no height to report.
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
  // Options set by the host. An app that starts later receives them then.
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

  // ---- messages from the page around it -------------------------------------------------------------------------------

  const hello = () => {
    tell("ready", { title: document.title });
    answerHeight();
    state = undefined;
    stopped = false;
    tellState();
    if (looping) tell("error", { code: "height-loop" });
  };
  // The query contains the embed's options. WordPress identifies its frame by the secret alone.
  const kept = () => location.search + (secret ? `#?secret=${secret}` : "");
  const goTo = (view) => {
    const asked = new CustomEvent("forewarned:goto", { detail: view, cancelable: true });
    // A host that requests a view on every `ready` must not make the document reload forever.
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
    // WordPress requests the height again if its script loads after the frame.
    if (secret && data.message === "ready" && data.secret === secret) answerHeight();
    if (data.forewarned !== 1) return;
    if (data.type === "hello") host ??= origin;
    if (origin !== host) return;
    if (data.type === "hello") hello();
    if (data.type === "goto" && typeof data.view === "string" && VIEWS.includes(data.view)) goTo(data.view);
    if (data.type === "set") set(data);
  });

  // ---- WordPress -------------------------------------------------------------------------------------------------------

  // Its script may add the secret to the address after this document has loaded.
  const readSecret = () => {
    const [, found] = location.hash.match(/^#\?secret=([a-zA-Z0-9]{1,32})$/) ?? [];
    if (!found || found === secret) return;
    secret = found;
    answerHeight();
  };
  addEventListener("hashchange", readSecret);
  readSecret();
  // Links in its sandbox can neither open a window nor leave the frame, so WordPress is asked to follow them. It follows only
  // those to this host.
  addEventListener("click", (event) => {
    const isPlain = !event.defaultPrevented && !event.button && !event.altKey && !event.ctrlKey && !event.metaKey && !event.shiftKey;
    const link = secret && isPlain && event.target.closest?.("a[href]");
    if (!link) return;
    const address = new URL(link.getAttribute("href"), document.baseURI);
    if (/^_(top|blank)$/.test(link.getAttribute("target"))) {
      if (/^https?:$/.test(address.protocol)) parent.postMessage({ message: "link", value: address.href, secret }, "*");
      if (address.host === location.host) event.preventDefault();
    } else if (address.href.startsWith(base) && !address.hash) {
      // The app is not running: the next document needs the secret too.
      link.setAttribute("href", address.href + `#?secret=${secret}`);
    }
  });
})();
