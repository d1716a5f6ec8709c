import "./response-head.mjs";

// Loaded into the web server before Next: it ends with the process that started it, also when that was killed, for
// then the channel between them closes.
process.on("disconnect", () => process.kill(process.pid, "SIGTERM"));
process.channel?.unref();
