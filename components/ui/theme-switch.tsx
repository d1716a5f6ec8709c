"use client";

import { Monitor, Moon, Sun } from "lucide-react";
import { useState } from "react";
import { THEMES, type Theme } from "@/components/ui/themes";

const ICONS = { system: Monitor, light: Sun, dark: Moon };
const YEAR_SECONDS = 31_536_000;

function apply(theme: Theme): void {
  const secure = window.location.protocol === "https:" ? "; Secure" : "";
  // biome-ignore lint/suspicious/noDocumentCookie: the Cookie Store API is not in every supported browser
  document.cookie = `theme=${theme}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax${secure}`;
  if (theme === "system") document.documentElement.removeAttribute("data-theme");
  else document.documentElement.dataset.theme = theme;
}

export type ThemeSwitchProps = { initial: Theme; labels: Record<Theme, string> & { legend: string } };

/** Light, dark or the system's theme; kept in the cookie `theme`, which the layout reads on the server. */
export function ThemeSwitch({ initial, labels }: ThemeSwitchProps) {
  const [theme, setTheme] = useState(initial);
  const choose = (next: Theme) => {
    setTheme(next);
    apply(next);
  };
  return (
    <fieldset className="needs-script no-print inline-flex rounded-sm border border-rule p-0.5">
      <legend className="sr-only">{labels.legend}</legend>
      {THEMES.map((option) => {
        const Icon = ICONS[option];
        return (
          <label
            key={option}
            title={labels[option]}
            className="relative grid size-7 cursor-pointer place-items-center rounded-[3px] text-muted has-checked:bg-tint has-checked:text-ink forced-colors:has-checked:outline-1 has-focus-visible:outline-2 has-focus-visible:outline-offset-2 has-focus-visible:outline-ink"
          >
            <input
              type="radio"
              name="theme"
              value={option}
              checked={theme === option}
              onChange={() => choose(option)}
              className="absolute inset-0 cursor-pointer opacity-0"
            />
            <Icon size={15} aria-hidden />
            <span className="sr-only">{labels[option]}</span>
          </label>
        );
      })}
    </fieldset>
  );
}
