/** The element in React 19: `import type {} from "@lotsenwerk/widget/react"`. */
import type { LotsenEvents, LotsenKurs } from "@lotsenwerk/widget"

type Listeners = { readonly [Name in keyof LotsenEvents as `on${Name}`]?: (event: LotsenEvents[Name]) => void }

interface Place {
  readonly municipality: string
  readonly course: string
  /** The server that has the course, where it is not the one that the script came from. */
  readonly origin?: string
  readonly theme?: "light" | "dark"
}

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "lotsen-kurs": DetailedHTMLProps<HTMLAttributes<LotsenKurs>, LotsenKurs> & Place & Listeners
    }
  }
}
