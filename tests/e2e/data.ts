// The alert of the build under test, parsed from its published file: tests compare the page with it.
import type { Page } from "@playwright/test";
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import { resolve } from "node:path";

export const DIST = resolve(process.env.FOREWARNED_DIST ?? resolve(__dirname, "../../dist"));

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

export interface Source {
  id: string;
  title: string;
  publisher: string;
  date: string | null;
  url: string;
  read: "original" | "copy" | "unread";
  read_at: string | null;
  side: string | null;
  supports: string;
  note: string | null;
}

/** Returns a file of the build. */
export const distFile = (path: string): string => readFileSync(resolve(DIST, path), "utf8");
/** Returns a fresh copy of a JSON file of the build, which a test may change. */
const json = (path: string): any => JSON.parse(distFile(path));

export const alertFile = () => json(`alerts/${ID}.json`);
export const methodFile = () => json("method/method.json");
export const glossaryFile = () => json("method/glossary.json");
export const frameworkFiles = () => [json("frameworks/ten-stages.json"), json("frameworks/risk-factors.json")];

/** The name of the file that the app loads, relative to the site's root, and a fresh copy of its content, which a test may change. */
export const APP_DATA = /data-file="([^"]+)"/.exec(distFile(`alerts/${ID}/index.html`))![1];
export const appData = () => json(APP_DATA);

/** Serves a site whose app loads this data, and puts its hash into each document. */
export async function serveData(page: Page, body: string | Buffer) {
  const hash = `sha384-${createHash("sha384").update(body).digest("base64")}`;
  await page.route(`**/${APP_DATA}`, (route) => route.fulfill({ body, contentType: "application/json" }));
  await page.route(`**/alerts/${ID}/**`, async (route) => {
    if (route.request().resourceType() !== "document") return route.fallback();
    const answer = await route.fetch();
    const text = await answer.text();
    await route.fulfill({ response: answer, body: text.replace(/data-file-integrity="[^"]*"/, `data-file-integrity="${hash}"`) });
  });
}

/** Returns the sources of several files. If two files share a source, the first file's entry is used. */
export function sourcesOf(...files: { sources: Source[] }[]): Source[] {
  const all = files.flatMap(({ sources }) => sources);
  return all.filter(({ id }, place) => all.findIndex((other) => other.id === id) === place);
}

export interface Placed {
  /** The element of the alert that contains the statement (`stage:denial`), if any. */
  home?: string;
  /** The statement's position in the alert, in words. */
  place: string;
  statement: Statement;
}

/** Returns every statement, in the alert's order. */
export function statements(alert = alertFile()): Placed[] {
  const of = (place: string, list: Statement[], home?: string) => list.map((statement) => ({ home, place, statement }));
  const named = (stage: string) => STAGES.find((name) => name.toLowerCase() === stage);
  return [
    ...of("title", alert.title_statements),
    ...alert.background.flatMap((entry: any) => of(`background, paragraph ${entry.paragraph}`, entry.statements)),
    ...of("opening of the risk factors", alert.risk_factors_intro),
    ...alert.risk_factors.flatMap((entry: any) => of(`entry for ${entry.name}`, entry.statements, `factor:${entry.factor}`)),
    ...of("opening of the stages", alert.stages_intro),
    ...alert.stages.flatMap((entry: any) => [
      ...of(`entry for the stage ${named(entry.stage)}`, entry.statements, `stage:${entry.stage}`),
      ...alert.unassigned
        .filter(({ after }: any) => after === entry.stage)
        .flatMap((group: any) => of(`list of stages, after ${named(group.after)}`, group.statements)),
    ]),
    ...of("closing judgment", alert.judgment.statements),
    ...alert.recommendations.flatMap((entry: any) =>
      of(`recommendation ${entry.number}`, entry.statements, `recommendation:${entry.number}`),
    ),
  ];
}

/** Returns the text of links to a statement: its position and its first words. */
export function statementName({ place, statement }: Placed): string {
  const words = statement.text.split(" ");
  return `Statement in the ${place}: ${words.length > 7 ? `${words.slice(0, 7).join(" ")}…` : statement.text}`;
}
