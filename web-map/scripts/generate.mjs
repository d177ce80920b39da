// src/api/schema.ts from the service's OpenAPI document; with --check only says whether it is up to date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapi, { astToString } from "openapi-typescript";
import ts from "typescript";

const document = join(import.meta.dirname, "../../src/ZonePlanner.Api/openapi.json");
const target = join(import.meta.dirname, "../src/api/schema.ts");

const types = await openapi(readFileSync(document, "utf8"), {
  transform: (_, { path }) => (path?.endsWith("/schemas/Geometry") ? ts.factory.createTypeReferenceNode("GeoJSON.Geometry") : undefined),
});
const written = `// Written by "npm run generate" from src/ZonePlanner.Api/openapi.json.\n\n${astToString(types)}`;
if (!process.argv.includes("--check")) {
  writeFileSync(target, written);
} else if (!existsSync(target) || readFileSync(target, "utf8") !== written) {
  console.error('src/api/schema.ts is not what openapi.json says: run "npm run generate".');
  process.exit(1);
}
