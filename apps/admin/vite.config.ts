import { reactRouter } from "@react-router/dev/vite"
import { defaultClientConditions, defaultServerConditions, defineConfig } from "vite"

export default defineConfig(({ command }) => {
  // In dev, workspace packages are their sources (hot reload across packages); a build uses their dist.
  const source = command === "serve" ? ["@lotsenwerk/source"] : []
  return {
    base: "/admin/",
    plugins: [reactRouter()],
    resolve: { conditions: [...source, ...defaultClientConditions] },
    ssr: {
      resolve: { conditions: [...source, ...defaultServerConditions], externalConditions: [...source, "node"] },
      // One file with React in its production form, whatever NODE_ENV says. The design finds its files beside itself.
      noExternal: command === "build" ? true : [],
      external: ["@lotsenwerk/design"]
    },
    environments: { ssr: { build: { rollupOptions: { input: "./server/app.ts" } } } }
  }
})
