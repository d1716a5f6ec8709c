// The door of the command line, in plain JavaScript that also an older Node reads: it looks whether Node and the
// packages are there before anything needs them.
import { existsSync } from "node:fs";

const [major = 0, minor = 0] = process.versions.node.split(".").map(Number);

function refuse(sentence) {
  console.error(sentence);
  process.exit(1);
}

if (major < 20 || (major === 20 && minor < 19)) {
  refuse(`This is Node ${process.versions.node} and Rapport needs 20.19 or later: install Node 22 or 24.`);
}
if (!existsSync(new URL("../../node_modules/tsx", import.meta.url))) {
  refuse("The npm packages are not installed: run `npm ci`.");
}
await import("tsx");
await import("./main.ts");
