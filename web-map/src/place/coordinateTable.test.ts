import { describe, expect, test } from "vitest";
import { readCoordinateTable, writeCoordinateTable } from "./coordinateTable.ts";

const corners = [
  [416226.75, 2353399.13],
  [417226.75, 2353399.13],
  [417226.75, 2354399.13],
];

describe("a table of corners in metres, northing first", () => {
  test.each([
    ["tabs and numbers", "1\t2353399.13\t416226.75\n2\t2353399.13\t417226.75\n3\t2354399.13\t417226.75"],
    ["spaces", "2353399.13 416226.75\n2353399.13 417226.75\n2354399.13 417226.75"],
    ["decimal commas", "2353399,13 416226,75\n2353399,13 417226,75\n2354399,13 417226,75"],
    ["Vietnamese thousands", "M1; 2.353.399,13; 416.226,75\nM2; 2.353.399,13; 417.226,75\nM3; 2.354.399,13; 417.226,75"],
    ["English thousands", "2,353,399.13\t416,226.75\n2,353,399.13\t417,226.75\n2,354,399.13\t417,226.75"],
    ["a comma between", "2353399.13,416226.75\n2353399.13,417226.75\n2354399.13,417226.75"],
    [
      "headings and a repeated first corner",
      "Mốc\tX\tY\n1\t2353399.13\t416226.75\n2\t2353399.13\t417226.75\n3\t2354399.13\t417226.75\n1\t2353399.13\t416226.75",
    ],
    ["Windows line ends", "2353399.13 416226.75\r\n2353399.13 417226.75\r\n2354399.13 417226.75\r\n"],
  ])("is read with %s", (_, text) => {
    expect(readCoordinateTable(text, "northing-first", false)).toEqual({ state: "read", rings: [corners], looksSwapped: false });
  });

  test("read with the columns the wrong way round is noticed", () => {
    const text = "416226.75 2353399.13\n417226.75 2353399.13\n417226.75 2354399.13";

    expect(readCoordinateTable(text, "northing-first", false)).toMatchObject({ state: "read", looksSwapped: true });
    expect(readCoordinateTable(text, "easting-first", false)).toMatchObject({ state: "read", looksSwapped: false, rings: [corners] });
  });

  test("names every line that is not a corner", () => {
    const text = "2353399.13 416226.75\nmột hai\n2353399.13\n2354399.13 417226.75 1 2";

    expect(readCoordinateTable(text, "northing-first", false)).toEqual({
      state: "wrong",
      mistakes: [
        { line: 2, text: "một hai", reason: "not-two-numbers" },
        { line: 3, text: "2353399.13", reason: "not-two-numbers" },
        { line: 4, text: "2354399.13 417226.75 1 2", reason: "not-two-numbers" },
      ],
    });
  });

  test("with an empty line in it has a hole", () => {
    const hole = "2353500 416500\n2353500 416600\n2353600 416600";
    const table = readCoordinateTable(
      `2353399.13 416226.75\n2353399.13 417226.75\n2354399.13 417226.75\n\n${hole}\n`,
      "northing-first",
      false,
    );

    expect(table).toMatchObject({
      state: "read",
      rings: [
        corners,
        [
          [416500, 2353500],
          [416600, 2353500],
          [416600, 2353600],
        ],
      ],
    });
  });

  test("with two corners is no surface, and with none is empty", () => {
    expect(readCoordinateTable("2353399.13 416226.75\n2353399.13 417226.75", "northing-first", false)).toEqual({
      state: "short",
      corners: 2,
      rings: [
        [
          [416226.75, 2353399.13],
          [417226.75, 2353399.13],
        ],
      ],
    });
    expect(readCoordinateTable(" \n\n", "northing-first", false)).toEqual({ state: "empty" });
  });

  test("comes back as it was written", () => {
    const text = writeCoordinateTable(
      [
        [
          [416226.75, 2353399.13],
          [417226.75, 2353399.13],
          [417226.75, 2354399.13],
        ],
      ],
      "northing-first",
      false,
    );

    expect(text.split("\n")[0]).toBe("1\t2353399.130\t416226.750");
    expect(readCoordinateTable(text, "northing-first", false)).toMatchObject({ state: "read", rings: [corners] });
  });
});

describe("a table in degrees", () => {
  test("is read latitude first", () => {
    expect(readCoordinateTable("21.2 106.1\n21.2, 106.2\n21,3 106,2", "northing-first", true)).toEqual({
      state: "read",
      rings: [
        [
          [106.1, 21.2],
          [106.2, 21.2],
          [106.2, 21.3],
        ],
      ],
      looksSwapped: false,
    });
  });

  test("longitude first is noticed, and what is no place on Earth refused", () => {
    expect(readCoordinateTable("106.1 21.2\n106.2 21.2\n106.2 21.3", "northing-first", true)).toMatchObject({ looksSwapped: true });
    expect(readCoordinateTable("21.2 416226", "northing-first", true)).toMatchObject({
      state: "wrong",
      mistakes: [{ line: 1, reason: "not-a-coordinate" }],
    });
  });
});
