import { describe, expect, test } from "vitest";
import { formatCount, formatDay } from "../text/format.ts";
import { vi } from "../text/vi.ts";
import { figureText, priceText } from "./figures.ts";

const speech = {
  language: "vi",
  t: (key: keyof typeof vi) => vi[key],
  count: (count: number | null | undefined) => formatCount(count, "vi"),
  day: (day: string | null | undefined) => formatDay(day, "vi"),
} as const;

const plot = {
  price: { from: 85, to: null, unit: "usd-per-m2" },
  industriesAllowed: ["26", "27"],
  industriesRefused: [],
  powerMw: 1.5,
  waterM3Day: null,
  wastewaterM3Day: 8000,
  heightM: 20,
  densityPct: 60,
  roadWidthM: 24,
  gas: false,
  telecom: true,
  leaseUntil: "2058-12-31",
  landUse: "SKK",
} as const;

const text = (figure: keyof typeof plot) =>
  figureText({ ...plot, industriesAllowed: [...plot.industriesAllowed], industriesRefused: [] }, figure, speech, (code) => `ngành ${code}`);

describe("a figure of a plot", () => {
  test("is read with its unit, as the language writes numbers and days", () => {
    expect(text("powerMw")).toBe("1,5 MW");
    expect(text("wastewaterM3Day")).toBe("8.000 m³/ngày");
    expect(text("leaseUntil")).toBe("31/12/2058");
    expect(text("industriesAllowed")).toBe("ngành 26\nngành 27");
    expect(text("gas")).toBe("Không");
  });

  test("that nobody reported is unknown, which is not none", () => {
    expect(text("waterM3Day")).toBe("Chưa biết");
    expect(text("industriesRefused")).toBe("Chưa biết");
  });

  test("a price names its unit, and its range where it has one", () => {
    expect(priceText(plot.price, speech)).toBe("85 USD/m²");
    expect(priceText({ from: 85, to: 90, unit: "usd-per-m2" }, speech)).toBe("85–90 USD/m²");
    expect(priceText({ from: 1500000, to: 1500000, unit: "vnd-per-m2" }, speech)).toBe("1.500.000 đồng/m²");
    expect(priceText(null, speech)).toBe("Chưa biết");
  });
});
