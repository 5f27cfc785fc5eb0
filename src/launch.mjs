// Plain JavaScript, so that it still runs where TypeScript cannot: it says in words what is missing.
const needed = 26;
const major = Number(process.versions.node.split(".")[0]);
if (major < needed) {
  process.stderr.write(
    `Verbatim runs on Node ${needed}; this is Node ${process.versions.node}.\n` +
      "Start it through npm (`npm ci`, then `npm start`): npm puts the Node that the lockfile brings first on the path.\n" +
      `Where npm brings none for this platform (${process.platform}-${process.arch}), install Node ${needed} or newer.\n`,
  );
  process.exit(1);
}
// The playground's page is stripped of its types by Node itself, which says that this may change: nothing a person who starts
// the bot could act on.
const emitWarning = process.emitWarning;
process.emitWarning = (warning, ...rest) => {
  if (!String(warning).startsWith("stripTypeScriptTypes")) emitWarning.call(process, warning, ...rest);
};
// Types are stripped and code is compiled once, not at every start: it halves the time until the bot is ready.
const { enableCompileCache } = await import("node:module");
enableCompileCache();
const [entry = "./main.ts"] = process.argv.splice(2, 1);
await import(new URL(entry, import.meta.url).href);
