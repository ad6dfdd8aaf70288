import { faviconPath, fontPaths, stylesheetPath } from "@lotsenwerk/design"
import type { ReactNode } from "react"
import { Outlet, useRouteLoaderData } from "react-router"
import type { Route } from "./+types/root"
import { ProblemPage } from "./components/ProblemPage.tsx"
import { desk } from "./desk.server.ts"

/** What every page needs, whatever happens to its own loader: the look, who looks, a fresh key for its forms. */
export const loader = ({ context }: Route.LoaderArgs) => ({
  stylesheetPath,
  faviconPath,
  fontPaths,
  visitor: context.get(desk).visitor,
  pageKey: crypto.randomUUID() as string
})

/** The document around every page: no script anywhere. */
export const Layout = ({ children }: { readonly children: ReactNode }) => {
  const assets = useRouteLoaderData<typeof loader>("root")
  return (
    <html lang="de">
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        {assets?.fontPaths.map((path) => (
          <link key={path} rel="preload" as="font" type="font/woff2" href={path} crossOrigin="anonymous" />
        ))}
        {assets && <link rel="stylesheet" href={assets.stylesheetPath} />}
        {assets && <link rel="icon" type="image/svg+xml" href={assets.faviconPath} />}
      </head>
      <body>
        <a className="lw-skip" href="#inhalt">
          Zum Inhalt springen
        </a>
        {children}
      </body>
    </html>
  )
}

export default Outlet

export const ErrorBoundary = ({ error }: Route.ErrorBoundaryProps) => <ProblemPage error={error} />
