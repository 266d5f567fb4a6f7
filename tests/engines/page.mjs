// Finds elements as a reader or a screen reader does: by the role and name that the browser itself computes.
import assert from "node:assert/strict";

import { By, Key } from "selenium-webdriver";

/** How long to wait for the page, and how often to check. */
const PATIENCE_MS = 10_000;
const EVERY_MS = 50;

/** Selectors of elements that may have a role. The browser decides. */
const CANDIDATES = {
  alert: "[role=alert]",
  button: "button",
  group: "fieldset, details, [role=group]",
  heading: "h1, h2, h3, h4",
  link: "a[href]",
  listitem: "li",
  navigation: "nav",
  radio: "input[type=radio]",
  region: "section",
  textbox: "textarea, input[type=text]",
};

const plain = (text) => text.replace(/\s+/g, " ").trim();
const fits = (text, wanted) => (wanted instanceof RegExp ? wanted.test(text) : text === wanted);

export class Page {
  constructor({ driver, before }) {
    this.driver = driver;
    this.before = before;
  }

  open(url) {
    return this.driver.get(url);
  }
  /** Runs a script in the page. */
  run(script, ...values) {
    return this.driver.executeScript(this.before + script, ...values);
  }
  press(key) {
    return this.driver.actions().sendKeys(Key[key] ?? key).perform();
  }

  /** Waits until `ask` returns a truthy value. An element that disappears meanwhile is looked up again. */
  until(what, ask) {
    const again = async () => {
      try {
        return await ask();
      } catch (error) {
        if (["StaleElementReferenceError", "NoSuchElementError"].includes(error.name)) return false;
        throw error;
      }
    };
    return this.driver.wait(again, PATIENCE_MS, what, EVERY_MS);
  }

  /** Returns the visible elements of a role whose name matches: all of them, or the first `most`. */
  async all(role, name, within = null, most = Infinity) {
    const candidates = await this.run(
      `const visible = (one) => one.checkVisibility({ visibilityProperty: true });
      return [...(arguments[0] ?? document).querySelectorAll(arguments[1])].filter(visible).map((one) => [one, one.textContent]);`,
      within,
      CANDIDATES[role],
    );
    // Computing names is slow in a long document, so elements whose text matches are tried first.
    if (most < Infinity) candidates.sort(([, text], [, other]) => fits(plain(other), name) - fits(plain(text), name));
    const found = [];
    for (const [one] of candidates) {
      if (found.length === most) break;
      if (name !== undefined && !fits(plain(await one.getAccessibleName()), name)) continue;
      if ((await one.getAriaRole()) === role) found.push(one);
    }
    return found;
  }

  /** Waits for the first element of a role whose name matches, and returns it. */
  one(role, name, within) {
    return this.until(`a ${role} named ${name}`, async () => (await this.all(role, name, within, 1))[0] ?? false);
  }

  /** Waits until no element with this role and name is visible. */
  none(role, name) {
    return this.until(`no ${role} named ${name}`, async () => (await this.all(role, name, null, 1)).length === 0);
  }

  /** Waits until this text is visible. */
  reads(text) {
    return this.until(`the text “${text}”`, async () => plain(await this.run("return document.body.innerText")).includes(plain(text)));
  }

  /** Waits until the address matches. */
  at(pattern) {
    return this.until(`an address that matches ${pattern}`, async () => pattern.test(await this.driver.getCurrentUrl()));
  }

  /** Waits until the element that `find` returns has the focus. */
  focused(what, find) {
    return this.until(`focus on ${what}`, async () => {
      const [element] = await find();
      return element && this.run("return document.activeElement === arguments[0]", element);
    });
  }

  /** Waits until the top of an element is in the viewport. */
  inView(what, element) {
    return this.until(`${what} in the viewport`, () =>
      this.run("const { top } = arguments[0].getBoundingClientRect(); return top >= 0 && top < innerHeight", element),
    );
  }

  /** Waits until a native disclosure with this label is visible, and returns its summary. */
  disclosure(words) {
    return this.until(`a disclosure “${words}”`, () =>
      this.run(
        `return [...document.querySelectorAll("summary")].find((one) => one.checkVisibility({ visibilityProperty: true }) &&
          one.textContent.replace(/\\s+/g, " ").trim() === arguments[0])`,
        words,
      ),
    );
  }
  /** Opens a native disclosure by its label. */
  async unfold(words) {
    await (await this.disclosure(words)).click();
  }

  /** Chooses a radio button as a reader does: by clicking its label. */
  async choose(name, within) {
    const radio = await this.one("radio", name, within);
    await radio.findElement(By.xpath("ancestor::label")).click();
    await this.until(`“${name}” chosen`, () => radio.isSelected());
  }

  /** Checks that `follow` loads no document. */
  async staysWhile(follow) {
    await this.run("window.still = true");
    await follow();
    assert.equal(await this.run("return window.still"), true, "no document was loaded");
  }
}
