import "./response-head.mjs";

// Loaded into the web server before Next: it ends with the process that started it, also when that was killed, for
// then the channel between them closes. The workers that Next forks inherit this preload and need
// the channel to Next for themselves.
if (process.argv[1]?.replaceAll("\\", "/").endsWith("next/dist/bin/next")) {
  process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
  process.channel?.unref();
}
