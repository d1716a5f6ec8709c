/** A decimal numeral times ten to a power from 0 up, digit by digit: 3243509.06 to the power of 3 is 3243509060. */
export function raiseDecimal(numeral: string, power: number): string {
  const [whole = "0", fraction = ""] = numeral.split(".");
  const digits = fraction.padEnd(power, "0");
  return `${whole}${digits.slice(0, power)}${digits.length > power ? `.${digits.slice(power)}` : ""}`;
}
