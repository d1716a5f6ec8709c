/** The three hands of a picture: running text, the same bold, and the serif of titles. */
export type Hand = "text" | "strong" | "title";

// From the space to the tilde, in thousandths of the font size: measured in Chromium on the product's own fonts (Inter at
// 400 and 600, its figures tabular; Source Serif 4 at 600).
const ADVANCES: Record<Hand, readonly number[]> = {
  text: [
    280, 290, 470, 630, 640, 980, 640, 300, 360, 360, 500, 660, 290, 460, 290, 360, 640, 640, 640, 640, 650, 640, 640,
    640, 640, 640, 290, 300, 660, 660, 660, 510, 970, 690, 650, 730, 720, 600, 590, 750, 740, 270, 570, 670, 570, 900,
    750, 760, 640, 760, 640, 640, 650, 740, 690, 990, 680, 680, 630, 360, 360, 360, 470, 460, 320, 560, 610, 570, 610,
    580, 370, 610, 590, 240, 240, 550, 240, 880, 590, 600, 610, 610, 380, 530, 330, 590, 560, 820, 550, 560, 550, 430,
    330, 430, 660,
  ],
  strong: [
    250, 320, 520, 640, 650, 1000, 660, 330, 370, 370, 540, 670, 320, 470, 320, 380, 670, 670, 670, 670, 670, 670, 670,
    670, 670, 670, 320, 330, 670, 670, 670, 540, 1000, 730, 660, 740, 720, 610, 590, 750, 750, 280, 580, 700, 570, 920,
    760, 770, 650, 770, 650, 650, 660, 740, 730, 1020, 720, 710, 650, 370, 380, 370, 480, 470, 350, 570, 620, 580, 620,
    590, 390, 630, 610, 260, 260, 570, 260, 900, 610, 610, 620, 620, 400, 550, 350, 610, 590, 840, 570, 590, 570, 450,
    360, 450, 670,
  ],
  title: [
    230, 310, 420, 540, 540, 950, 740, 210, 380, 380, 460, 550, 310, 340, 310, 360, 550, 550, 550, 550, 550, 550, 550,
    550, 550, 550, 310, 310, 550, 550, 550, 430, 870, 710, 670, 660, 750, 640, 610, 730, 810, 390, 390, 730, 620, 930,
    760, 740, 640, 740, 710, 560, 650, 760, 710, 1020, 680, 670, 590, 360, 360, 360, 550, 530, 400, 560, 630, 530, 620,
    540, 380, 570, 650, 340, 310, 620, 340, 960, 650, 590, 630, 610, 480, 480, 370, 640, 580, 850, 590, 590, 500, 370,
    300, 370, 550,
  ],
};
const FIRST = 32;
// What is not in the table counts as one of its wide letters; an accent alone takes no room.
const OTHER = 760;

function advance(character: string, hand: Hand): number {
  const [base = ""] = character.normalize("NFD");
  return ADVANCES[hand][base.charCodeAt(0) - FIRST] ?? OTHER;
}

/** The width of a text on a line, in the unit of `size`; never much too small. */
export function textWidth(text: string, hand: Hand, size: number): number {
  return ([...text].reduce((sum, character) => sum + advance(character, hand), 0) * size) / 1000;
}

// A word that no line can hold (an address) is broken where the line ends.
function pieces(word: string, fits: (text: string) => boolean): string[] {
  const found: string[] = [];
  let piece = "";
  for (const character of word) {
    if (piece !== "" && !fits(piece + character)) {
      found.push(piece);
      piece = "";
    }
    piece += character;
  }
  return [...found, piece];
}

/** A text in lines no wider than `width`. */
export function wrapText(text: string, hand: Hand, size: number, width: number): string[] {
  const fits = (line: string) => textWidth(line, hand, size) <= width;
  const lines: string[] = [];
  let line = "";
  for (const word of text.split(/[ \n]+/).filter((each) => each !== "")) {
    const longer = line === "" ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (fits(word)) {
      lines.push(line);
      line = word;
      continue;
    }
    const broken = pieces(longer, fits).map((piece) => piece.trim());
    lines.push(...broken.slice(0, -1));
    line = broken.at(-1) ?? "";
  }
  return line === "" ? lines : [...lines, line];
}

/** A text that fits into `width`, with an ellipsis in place of what does not. */
export function clipText(text: string, hand: Hand, size: number, width: number): string {
  if (textWidth(text, hand, size) <= width) return text;
  const [start = ""] = pieces(text, (piece) => textWidth(`${piece}…`, hand, size) <= width);
  return `${start.trimEnd()}…`;
}
