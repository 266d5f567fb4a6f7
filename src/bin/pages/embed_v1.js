// Forewarned for a partner's page: `<script async src="https://…/embed/v1.js"></script>`. Frames with embeds from the folder of this
// script get the height of their content, tell the page what they show, and do what it asks. It adds `window.forewarned` and the
// element `<forewarned-embed>`, and no style but on those frames. Without it a frame keeps the height that it was given.
(() => {
  const { src } = document.currentScript ?? {};
  // Joined with other scripts it cannot know where it is from.
  if (!src) return;
  const folder = new URL(".", src).href;
  // Another copy works already. This one may be from another publisher's site. An element with that id is no copy.
  if (window.forewarned?.send) return window.forewarned.add?.(folder);

  const VIEW = /^(|stages|stages\/[a-z-]{1,40}|factors|recommendations|events)$/;
  const isText = (value) => typeof value === "string";
  // Every field of every message that is read. A map, since a message could name a property that all objects have.
  const FIELDS = new Map([
    ["ready", { title: isText }],
    ["height", { height: (height) => Number.isInteger(height) && height > 0 }],
    ["state", { view: (view) => isText(view) && VIEW.test(view), url: (url) => isText(url) && /^https?:\/\//.test(url), title: isText }],
    ["error", { code: (code) => code === "height-loop" || code === "not-started" }],
  ]);
  const folders = [], frames = new Set(), records = new WeakMap();

  const home = (address) => folders.find((folder) => address.startsWith(folder));
  // A frame in a sandbox, or in a page that is in one itself, has no origin of its own.
  const isOpaque = ({ sandbox }) => window.origin === "null" || (sandbox.length > 0 && !sandbox.contains("allow-same-origin"));
  const post = (frame, message, origin) => frame.contentWindow?.postMessage({ forewarned: 1, ...message }, origin);
  // To whoever is in the frame: before it has loaded it is nobody. Commands wait for the answer.
  const hello = ({ target }) => {
    if (!home(target.src)) return;
    records.get(target).isReady = false;
    post(target, { type: "hello" }, "*");
  };
  const order = (frame, message) => post(frame, message, isOpaque(frame) ? "*" : new URL(home(frame.src)).origin);
  const dispatch = (frame, type, detail) => frame.dispatchEvent(new CustomEvent(`forewarned:${type}`, { bubbles: true, detail }));

  // What is known of a frame, or nothing where it is none of ours.
  const know = (frame) => {
    if (frame?.localName !== "iframe" || !home(frame.src)) return;
    if (!frames.has(frame)) {
      for (const old of frames) if (!old.isConnected) frames.delete(old);
      frames.add(frame);
      frame.addEventListener("load", hello);
      if (!records.has(frame)) records.set(frame, { set: {}, height: 0, growths: [], until: 0 });
    }
    return records.get(frame);
  };
  const greet = (frame) => know(frame) && hello({ target: frame });
  const look = (node) => {
    if (node.localName === "iframe") greet(node);
    node.querySelectorAll?.("iframe[src]").forEach(greet);
  };

  // A frame that only grows, more than 20 times within two seconds, is in a loop: its content follows its height.
  const isLoop = (frame, record, height, now) => {
    record.growths = height > record.height ? [...record.growths.filter((time) => now - time < 2000), now] : [];
    record.height = height;
    if (record.growths.length <= 20) return false;
    record.growths = [];
    record.until = now + 2000;
    dispatch(frame, "error", { code: "height-loop" });
    return true;
  };
  const fit = (frame, height) => {
    const style = getComputedStyle(frame);
    let outer = Math.min(Math.max(height, 100), 20000);
    if (style.boxSizing === "border-box")
      for (const side of ["borderTopWidth", "borderBottomWidth", "paddingTop", "paddingBottom"]) outer += parseFloat(style[side]);
    frame.style.height = `${outer}px`;
  };

  addEventListener("message", ({ data, origin, source, timeStamp }) => {
    if (!source || !data || data.forewarned !== 1 || Object.getPrototypeOf(data) !== Object.prototype) return;
    const frame = [...frames].find((frame) => frame.contentWindow === source);
    const from = frame && home(frame.src);
    if (!from || (origin !== new URL(from).origin && !(origin === "null" && isOpaque(frame)))) return;
    const fields = FIELDS.get(data.type), record = records.get(frame), detail = {};
    if (!fields) return;
    for (const name in fields) {
      if (!fields[name](data[name])) return;
      detail[name] = data[name];
    }
    if (data.type === "height") {
      if (timeStamp < record.until || isLoop(frame, record, detail.height, timeStamp)) return;
      fit(frame, detail.height);
    }
    if (data.type === "ready") {
      // Each document of the frame begins with what its address says. What the page has set since holds for it too.
      record.isReady = true;
      if (Object.keys(record.set).length) order(frame, { type: "set", ...record.set });
      if (isText(record.view)) order(frame, { type: "goto", view: record.view });
      record.view = undefined;
    }
    dispatch(frame, data.type, detail);
  });

  // Says whether the frame is one of ours and the command one that it knows. What comes before it is ready waits.
  const send = (frame, { type, view, theme, accent } = {}) => {
    const record = know(frame);
    if (!record || (type !== "goto" && type !== "set")) return false;
    const message = type === "goto" ? { view } : {};
    if (type === "set") {
      if (theme !== undefined) message.theme = theme;
      if (accent !== undefined) message.accent = accent;
      Object.assign(record.set, message);
    }
    if (record.isReady) order(frame, { type, ...message });
    else if (type === "goto") record.view = view;
    return true;
  };

  // The element makes a frame in itself, or takes the one that is there: a copy of an element has a copy of its frame.
  const show = (element) => {
    const asked = element.getAttribute("src");
    const frame = (element.frame ??= element.querySelector("iframe") ?? document.createElement("iframe"));
    let src = "";
    try {
      src = new URL(asked, document.baseURI).href;
    } catch {}
    if (asked === null || !home(src)) {
      frame.remove();
      if (asked !== null) console.warn("forewarned-embed: src must begin with", ...folders);
      return;
    }
    // Before the address, so that it counts for the first load.
    frame.loading = "lazy";
    frame.allow = "clipboard-write; fullscreen";
    frame.title = element.title || "Forewarned";
    frame.height = element.getAttribute("height") || 600;
    Object.assign(frame.style, { border: 0, display: "block", width: "100%" });
    if (frame.src !== src) frame.src = src;
    if (frame.parentNode !== element) element.append(frame);
    // The page's own search does not reach into a shadow tree.
    greet(frame);
  };
  class Embed extends HTMLElement {
    static get observedAttributes() {
      return ["src", "title", "height"];
    }
    connectedCallback() {
      show(this);
    }
    attributeChangedCallback() {
      if (this.isConnected) show(this);
    }
    goTo(view) {
      return send(this.frame, { type: "goto", view });
    }
    set(options) {
      return send(this.frame, { ...options, type: "set" });
    }
  }

  const add = (folder) => {
    if (!folders.includes(folder)) folders.push(folder);
    look(document);
    document.querySelectorAll("forewarned-embed:defined").forEach(show);
  };
  window.forewarned = { add, send };
  add(folder);
  if (!customElements.get("forewarned-embed")) customElements.define("forewarned-embed", Embed);
  new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) for (const node of type === "attributes" ? [target] : addedNodes) look(node);
  }).observe(document, { attributeFilter: ["src"], childList: true, subtree: true });
})();
