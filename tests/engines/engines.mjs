// Starts a browser of each engine under WebDriver. CHROME and CHROMEDRIVER, FIREFOX and GECKODRIVER, WEBKIT_DRIVER and XVFB name the
// programs. An engine without its programs is left out; `./dev engines` reports which and why.
import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";

import { Builder } from "selenium-webdriver";

const WIDTH = 1280;
const HEIGHT = 900;
const START_MS = 30_000;
const { CHROME, CHROMEDRIVER, FIREFOX, GECKODRIVER, WEBKIT_DRIVER, XVFB } = process.env;

/** A script that collects the errors of a page until they are read. */
const hear = `
  if (!window.tell) {
    window.told = () => JSON.parse(sessionStorage.getItem("told") ?? "[]");
    window.tell = (text) => sessionStorage.setItem("told", JSON.stringify([...told(), String(text)]));
    const { error } = console;
    console.error = (...values) => (tell(values.join(" ")), error.apply(console, values));
    addEventListener("error", ({ message }) => tell(message));
    addEventListener("unhandledrejection", ({ reason }) => tell(reason));
    addEventListener("securitypolicyviolation", ({ effectiveDirective, blockedURI }) =>
      tell("Content Security Policy: " + effectiveDirective + " " + blockedURI));
  }
`;

/** A running browser. Its downloads go to the folder `downloads`. */
class Browser {
  driver;
  /** A script to prepend to each script of a test. */
  before = "";
  /** Errors that the console has reported on its own, and a function to ask for more. */
  #heard = [];
  #ask = async () => [];
  #folders = [];
  #processes = [];
  /** The last line that one of the programs printed. */
  #last = "it printed nothing";
  downloads = this.folder();

  /** Creates an empty folder that is deleted when the browser stops. */
  folder() {
    const folder = mkdtempSync(join(tmpdir(), "forewarned-engine-"));
    this.#folders.push(folder);
    return folder;
  }

