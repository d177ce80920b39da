import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import react from "@vitejs/plugin-react";
import { defineConfig, type Plugin } from "vite";

// The service the development server passes its questions on to.
const service = process.env["ZONEPLANNER_URL"] ?? "http://127.0.0.1:8080";

// Leaflet as it was published, for the service's own pages under /ogc, which are not part of the map's bundle.
const leafletForPages: Plugin = {
  name: "leaflet-for-pages",
  apply: "build",
  generateBundle() {
    for (const file of ["leaflet.js", "leaflet.css", "images/layers.png", "images/layers-2x.png", "images/marker-icon.png"]) {
      const source = readFileSync(join(import.meta.dirname, "node_modules/leaflet/dist", file));
      this.emitFile({ type: "asset", fileName: `vendor/leaflet/${file}`, source });
    }
  },
};

// The worker that opens the page where there is no network: told what the page consists of, and renewed when that changes.
const openWithoutNetwork: Plugin = {
  name: "open-without-network",
  apply: "build",
  writeBundle({ dir = "" }) {
    // What was written, for the bundle still names pieces that came out empty.
    const files = readdirSync(join(dir, "assets")).filter((name) => /\.(js|css)$/.test(name));
    const source = readFileSync(join(import.meta.dirname, "offline.js"), "utf8");
    const named = source.replace("[] /* files */", JSON.stringify(files.map((name) => `assets/${name}`).sort()));
    writeFileSync(join(dir, "offline.js"), named);
  },
};

export default defineConfig({
  plugins: [react(), leafletForPages, openWithoutNetwork],
  build: {
    outDir: "../src/ZonePlanner.Api/wwwroot",
    emptyOutDir: true,
    // Pictures stay files, so that the page needs no data: in its content policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 700,
  },
  server: {
    proxy: { "/api": service, "/ogc": service, "/openapi": service, "/docs": service },
  },
});
