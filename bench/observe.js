// Runs in the page before its own scripts: keeps what the browser reports, and when the main chart is drawn.
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
  if (document.querySelector('#growth [data-drawn="true"] .recharts-line-curve')) seen.chartMs = performance.now();
  else requestAnimationFrame(look);
}
requestAnimationFrame(look);
