import { test } from "./test";
import AxeBuilder from "@axe-core/playwright";
for (const w of [1280, 320]) test("probe"+w, async ({ alert, page }) => {
  await page.setViewportSize({width:w,height:800});
  await alert.open();
  await page.evaluate(() => {
      document.querySelectorAll("details").forEach((fold) => (fold.open = true));
      document.querySelectorAll("button[aria-expanded]").forEach((button) => {
        document.getElementById(button.getAttribute("aria-controls")!)!.hidden = false;
      });
    });
  const r=await new AxeBuilder({page}).setLegacyMode(true).withRules(["color-contrast","color-contrast-enhanced","identical-links-same-purpose"]).analyze();
  for (const k of ["violations","incomplete"] as const) for (const v of r[k]) { console.log(k, v.id, v.nodes.length); for (const n of v.nodes.slice(0,400)) console.log("   ", n.target.join(" "), "|", n.html.slice(0,90), v.id.startsWith("ident")? JSON.stringify(n.any.concat(n.none).map(c=>[c.data,c.relatedNodes?.slice(0,3).map(x=>x.html.slice(0,120))])).slice(0,400):n.any[0]?.message.slice(0,110)); }
});
