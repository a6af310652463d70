/**
 * Adds to the lock file what npm leaves out of it: the optional packages of other platforms that it
 * did not install or could not see. Without them `npm ci` refuses the lock file elsewhere.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { join, resolve } from "node:path";

interface Locked {
  readonly version: string;
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly cpu?: readonly string[];
  readonly os?: readonly string[];
  readonly libc?: readonly string[];
  readonly optionalDependencies?: { readonly [name: string]: string };
}

const SYSTEMS =
  /(?:^|-)(aix|android|darwin|freebsd|linux|netbsd|openbsd|openharmony|sunos|win32)(?:-|$)/;
const PROCESSORS =
  /(?:^|-)(arm64|armv7|arm|ia32|loong64|mips64el|ppc64|riscv64|s390x|wasm32|x64)(?:-|$|eabi)/;

/** What the name of a platform's package says of the platform, as npm would have read it. */
function platform(name: string): Pick<Locked, "os" | "cpu" | "libc"> {
  const words = name.slice(name.indexOf("/") + 1).replace("armv7", "arm");
  const os = SYSTEMS.exec(words)?.[1];
  const cpu = PROCESSORS.exec(words)?.[1];
  const libc = /musl/.test(words) ? "musl" : /-gnu/.test(words) && os === "linux" ? "glibc" : null;
  return {
    ...(cpu === undefined ? {} : { cpu: [cpu] }),
    ...(os === undefined ? {} : { os: [os] }),
    ...(libc === null ? {} : { libc: [libc] }),
  };
}

function missing(packages: { readonly [path: string]: Locked }): readonly [string, Locked][] {
  return Object.values(packages).flatMap(({ dev, optionalDependencies = {} }) =>
    Object.entries(optionalDependencies).flatMap(([name, version]): readonly [string, Locked][] => {
      const path = `node_modules/${name}`;
      if (path in packages || !/^\d/.test(version)) return [];
      return [[path, { version, ...(dev ? { dev } : {}), optional: true, ...platform(name) }]];
    }),
  );
}

const file = resolve(join(import.meta.dirname, "..", "package-lock.json"));
const lock = JSON.parse(readFileSync(file, "utf8"));
const added = missing(lock.packages);
const [root, ...rest] = Object.entries({ ...lock.packages, ...Object.fromEntries(added) });
const sorted = rest.sort(([a], [b]) => (a < b ? -1 : 1));
lock.packages = Object.fromEntries(root === undefined ? sorted : [root, ...sorted]);
writeFileSync(file, `${JSON.stringify(lock, null, 2)}\n`);
console.log(`${added.length} packages of other platforms added to the lock file`);
