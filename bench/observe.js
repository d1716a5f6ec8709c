// Runs in the page before its own scripts: keeps what the browser reports, and when the main chart's lines are on the screen.
const seen = { largestPaintMs: 0, firstPaintMs: 0, chartMs: 0, shift: 0, tasks: [] };
window.rapportBench = seen;

function on(type, take) {
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) take(entry);
  }).observe({ type, buffered: true });
}

on("largest-contentful-paint", (entry) => {
  seen.largestPaintMs = entry.startTime;
});
on("paint", (entry) => {
  if (entry.name === "first-contentful-paint") seen.firstPaintMs = entry.startTime;
});
on("longtask", (entry) => seen.tasks.push([entry.startTime, entry.duration]));
on("layout-shift", (entry) => {
  if (!entry.hadRecentInput) seen.shift += entry.value;
});

function look() {
  const lines = document.querySelectorAll("#growth g[data-line]");
  if (lines.length === 2 && seen.firstPaintMs > 0) seen.chartMs = performance.now();
  else requestAnimationFrame(look);
}
requestAnimationFrame(look);
