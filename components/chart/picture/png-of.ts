const SCALE = 2;

/** The SVG of a picture and the name of its file. Throws what fetch throws, and where the server has no such picture. */
export async function fetchPicture(href: string): Promise<{ svg: Blob; name: string }> {
  const response = await fetch(href);
  if (!response.ok) throw new Error(`${href} answers ${response.status}`);
  const name = /filename="([^"]+)"/.exec(response.headers.get("content-disposition") ?? "")?.[1] ?? "chart.svg";
  return { svg: await response.blob(), name };
}

/** An SVG as PNG with twice its width and height in pixels. Browser only. Throws where the browser cannot draw it. */
export async function pngOf(svg: Blob): Promise<Blob> {
  const address = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = address;
    await image.decode();
    const canvas = document.createElement("canvas");
    canvas.width = image.naturalWidth * SCALE;
    canvas.height = image.naturalHeight * SCALE;
    const context = canvas.getContext("2d");
    if (!context) throw new Error("there is no canvas to draw on");
    context.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) => {
      canvas.toBlob((png) => (png ? resolve(png) : reject(new Error("the canvas gives no PNG"))), "image/png");
    });
  } finally {
    URL.revokeObjectURL(address);
  }
}

/** Has the browser save a file under a name. */
export function saveFile(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement("a");
  link.href = address;
  link.download = name;
  link.click();
  // The download has begun by then; at once would be too early for some browsers.
  setTimeout(() => URL.revokeObjectURL(address), 60_000);
}
