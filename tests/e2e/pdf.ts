// Reads Chromium's PDF files: the number and size of pages, their text, the smallest letters. Supports only what those files use.
import { inflateSync } from "node:zlib";

export interface Sheet {
  /** In points. */
  width: number;
  height: number;
  /** Its text in paint order, without spaces, because lines break anywhere. */
  text: string;
  /** The smallest font size, in points. */
  smallest: number;
}

/** Normalizes a text as in PDF pages, where some letters are ligatures and the serif font draws two kinds of apostrophe alike. */
export const squeezed = (text: string) => text.normalize("NFKC").replace(/\s+/g, "").replaceAll("\u02bc", "’");

const REFERENCE = /(\d+) 0 R/;

export function sheets(pdf: Buffer): Sheet[] {
  const file = pdf.toString("latin1");
  const objects = new Map<string, string>();
  for (const [, number, body] of file.matchAll(/(?:^|\n)(\d+) 0 obj\b([\s\S]*?)\nendobj/g)) objects.set(number, body);
  const named = (number: string) => {
    const body = objects.get(number);
    if (body === undefined) throw new Error(`object ${number} is not in the file`);
    return body;
  };
  const stream = (number: string) => {
    const body = named(number);
    const bytes = Buffer.from(body.slice(body.indexOf("stream\n") + 7, body.lastIndexOf("\nendstream")), "latin1");
    return /\/Filter \/FlateDecode/.test(body) ? inflateSync(bytes).toString("latin1") : bytes.toString("latin1");
  };
  const fonts = new Map<string, Font>();
  const font = (number: string) => {
    if (!fonts.has(number)) fonts.set(number, readFont(named(number), stream));
    return fonts.get(number)!;
  };
  const pages = (number: string): string[] => {
    const body = named(number);
    const [, kids] = /\/Type \/Pages\b/.test(body) ? /\/Kids \[([^\]]*)\]/.exec(body)! : [];
    return kids === undefined ? [number] : [...kids.matchAll(/(\d+) 0 R/g)].flatMap(([, kid]) => pages(kid));
  };
  const catalog = [...objects.values()].find((body) => /\/Type \/Catalog\b/.test(body))!;
  const [, first] = /\/Pages (\d+) 0 R/.exec(catalog)!;
  return pages(first).map((number) => {
    const body = named(number);
    const [, width, height] = /\/MediaBox \[0 0 ([\d.]+) ([\d.]+)\]/.exec(body)!;
    const [, list] = /\/Font <<([^>]*)>>/.exec(body) ?? [, ""];
    const named_ = new Map([...list!.matchAll(/\/(\w+) (\d+) 0 R/g)].map(([, name, at]) => [name, font(at)]));
    const [, contents] = new RegExp(`/Contents ${REFERENCE.source}`).exec(body)!;
    return { width: Number(width), height: Number(height), ...painted(stream(contents), named_) };
  });
}

interface Font {
  /** The number of bytes in a glyph code. */
  bytes: number;
  letters: Map<number, string>;
}

/** Reads the letters that the font's glyphs stand for. */
function readFont(body: string, stream: (number: string) => string): Font {
  const letters = new Map<number, string>();
  const text = (hex: string) =>
    String.fromCharCode(...(hex.match(/.{4}/g) ?? []).map((unit) => parseInt(unit, 16)));
  const [, at] = /\/ToUnicode (\d+) 0 R/.exec(body) ?? [];
  const map = at === undefined ? "" : stream(at);
  for (const [, part] of map.matchAll(/beginbfchar([\s\S]*?)endbfchar/g)) {
    for (const [, glyph, hex] of part.matchAll(/<(\w+)> <(\w+)>/g)) letters.set(parseInt(glyph, 16), text(hex));
  }
  for (const [, part] of map.matchAll(/beginbfrange([\s\S]*?)endbfrange/g)) {
    for (const [, from, to, hex] of part.matchAll(/<(\w+)> <(\w+)> <(\w+)>/g)) {
      const [start, first] = [parseInt(from, 16), parseInt(hex, 16)];
      for (let glyph = start; glyph <= parseInt(to, 16); glyph++) {
        letters.set(glyph, String.fromCharCode(first + glyph - start));
      }
    }
  }
  return { bytes: /\/Subtype \/Type0/.test(body) ? 2 : 1, letters };
}

/** Returns the text of a page's content, and its smallest font size. */
function painted(content: string, fonts: Map<string, Font>) {
  let [text, smallest, size] = ["", Infinity, 0];
  let font: Font | undefined;
  // The current scale: sheets are neither rotated nor skewed.
  let scale = 1;
  const kept: number[] = [];
  let given: string[] = [];
  for (const [token] of content.matchAll(/<[0-9A-Fa-f]*>|\[[^\]]*\]|\((?:\\.|[^\\)])*\)|\/[^\s<>[\]()/]+|<<|>>|[^\s<>[\]()/]+/g)) {
    switch (token) {
      case "q":
        kept.push(scale);
        break;
      case "Q":
        scale = kept.pop() ?? scale;
        break;
      case "cm":
        scale *= Math.abs(Number(given.at(-6)));
        break;
      case "Tf":
        font = fonts.get(given.at(-2)!.slice(1));
        size = Number(given.at(-1));
        break;
      case "Tj":
      case "TJ": {
        if (font === undefined) throw new Error("text without a font");
        const { bytes, letters } = font;
        for (const [, hex] of given.at(-1)!.matchAll(/<([0-9A-Fa-f]*)>/g)) {
          const glyphs = hex.match(new RegExp(`.{${2 * bytes}}`, "g")) ?? [];
          const part = squeezed(glyphs.map((glyph) => letters.get(parseInt(glyph, 16)) ?? "").join(""));
          if (part) smallest = Math.min(smallest, size * scale);
          text += part;
        }
        break;
      }
      default:
        given.push(token);
        continue;
    }
    given = [];
  }
  return { text: squeezed(text), smallest };
}
