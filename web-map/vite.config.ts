import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

// The service the development server passes its questions on to.
const service = process.env["ZONEPLANNER_URL"] ?? "http://127.0.0.1:8080";

export default defineConfig({
  plugins: [react()],
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
