import { contract } from "@lotsenwerk/http/contract"
import { addresses, after } from "../../address.ts"
import { Notice } from "../../components/Notice.tsx"
import { Page } from "../../components/Page.tsx"
import { Section } from "../../components/Section.tsx"
import { desk, read, submit } from "../../desk.server.ts"
import type { Route } from "./+types/settings"
import { SettingsFacts } from "./SettingsFacts.tsx"
import { SettingsForm } from "./SettingsForm.tsx"
import { StaffTable } from "./StaffTable.tsx"

export const loader = async ({ request, context, params }: Route.LoaderArgs) => {
  const call = read(context)
  const { role } = context.get(desk).visitor
  const seesStaff = role === "coordinator" || role === "auditor"
  return {
    ...(await call(contract.office.settings, { params })),
    staff: seesStaff ? await call(contract.office.staff, { params }) : undefined,
    changes: role === "coordinator",
    done: new URL(request.url).searchParams.get("erledigt")
  }
}

export const action = (args: Route.ActionArgs) =>
  submit(args, async ({ text }, call) => {
    const { params } = args
    const body = {
      mailbox: text("mailbox"),
      phone: text("phone"),
      debtorName: text("debtorName"),
      debtorIban: text("debtorIban"),
      debtorBic: text("debtorBic"),
      budgetLine: text("budgetLine"),
      fileNumber: text("fileNumber"),
      executionDay: Number(text("executionDay")),
      ledgerSince: text("ledgerSince")
    }
    await call(contract.office.changeSettings, { params, body })
    return after(addresses(params.municipality).settings, "geaendert")
  })

const notices: Readonly<Record<string, string>> = {
  geaendert: "Die Einstellungen sind geändert. Sie gelten ab dem nächsten Zahllauf.",
  zugang: "Der Zugang ist angelegt. Der erste Link ist per E-Mail unterwegs."
}

/** What the municipality sets for itself, and who has access. */
export default function SettingsPage({ loaderData, actionData }: Route.ComponentProps) {
  const { settings, missing, staff, changes, done } = loaderData
  const sentence = notices[done ?? ""]
  return (
    <Page
      title="Einstellungen"
      lead="Was die Kommune selbst festlegt. Die Regeln stehen unter „Programm“."
      returned={actionData}
      notice={sentence && <Notice>{sentence}</Notice>}
    >
      {changes ? (
        <SettingsForm settings={settings} missing={missing} />
      ) : (
        <Section title="Kontakt und Kasse">
          <SettingsFacts settings={settings} />
        </Section>
      )}
      {staff && <StaffTable staff={staff} />}
    </Page>
  )
}
