/** Money for trips and for lost pay, explained plainly. */
export const reimbursement = {
  OfficeHeld: {
    title: "Im Amt",
    rule: { required: "Die Person hat an dem Tag das Amt" },
    change: "Die Person muss am {day} das Amt haben. Dann ist der Punkt erfüllt."
  },
  TripCovered: {
    title: "Wohin die Fahrt geht",
    rule: {
      none: "Für Fahrten gibt es kein Geld",
      outsideDistrict: "Geld gibt es für Fahrten aus dem Landkreis oder aus der Stadt hinaus",
      outsideDutyAndResidence: "Geld gibt es für Fahrten in einen anderen Ort",
      anyTrip: "Geld gibt es für jede Fahrt im Amt"
    }
  },
  TripApproved: {
    title: "Erlaubnis für die Fahrt",
    rule: { required: "Die Fahrt muss vorher erlaubt sein" },
    change: "Die Fahrt muss bis zum {day} erlaubt sein. Dann ist der Punkt erfüllt."
  },
  MileageStated: {
    title: "Geld für Kilometer",
    rule: { value: "Für jeden Kilometer mit dem Auto gibt es {value}", waived: "Für Kilometer gibt es kein Geld" }
  },
  FareProven: {
    title: "Fahrkarten",
    rule: { required: "Sie müssen die Fahrkarten zeigen" },
    change: "Die Fahrkarten müssen da sein. Dann ist der Punkt erfüllt."
  },
  LossRefunded: {
    title: "Geld für verlorenen Lohn",
    rule: { provided: "Für verlorenen Lohn gibt es Geld", none: "Für verlorenen Lohn gibt es kein Geld" }
  },
  LossProven: {
    title: "Papier über verlorenen Lohn",
    rule: { required: "Sie müssen ein Papier vom Arbeitgeber zeigen" },
    change: "Das Papier muss da sein. Dann ist der Punkt erfüllt."
  },
  LossCapStated: {
    title: "Höchstens am Tag",
    rule: { value: "Am Tag gibt es höchstens {value}", waived: "Für den Tag gibt es keine Grenze" }
  }
} as const
