import { query } from "./database";
import { expect, test } from "./fixtures";

const PAGE = "/pairs/kaz-uzb/documents";
const HTML = { accept: "text/html" };

test.describe("a page that was rendered before", () => {
  test("comes with a nonce of its own each time, and with no other", async ({ request }) => {
    const nonces = new Set<string>();
    for (let each = 0; each < 3; each++) {
      const response = await request.get(PAGE, { headers: HTML });
      const policy = response.headers()["content-security-policy"] ?? "";
      const nonce = /'nonce-([^']+)'/.exec(policy)?.[1] ?? "";
      nonces.add(nonce);
      const html = await response.text();
      const used = [
        ...html.matchAll(/nonce="([^"]*)"/g),
        ...(response.headers().link ?? "").matchAll(/nonce="([^"]*)"/g),
      ];
      expect(used.length).toBeGreaterThan(3);
      expect(new Set(used.map((match) => match[1]))).toEqual(new Set([nonce]));
    }
    expect(nonces.size).toBe(3);
  });

  test("is rendered anew after a write, whose audit row tells of it", async ({ request }) => {
    const read = async () => (await request.get(PAGE, { headers: HTML })).text();
    const title = `Document of the cache test ${Date.now()}`;
    expect(await read()).not.toContain(title);
    const [document] = await query<{ id: string; note: string | null }>(
      "SELECT id, note FROM documents ORDER BY signed_date DESC NULLS LAST, id LIMIT 1",
    );
    await query("UPDATE documents SET note = $2 WHERE id = $1", [document?.id, title]);
    await query(
      "INSERT INTO audit_events (actor, action, subject, detail) VALUES ('test', 'update', 'documents', '{}')",
    );
    await expect.poll(read).toContain(title);
    await query("UPDATE documents SET note = $2 WHERE id = $1", [document?.id, document?.note]);
    await query(
      "INSERT INTO audit_events (actor, action, subject, detail) VALUES ('test', 'update', 'documents', '{}')",
    );
    await expect.poll(read).not.toContain(title);
  });

  test("is not what the router gets when it asks for a part", async ({ page }) => {
    await page.goto("/");
    await page.getByRole("link", { name: "Kazakhstan–Uzbekistan" }).click();
    await expect(page.getByRole("heading", { level: 1 })).toContainText("Kazakhstan");
    await page
      .getByRole("navigation", { name: "Sections of this pair" })
      .getByRole("link", { name: /Documents/ })
      .click();
    await expect(page).toHaveURL(/documents$/);
    await expect(page.locator("tbody tr").first()).toBeVisible();
  });
});
