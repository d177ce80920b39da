// What a person has to fetch before the map shows, and what the drawing tools add: gzip kilobytes, against what we allow.
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

const assets = join(import.meta.dirname, "../../src/ZonePlanner.Api/wwwroot/assets");
const allowed = [
  // The bundler puts what the page and its other pieces share into a piece of its own, named after one module in it.
  { what: "the page's scripts", files: /^(index|Notice)-.*\.js$/, kilobytes: 180 },
  { what: "the page in English", files: /^en-.*\.js$/, kilobytes: 15 },
  { what: "the page's styles", files: /^index-.*\.css$/, kilobytes: 10 },
  {
    what: "accounts and proposals",
    files: /^(accountTools|proposalTools|DecisionFields|Dialog|dialogs|proposals)-.*\.(js|css)$/,
    kilobytes: 25,
  },
  { what: "the search of plots", files: /^(plotTools|Fields|TableFields|outline|shapes|useIndustryName)-.*\.(js|css)$/, kilobytes: 20 },
  { what: "the drawing tools", files: /^(drawingTools|paintFindings|difference)-.*\.(js|css)$/, kilobytes: 45 },
  { what: "letters from the public", files: /^(inboxTools|ContactDialogs|needInWords)-.*\.(js|css)$/, kilobytes: 10 },
  { what: "laying out plots", files: /^(plottingTools|overlaps|hectares)-.*\.(js|css)$/, kilobytes: 20 },
];

const sizes = readdirSync(assets).map((name) => ({ name, bytes: gzipSync(readFileSync(join(assets, name))).length }));
let over = 0;
for (const { what, files, kilobytes } of allowed) {
  const found = sizes.filter(({ name }) => files.test(name));
  const used = found.reduce((sum, { bytes }) => sum + bytes, 0) / 1024;
  const fits = found.length > 0 && used <= kilobytes;
  over += fits ? 0 : 1;
  console.log(`${fits ? "ok  " : "OVER"} ${what}: ${used.toFixed(1)} kB of ${kilobytes} kB`);
}
const unnamed = sizes.filter(({ name }) => /\.(js|css)$/.test(name) && !allowed.some(({ files }) => files.test(name)));
for (const { name } of unnamed) {
  console.log(`OVER ${name} is in no budget`);
}
process.exit(over + unnamed.length === 0 ? 0 : 1);
