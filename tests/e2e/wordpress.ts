// WordPress's own script for frames, `wp-embed.js`, from the WordPress package: Debian's if it has one, otherwise an npm package that contains
// all of WordPress. It is under WordPress's licence, so it is downloaded once into the tools folder and is not part of this project.
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";

const TOOLS = resolve(process.env.FOREWARNED_TOOLS ?? join(__dirname, "../../.tools"));
const FILE = join(TOOLS, "wordpress/wp-embed.js");
const NPM = "@wp-playground/wordpress-builds@0.9.19";

function fetched(folder: string) {
  const run = (command: string, ...parameters: string[]) => execFileSync(command, parameters, { cwd: folder, maxBuffer: 2 ** 30, stdio: ["ignore", "pipe", "pipe"] });
  try {
    run("apt-get", "download", "wordpress");
    const archive = readdirSync(folder).find((name) => name.endsWith(".deb"))!;
    writeFileSync(join(folder, "package.tar"), run("dpkg-deb", "--fsys-tarfile", archive));
    return run("tar", "-xOf", "package.tar", "./usr/share/wordpress/wp-includes/js/wp-embed.js");
  } catch {
    run("npm", "pack", NPM);
    const archive = readdirSync(folder).find((name) => name.endsWith(".tgz"))!;
    return run("tar", "-xzOf", archive, "package/public/wp-6.5/wp-includes/js/wp-embed.js");
  }
}

/** Returns the text of the script. */
export function wordPressScript(): string {
  if (!existsSync(FILE)) {
    mkdirSync(dirname(FILE), { recursive: true });
    const folder = mkdtempSync(join(dirname(FILE), "fetching-"));
    writeFileSync(join(folder, "wp-embed.js"), fetched(folder));
    renameSync(join(folder, "wp-embed.js"), FILE);
    rmSync(folder, { recursive: true });
  }
  return readFileSync(FILE, "utf8");
}