  /** Starts a program that ends when the browser stops. It may print a line to file descriptor 3. */
  spawn(program, args, env = {}) {
    const child = spawn(program, args, { env: { ...process.env, ...env }, stdio: ["ignore", "ignore", "pipe", "pipe"] });
    this.#processes.push(child);
    createInterface({ input: child.stderr }).on("line", (line) => (this.#last = line));
    child.on("error", (error) => (this.#last = String(error)));
    process.once("exit", () => child.kill());
    return child;
  }

  /** Waits until the driver on this port is ready for a session. */
  async #answers(port) {
    for (const end = Date.now() + START_MS; ; await new Promise((done) => setTimeout(done, 50))) {
      const answer = await fetch(`http://127.0.0.1:${port}/status`).then((answer) => answer.json(), () => null);
      if (answer?.value.ready) return;
      if (Date.now() > end) throw new Error(`the driver does not answer: ${this.#last}`);
    }
  }

  /** Opens a window through the driver on `port`. */
  async open(port, capabilities) {
    await this.#answers(port);
    this.driver = await new Builder().usingServer(`http://127.0.0.1:${port}`).withCapabilities(capabilities).build();
    await this.driver.manage().window().setRect({ width: WIDTH, height: HEIGHT });
  }

  /** Receives the console through events (WebDriver BiDi). */
  async listen() {
    const bidi = await this.driver.getBidi();
    await bidi.subscribe("log.entryAdded");
    bidi.socket.on("message", (message) => {
      const { method, params } = JSON.parse(message.toString());
      if (method === "log.entryAdded" && params.level === "error") this.heard(params.text);
    });
    // The answer arrives after all earlier events.
    this.ask(async () => (await bidi.send({ method: "session.status", params: {} }), []));
  }
  /** Records an error. */
  heard(text) {
    this.#heard.push(text);
  }
  /** Sets how to ask for errors that are reported only on request. */
  ask(how) {
    this.#ask = how;
  }

  /** Returns the console's errors since the last call, including uncaught errors and policy violations. */
  async faults() {
    const more = await this.#ask();
    return [...this.#heard.splice(0), ...more];
  }

  /** Closes the window, ends all programs and deletes all folders. */
  async stop() {
    await this.driver?.quit().catch(() => {});
    for (const child of this.#processes.reverse()) {
      if (child.exitCode !== null || child.signalCode !== null || child.pid === undefined) continue;
      child.kill();
      await once(child, "exit");
    }
    for (const folder of this.#folders) rmSync(folder, { recursive: true, force: true, maxRetries: 10, retryDelay: 100 });
  }
}

/** Returns a free port. */
function freePort() {
  const server = createServer();
  return new Promise((done, failed) => {
    server.once("error", failed);
    server.listen(0, "127.0.0.1", () => {
      const { port } = server.address();
      server.close(() => done(port));
    });
  });
}

/** Returns an environment that keeps a browser's settings and files in its own folder. */
const home = (folder) => ({ HOME: folder, XDG_CONFIG_HOME: folder, XDG_CACHE_HOME: folder, XDG_DATA_HOME: folder });

async function chromium(browser) {
  const port = await freePort();
  browser.spawn(CHROMEDRIVER, [`--port=${port}`]);
  const quiet = ["--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking"];
  quiet.push("--disable-component-update", "--disable-sync");
  const root = process.getuid?.() === 0 ? ["--no-sandbox"] : [];
  await browser.open(port, {
    browserName: "chrome",
    "goog:loggingPrefs": { browser: "ALL" },
    "goog:chromeOptions": {
      binary: CHROME,
      args: ["--headless=new", ...quiet, ...root, `--user-data-dir=${browser.folder()}`],
      prefs: { "download.default_directory": browser.downloads },
    },
  });
  browser.ask(async () => {
    const entries = await browser.driver.manage().logs().get("browser");
    return entries.filter(({ level }) => level.name === "SEVERE").map(({ message }) => message);
  });
}

async function firefox(browser) {
  const port = await freePort();
  browser.spawn(GECKODRIVER, ["--port", String(port), "--websocket-port", String(await freePort())], home(browser.folder()));
  await browser.open(port, {
    browserName: "firefox",
    webSocketUrl: true,
    "moz:firefoxOptions": {
      binary: FIREFOX,
      args: ["-headless"],
      prefs: { "browser.download.folderList": 2, "browser.download.dir": browser.downloads },
    },
  });
  await browser.listen();
}

/** Starts a virtual display, because WebKit's browser has no headless mode. */
async function display(browser) {
  const server = browser.spawn(XVFB, ["-displayfd", "3", "-screen", "0", `${WIDTH + 100}x${HEIGHT + 100}x24`, "-nolisten", "tcp"]);
  const [number] = await once(createInterface({ input: server.stdio[3] }), "line", { signal: AbortSignal.timeout(START_MS) });
  return `:${number}`;
}

async function webkit(browser) {
  const port = await freePort();
  const folder = browser.folder();
  writeFileSync(join(folder, "user-dirs.dirs"), `XDG_DOWNLOAD_DIR="${browser.downloads}"\n`);
  const quiet = { GDK_BACKEND: "x11", NO_AT_BRIDGE: "1", LIBGL_ALWAYS_SOFTWARE: "1", MESA_SHADER_CACHE_DISABLE: "1" };
  const env = { ...home(folder), ...quiet, DISPLAY: await display(browser) };
  browser.spawn(WEBKIT_DRIVER, [`--port=${port}`], env);
  await browser.open(port, { browserName: "MiniBrowser", "webkitgtk:browserOptions": { args: ["--automation"] } });
  // Under a driver WebKit does not report its console, so the page collects its own errors, starting with a test's first script. An earlier
  // error keeps the app from starting, which the page shows and every test notices.
  browser.before = hear;
  browser.ask(() => browser.driver.executeScript(`${hear} const all = told(); sessionStorage.removeItem("told"); return all;`));
}

const ENGINES = [
  { name: "Chromium", begin: chromium, programs: [CHROME, CHROMEDRIVER] },
  { name: "Firefox", begin: firefox, programs: [FIREFOX, GECKODRIVER] },
  { name: "WebKit", begin: webkit, programs: [WEBKIT_DRIVER, XVFB] },
];

/** The engines available on this machine. */
export const engines = ENGINES.filter(({ programs }) => programs.every(Boolean));

/** Starts a browser of this engine. */
export async function start({ begin }) {
  const browser = new Browser();
  try {
    await begin(browser);
    return browser;
  } catch (error) {
    await browser.stop();
    throw error;
  }
}
