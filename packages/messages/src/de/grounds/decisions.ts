/** The answer of each question in one sentence. */
export const decisions = {
  eligibility: {
    granted: "Die Person ist geeignet.",
    refused: "Die Person kann noch nicht berufen werden. Es fehlt: {conditions}.",
    undetermined: "Ob die Person geeignet ist, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  course: {
    granted: "Der Kurs ist abgeschlossen.",
    refused: "Der Kurs ist nicht abgeschlossen. Nicht erfüllt ist: {conditions}.",
    undetermined: "Ob der Kurs abgeschlossen ist, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  training: {
    granted: "Die Qualifizierung reicht aus.",
    refused: "Die Qualifizierung reicht noch nicht aus. Es fehlt: {conditions}.",
    undetermined: "Ob die Qualifizierung ausreicht, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  appointment: {
    granted: "Die Person kann berufen werden.",
    refused: "Die Person kann so nicht berufen werden. Nicht erfüllt ist: {conditions}.",
    undetermined: "Ob die Person berufen werden kann, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  deployment: {
    granted: "Der Einsatz ist möglich.",
    refused: "Der Einsatz ist so nicht möglich. Nicht erfüllt ist: {conditions}.",
    undetermined: "Ob der Einsatz möglich ist, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  supervision: {
    granted: "Die Supervision ist vollständig.",
    refused: "Die Supervision ist noch nicht vollständig.",
    undetermined: "Ob die Supervision vollständig ist, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  exchange: {
    granted: "Der Austausch ist vollständig.",
    refused: "Der Austausch ist noch nicht vollständig.",
    undetermined: "Ob der Austausch vollständig ist, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  advancedTraining: {
    granted: "Die Weiterbildung ist vollständig.",
    refused: "Die Weiterbildung ist noch nicht vollständig.",
    undetermined: "Ob die Weiterbildung vollständig ist, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  allowance: {
    granted: "Für den Monat stehen {amount} zu.",
    refused: "Für den Monat steht nichts zu. Nicht erfüllt ist: {conditions}.",
    undetermined: "Was für den Monat zusteht, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  taxSplit: {
    granted: "Die Zahlungen des Jahres sind für die Steuer aufgeteilt.",
    refused: "Die Zahlungen des Jahres lassen sich so nicht aufteilen. Nicht erfüllt ist: {conditions}.",
    undetermined: "Die Zahlungen des Jahres lassen sich noch nicht aufteilen. Offen ist: {conditions}."
  },
  taxReport: {
    granted: "Ob das Finanzamt zu unterrichten ist, steht fest.",
    refused: "Ob das Finanzamt zu unterrichten ist, lässt sich so nicht sagen. Nicht erfüllt ist: {conditions}.",
    undetermined: "Ob das Finanzamt zu unterrichten ist, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  benefitHints: {
    granted: "Die Grenzen der Sozialleistungen sind bekannt.",
    refused: "Die Grenzen der Sozialleistungen lassen sich so nicht nennen. Nicht erfüllt ist: {conditions}.",
    undetermined: "Die Grenzen der Sozialleistungen sind noch nicht alle bekannt. Offen ist: {conditions}."
  },
  funding: {
    granted: "Das Programm hält die Förderrichtlinie ein.",
    refused: "Das Programm hält die Förderrichtlinie nicht ein. Nicht erfüllt ist: {conditions}.",
    undetermined: "Ob das Programm die Förderrichtlinie einhält, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  entitlement: {
    granted: "Der Anspruch ist berechnet.",
    refused: "Ein Anspruch besteht nicht. Nicht erfüllt ist: {conditions}.",
    undetermined: "Wie hoch der Anspruch ist, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  capacity: {
    granted: "Es ist berechnet, für wie viele die Summe reicht.",
    refused: "Aus der Summe folgt keine Zahl. Nicht erfüllt ist: {conditions}.",
    undetermined: "Für wie viele die Summe reicht, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  privacy: {
    granted: "{record}: Nichts steht der Löschung entgegen, seit dem {day}.",
    refused: "{record}: Die Löschung muss warten. Sie wird aufgehalten von: {conditions}.",
    undetermined: "{record}: Ob gelöscht werden darf, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  directory: {
    granted: "Das Blatt ist aktuell.",
    refused: "Das Blatt ist nicht mehr aktuell. Nicht erfüllt ist: {conditions}.",
    undetermined: "Ob das Blatt aktuell ist, lässt sich nicht sagen. Offen ist: {conditions}."
  },
  activityAllowance: {
    granted: "Für den Monat stehen {amount} zu.",
    refused: "Für den Monat steht nichts zu. Nicht erfüllt ist: {conditions}.",
    undetermined: "Was für den Monat zusteht, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  paymentDuties: {
    granted: "Was vor der Zahlung zu tun war, ist getan.",
    refused: "Der Monat wird nicht bezahlt. Nicht erfüllt ist: {conditions}.",
    undetermined: "Ob der Monat bezahlt wird, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  mileage: {
    granted: "Für die Fahrt werden {amount} erstattet.",
    refused: "Für die Fahrt wird nichts erstattet. Nicht erfüllt ist: {conditions}.",
    undetermined: "Was für die Fahrt erstattet wird, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  fare: {
    granted: "Für die Fahrt werden {amount} erstattet.",
    refused: "Für die Fahrt wird nichts erstattet. Nicht erfüllt ist: {conditions}.",
    undetermined: "Was für die Fahrt erstattet wird, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  lossOfEarnings: {
    granted: "Als Verdienstausfall werden {amount} erstattet.",
    refused: "Als Verdienstausfall wird nichts erstattet. Nicht erfüllt ist: {conditions}.",
    undetermined: "Was als Verdienstausfall erstattet wird, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  placement: {
    granted: "Die Nachweise für diesen Einsatzort sind in Ordnung.",
    refused: "An diesem Ort kann die Person noch nicht eingesetzt werden. Es fehlt: {conditions}.",
    undetermined:
      "Ob die Person an diesem Ort eingesetzt werden kann, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  tenure: {
    granted: "Das Amt besteht fort.",
    refused: "Über das Amt ist zu entscheiden; von selbst endet nichts. Ein Grund dafür: {conditions}.",
    undetermined:
      "Ob es einen Grund gibt, über das Amt zu entscheiden, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  liability: {
    granted: "Wofür gehaftet wird, steht fest.",
    refused: "Wofür gehaftet wird, steht nicht fest. Nicht erfüllt ist: {conditions}.",
    undetermined: "Wofür gehaftet wird, lässt sich noch nicht sagen. Offen ist: {conditions}."
  },
  certificateRequest: {
    granted: "Das erweiterte Führungszeugnis kann angefordert werden.",
    refused: "Das erweiterte Führungszeugnis darf nicht angefordert werden. Nicht erfüllt ist: {conditions}.",
    undetermined: "Ob das erweiterte Führungszeugnis angefordert werden darf, ist noch offen. Offen ist: {conditions}."
  },
  doubted: "Nicht sicher belegt ist dabei: {conditions}."
} as const
