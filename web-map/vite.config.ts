import { readFileSync } from "node:fs";
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
  generateBundle(_, bundle) {
    const files = Object.keys(bundle).filter((name) => /^assets\/.*\.(js|css)$/.test(name));
    const source = readFileSync(join(import.meta.dirname, "offline.js"), "utf8").replace("[] /* files */", JSON.stringify(files.sort()));
    this.emitFile({ type: "asset", fileName: "offline.js", source });
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
