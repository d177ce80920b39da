// src/api/schema.ts from the service's OpenAPI document; with --check only says whether it is up to date.
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import openapi, { astToString } from "openapi-typescript";
import ts from "typescript";

const document = join(import.meta.dirname, "../../src/ZonePlanner.Api/openapi.json");
const target = join(import.meta.dirname, "../src/api/schema.ts");

// The document allows numbers to be sent as strings too, and knows instants only by their format; what is answered is narrower.
const narrowed = JSON.parse(readFileSync(document, "utf8"), (_, schema) => {
  if (Array.isArray(schema?.type) && schema.pattern !== undefined && schema.type.some((type) => type === "number" || type === "integer")) {
    return { ...schema, type: schema.type.filter((type) => type !== "string"), pattern: undefined };
  }
  return schema?.format === "date-time" && schema.type === undefined ? { ...schema, type: "string" } : schema;
});

const types = await openapi(JSON.stringify(narrowed), {
  transform: (_, { path }) => (path?.endsWith("/schemas/Geometry") ? ts.factory.createTypeReferenceNode("GeoJSON.Geometry") : undefined),
});
const written = `// Written by "npm run generate" from src/ZonePlanner.Api/openapi.json.\n\n${astToString(types)}`;
if (!process.argv.includes("--check")) {
  writeFileSync(target, written);
} else if (!existsSync(target) || readFileSync(target, "utf8") !== written) {
  console.error('src/api/schema.ts is not what openapi.json says: run "npm run generate".');
  process.exit(1);
}
