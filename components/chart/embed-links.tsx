"use client";

import { useEffect } from "react";

// The router asks the link itself, not <base>, whether it opens elsewhere; this comes before it.
function aim({ target }: MouseEvent): void {
  const link = target instanceof Element ? target.closest("a") : null;
  if (link && link.target === "" && !link.getAttribute("href")?.startsWith("#")) link.target = "_blank";
}

/** Makes every link of a framed page open a page of its own: no other page of ours may stand in the frame. */
export function EmbedLinks() {
  useEffect(() => {
    window.addEventListener("click", aim, true);
    return () => window.removeEventListener("click", aim, true);
  }, []);
  return null;
}
