// The alert of the build under test, as any program reads it: what the page shows is compared with this.
import type { Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { resolve } from "node:path";

const DIST = resolve(process.env.FOREWARNED_DIST ?? resolve(__dirname, "../../dist"));

export const ID = "nagorno-karabakh-2020-10";
export const STAGES = [
  "Classification",
  "Symbolization",
  "Discrimination",
  "Dehumanization",
  "Organization",
  "Polarization",
  "Preparation",
  "Persecution",
  "Extermination",
  "Denial",
];

export interface Statement {
  id: string;
  text: string;
  sources: { id: string; at: string }[];
}

/** A copy of the alert's file: a test may break it. */
export function alertFile(): any {
  return JSON.parse(readFileSync(resolve(DIST, `alerts/${ID}.json`), "utf8"));
}

/** The name of the file that the program loads, from the site's first folder, and a copy of what is in it: a test may break it. */
export const OUTLINE = `data/${readdirSync(resolve(DIST, "data")).find((name) => name.startsWith(ID))}`;
export function outlineFile(): any {
  return JSON.parse(readFileSync(resolve(DIST, OUTLINE), "utf8"));
}

/** Serves a site whose data is this: the page knows its hash, so it goes along. */
export async function serveData(page: Page, body: string | Buffer) {
  const hash = `sha384-${createHash("sha384").update(body).digest("base64")}`;
  await page.route(`**/${OUTLINE}`, (route) => route.fulfill({ body, contentType: "application/json" }));
  await page.route(`**/alerts/${ID}/**`, async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({ response: answer, body: text.replace(/data-file-integrity="[^"]*"/, `data-file-integrity="${hash}"`) });
  });
}

/** Every statement with the thing that it stands in (`stage:denial`), where it stands in one. */
export function statements(alert = alertFile()): { home?: string; statement: Statement }[] {
  const of = (home: string | undefined, list: Statement[]) => list.map((statement) => ({ home, statement }));
  return [
    ...of(undefined, alert.title_statements),
    ...alert.background.flatMap((entry: any) => of(undefined, entry.statements)),
    ...of(undefined, alert.risk_factors_intro),
    ...alert.risk_factors.flatMap((entry: any) => of(`factor:${entry.factor}`, entry.statements)),
    ...of(undefined, alert.stages_intro),
    ...alert.stages.flatMap((entry: any) => of(`stage:${entry.stage}`, entry.statements)),
    ...alert.unassigned.flatMap((entry: any) => of(undefined, entry.statements)),
    ...of(undefined, alert.judgment.statements),
    ...alert.recommendations.flatMap((entry: any) => of(`recommendation:${entry.number}`, entry.statements)),
  ];
}

/** Stages, factors and recommendations that the file ties to a thing, or to a statement in it. */
export function tiedTo(thing: string): string[] {
  const alert = alertFile();
  const own = statements(alert)
    .filter(({ home }) => home === thing)
    .map(({ statement }) => `statement:${statement.id}`);
  const mine = new Set([thing, ...own]);
  const others = alert.ties.flatMap(({ from, to }: { from: string; to: string }) => [
    ...(mine.has(from) ? [to] : []),
    ...(mine.has(to) ? [from] : []),
  ]);
  const kinds = /^(stage|factor|recommendation):/;
  return [...new Set<string>(others)].filter((other) => kinds.test(other) && other !== thing).sort();
}
