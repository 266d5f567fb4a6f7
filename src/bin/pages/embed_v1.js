// Forewarned for a partner's page: `<script async src="https://…/embed/v1.js"></script>`. Embeds from this script's folder get
// the height of their content, report their state to the page, and follow its commands. It adds `window.forewarned` and the
// element `<forewarned-embed>`, and styles only those frames. Without it a frame keeps its given height.
(() => {
  const { src } = document.currentScript ?? {};
  // A script bundled with others cannot know its address.
  if (!src) return;
  const folder = new URL(".", src).href;
  // Another copy is already running; this one may be from another publisher's site. An element with that id is not a copy.
  if (window.forewarned?.send) return window.forewarned.add?.(folder);

  const VIEW = /^(|stages\/[a-z-]{1,40}|factors|recommendations|events)$/;
  const isText = (value) => typeof value === "string";
  // The fields of every message type that is read. A Map, because a type could be the name of a property that all objects have.
  const FIELDS = new Map([
    ["ready", { title: isText }],
    ["height", { height: (height) => Number.isInteger(height) && height > 0 }],
    ["state", { view: (view) => isText(view) && VIEW.test(view), url: (url) => isText(url) && /^https?:\/\//.test(url), title: isText }],
    ["error", { code: (code) => code === "height-loop" || code === "not-started" }],
    ["leave", {}],
  ]);
  const folders = [], frames = new Set(), records = new WeakMap();

  // A language adds a folder before `embed/`.
  const home = (address) =>
    folders.find((folder) => {
      const site = folder.replace(/embed\/$/, "");
      return address.startsWith(site) && /^([a-z-]+\/)?embed\//.test(address.slice(site.length));
    });
  // A frame in a sandbox, or in a page that is itself in a sandbox, has an opaque origin.
  const isOpaque = ({ sandbox }) => window.origin === "null" || (sandbox.length > 0 && !sandbox.contains("allow-same-origin"));
  const post = (frame, message, origin) => frame.contentWindow?.postMessage({ forewarned: 1, ...message }, origin);
  // Sent to any origin: the frame's origin is unknown until it has loaded. Commands wait for the answer.
  const hello = ({ target }) => {
    if (!home(target.src)) return;
    records.get(target).isReady = false;
    post(target, { type: "hello" }, "*");
  };
  const order = (frame, message) => post(frame, message, isOpaque(frame) ? "*" : new URL(home(frame.src)).origin);
  const dispatch = (frame, type, detail) => frame.dispatchEvent(new CustomEvent(`forewarned:${type}`, { bubbles: true, detail }));

  // The record of a frame, or `undefined` if the frame is not ours.
  const know = (frame) => {
    if (frame?.localName !== "iframe" || !home(frame.src)) return;
    if (!frames.has(frame)) {
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

  // A frame that grows more than 20 times in two seconds without shrinking is in a loop: its content follows its height.
  const isLoop = (frame, record, height, now) => {
    record.growths = height > record.height ? [...record.growths.filter((time) => now - time < 2000), now] : [];
    record.height = height;
    if (record.growths.length <= 20) return false;
    record.growths = [];
    record.until = now + 2000;
    // Then the frame reports its height again.
    setTimeout(hello, 2000, { target: frame });
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
    // The next document listens only once it has begun to load. Commands wait for it.
    if (data.type === "leave") {
      record.isReady = false;
      return;
    }
    if (data.type === "height") {
      if (timeStamp < record.until || isLoop(frame, record, detail.height, timeStamp)) return;
      fit(frame, detail.height);
    }
    if (data.type === "ready") {
      // Each new document starts with the options in its address. Apply what the page has set since then.
      record.isReady = true;
      if (Object.keys(record.set).length) order(frame, { type: "set", ...record.set });
      if (isText(record.view)) order(frame, { type: "goto", view: record.view });
      record.view = undefined;
      const element = frame.parentNode;
      if (element instanceof Embed && !element.title) frame.title = detail.title;
    }
    dispatch(frame, data.type, detail);
  });

  // Returns whether the frame is ours and the command is known. Commands wait until the frame is ready.
  const send = (frame, command) => {
    const { type, view, theme, accent } = command ?? {};
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

  // The element creates a frame inside itself, or uses an existing one: a copied element already contains a copy of the frame.
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
    // Set before `src`, so that it applies to the first load.
    frame.loading = "lazy";
    frame.allow = "clipboard-write; fullscreen";
    frame.title = element.title || "Forewarned";
    frame.height = element.getAttribute("height") || 600;
    Object.assign(frame.style, { border: 0, display: "block", width: "100%" });
    if (frame.src !== src) frame.src = src;
    if (frame.parentNode !== element) element.append(frame);
    // The search for frames in the page does not reach into a shadow tree.
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
    for (const frame of frames) if (!frame.isConnected) frames.delete(frame);
    for (const { addedNodes, target, type } of changes) for (const node of type === "attributes" ? [target] : addedNodes) look(node);
  }).observe(document, { attributeFilter: ["src"], childList: true, subtree: true });
})();
