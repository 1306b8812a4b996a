/// <reference types="vitest/config" />
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compress } from "./build/compress.ts";
import { manifest } from "./build/manifest.ts";
import { messages } from "./build/messages.ts";
import { relay } from "./build/relay.ts";

/** Gated extensions: a gate of the server, and the module that the page names while the gate is open. */
const EXTENSIONS = { accounts: "src/accounts/index.ts", staff: "src/beta/index.ts" };

/** Modules of a gated extension stay in files of their own. */
const isPublic = (id: string) => !/\/src\/(?:accounts|beta)\//.test(id);
/** Shared files that are smaller are put together. */
const MERGED_BYTES = 40_000;

export default defineConfig({
  base: "/app/",
  plugins: [relay(), messages(), react(), manifest(Object.keys(EXTENSIONS)), compress()],
  resolve: {
    alias: {
      // The app uses hooks; the older containers would be a tenth of the shell.
      "react-relay": "react-relay/hooks",
      // Catalogues are compiled when they are built, so browsers need no parser.
      "@formatjs/icu-messageformat-parser": "@formatjs/icu-messageformat-parser/no-parser.js",
    },
  },
  build: {
    outDir: "../web/dist",
    emptyOutDir: true,
    target: "es2022",
    assetsInlineLimit: 0, // the content security policy allows no data: fonts
    modulePreload: { polyfill: false },
    license: { fileName: "LICENSES.md" },
    reportCompressedSize: false,
    rolldownOptions: {
      input: { shell: "src/app/main.tsx", ...EXTENSIONS },
      preserveEntrySignatures: "strict",
      output: {
        // A name must not tell what is in the file: others may see it.
        entryFileNames: "assets/[hash].js",
        chunkFileNames: "assets/[hash].js",
        assetFileNames: "assets/[hash][extname]",
        hashCharacters: "hex",
        // Compiled whole while it loads, by another thread; otherwise function by function on the main one. For Chromium.
        postBanner: "//# allFunctionsCalledOnLoad",
        // Files that are merged below may need each other: without this, a component may not be there yet when one runs.
        strictExecutionOrder: true,
        // Fewer files: each one costs the page a request and some of its main thread.
        codeSplitting: {
          groups: [
            { name: "shell", tags: ["$initial"], test: isPublic, priority: 2 },
            { name: "parts", test: isPublic, minShareCount: 2, entriesAware: true, entriesAwareMergeThreshold: MERGED_BYTES, priority: 1 },
          ],
        },
      },
    },
  },
  server: { proxy: { "/graphql": "http://127.0.0.1:8000", "/auth": "http://127.0.0.1:8000" } },
  // The usual limit of five seconds for a test is for idle machines.
  test: { include: ["src/**/*.test.{ts,tsx}"], environment: "node", testTimeout: 60_000 },
});
