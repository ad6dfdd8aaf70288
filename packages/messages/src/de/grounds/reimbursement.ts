/** What is refunded beside the allowance: trips, earnings lost. */
export const reimbursement = {
  OfficeHeld: {
    title: "Im Amt an dem Tag",
    rule: { required: "Die Person ist an dem Tag berufen" },
    change: "Wenn die Person am {day} berufen ist, ist die Bedingung erfüllt."
  },
  TripCovered: {
    title: "Ziel der Fahrt",
    rule: {
      none: "Fahrten werden nicht erstattet",
      outsideDistrict: "Erstattet werden Fahrten aus dem Gebiet der Kommune hinaus",
      outsideDutyAndResidence: "Erstattet werden Fahrten über Dienstort und Wohnort hinaus",
      anyTrip: "Erstattet wird jede dienstliche Fahrt"
    }
  },
  TripApproved: {
    title: "Genehmigung der Fahrt",
    rule: { required: "Die Fahrt ist vorher im Einzelfall genehmigt" },
    change: "Wenn die Fahrt bis zum {day} genehmigt ist, ist die Bedingung erfüllt."
  },
  MileageStated: {
    title: "Kilometersatz",
    rule: { value: "{value} je Kilometer mit dem Auto", waived: "Einen Satz je Kilometer gibt es nicht" }
  },
  FareProven: {
    title: "Nachweis der Fahrkarten",
    rule: { required: "Die Fahrkarten für Bus und Bahn sind vorgelegt" },
    change: "Wenn die Fahrkarten vorgelegt sind, ist die Bedingung erfüllt."
  },
  LossRefunded: {
    title: "Verdienstausfall vorgesehen",
    rule: { provided: "Verdienstausfall wird erstattet", none: "Verdienstausfall wird nicht erstattet" }
  },
  LossProven: {
    title: "Nachweis des Verdienstausfalls",
    rule: { required: "Der Verdienstausfall ist nachgewiesen" },
    change: "Wenn der Verdienstausfall nachgewiesen ist, ist die Bedingung erfüllt."
  },
  LossCapStated: {
    title: "Höchstbetrag des Verdienstausfalls",
    rule: { value: "Höchstens {value} am Tag", waived: "Für den Tag gibt es keinen Höchstbetrag" }
  }
} as const
