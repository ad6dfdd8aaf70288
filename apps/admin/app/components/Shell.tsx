import type { Visitor } from "@lotsenwerk/http/contract"
import { messagesIn } from "@lotsenwerk/messages"
import type { ReactNode } from "react"
import { useHref, useLocation } from "react-router"
import { addresses, start } from "../address.ts"
import { Go } from "./Go.tsx"
import { VisitorContext } from "./visitor.ts"

const { pages, words } = messagesIn("de")

interface Item {
  readonly label: string
  readonly to: string
}

/** The menu of a role: nothing that would answer "you may not". */
const menu = ({ municipality, role }: Visitor): ReadonlyArray<Item> => {
  const at = addresses(municipality)
  const courses = { label: "Kurse", to: at.courses }
  const supervision = { label: "Supervision", to: at.supervision }
  const programme = { label: "Programm", to: at.programme }
  if (role === "guide") return [{ label: "Meine Daten", to: at.me }]
  if (role === "trainer") return [courses, supervision, programme]
  return [
    { label: "Heute", to: at.home },
    { label: "Lotsen", to: at.people },
    courses,
    supervision,
    { label: "Zahlungen", to: at.runs },
    programme,
    { label: "Einstellungen", to: at.settings }
  ]
}

const MenuButton = ({ action, label }: { readonly action?: "hide"; readonly label: string }) => (
  <button className="lw-menu-btn" type="button" popoverTarget="menue" popoverTargetAction={action}>
    {label}
  </button>
)

const Menu = ({ visitor }: { readonly visitor: Visitor }) => {
  const { pathname } = useLocation()
  const { home, runs, fundings } = addresses(visitor.municipality)
  const isOfMoney = pathname.startsWith(`${home}/forderungen`) || pathname.startsWith(fundings)
  const isHere = (to: string) => {
    if (to === home) return pathname === to
    return pathname.startsWith(to) || (isOfMoney && to === runs)
  }
  return (
    <nav className="lw-nav" id="menue" popover="auto" aria-label="Hauptmenü">
      <MenuButton action="hide" label="Menü schließen" />
      <ul>
        {menu(visitor).map(({ label, to }) => (
          <li key={to}>
            <Go to={to} aria-current={isHere(to) ? "page" : undefined}>
              {label}
            </Go>
          </li>
        ))}
      </ul>
    </nav>
  )
}

const Foot = () => (
  <footer className="lw-foot">
    <div className="lw-page">
      <ul>
        <li>
          <a href="/barrierefreiheit">{pages.foot.accessibility}</a>
        </li>
        <li>
          <a href="/datenschutz">{pages.foot.privacy}</a>
        </li>
        <li>
          <form method="post" action={useHref("/abmelden")}>
            <button className="lw-link-btn" type="submit">
              Abmelden
            </button>
          </form>
        </li>
      </ul>
    </div>
  </footer>
)

interface ShellProps {
  readonly visitor: Visitor
  /** Fresh on every page; each form makes its own idempotency key of it. */
  readonly pageKey: string
  readonly children: ReactNode
}

/** The frame of every screen: whose programme, who is signed in, where one can go. */
export const Shell = ({ visitor, pageKey, children }: ShellProps) => (
  <VisitorContext value={{ visitor, pageKey }}>
    {visitor.demo && (
      <section className="lw-demo" aria-label={pages.notice}>
        <p className="lw-page">{pages.demo}</p>
      </section>
    )}
    <header className="lw-bar">
      <div className="lw-page lw-bar__row">
        <Go className="lw-brand" to={start(visitor.municipality, visitor.role)}>
          Lotsenwerk
        </Go>
        <MenuButton label="Menü" />
        <span className="lw-place">
          {visitor.body}
          {visitor.demo && (
            <>
              {" "}
              <span className="lw-nobr">(Beispiel nach</span> <span className="lw-nobr">öffentlichen Angaben)</span>
            </>
          )}
        </span>
        <span className="lw-user">
          {visitor.name}, {words.roles[visitor.role]}
        </span>
      </div>
      <Menu visitor={visitor} />
    </header>
    {children}
    <Foot />
  </VisitorContext>
)
