/** The answer of each question, explained plainly. */
export const decisions = {
  eligibility: {
    granted: "Die Person passt.",
    refused: "Die Person kann das Amt noch nicht haben. Es fehlt: {conditions}.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  course: {
    granted: "Der Kurs ist geschafft.",
    refused: "Der Kurs ist nicht geschafft. Es fehlt: {conditions}.",
    undetermined: "Wir wissen noch nicht: Ist der Kurs geschafft? Offen ist: {conditions}."
  },
  training: {
    granted: "Der Kurs reicht.",
    refused: "Der Kurs reicht noch nicht. Es fehlt: {conditions}.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  appointment: {
    granted: "Die Person kann das Amt haben.",
    refused: "Die Person kann das Amt so nicht haben. Es fehlt: {conditions}.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  deployment: {
    granted: "Der Einsatz geht.",
    refused: "Der Einsatz geht so nicht. Es fehlt: {conditions}.",
    undetermined: "Wir wissen noch nicht: Geht der Einsatz? Offen ist: {conditions}."
  },
  supervision: {
    granted: "Alle Treffen zur Supervision waren da.",
    refused: "Es waren noch nicht alle Treffen zur Supervision.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  exchange: {
    granted: "Alle Treffen zum Austausch waren da.",
    refused: "Es waren noch nicht alle Treffen zum Austausch.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  advancedTraining: {
    granted: "Alle Kurse für Erfahrene waren da.",
    refused: "Es waren noch nicht alle Kurse für Erfahrene.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  allowance: {
    granted: "Für den Monat gibt es {amount}.",
    refused: "Für den Monat gibt es kein Geld. Es fehlt: {conditions}.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  taxSplit: {
    granted: "Wir wissen, wie viel ohne Steuer ist.",
    refused: "Wir können nicht sagen, wie viel ohne Steuer ist. Es fehlt: {conditions}.",
    undetermined: "Wir wissen noch nicht, wie viel ohne Steuer ist. Offen ist: {conditions}."
  },
  taxReport: {
    granted: "Wir wissen, ob das Finanzamt eine Nachricht bekommt.",
    refused: "Wir können nicht sagen, ob das Finanzamt eine Nachricht bekommt. Es fehlt: {conditions}.",
    undetermined: "Wir wissen noch nicht, ob das Finanzamt eine Nachricht bekommt. Offen ist: {conditions}."
  },
  benefitHints: {
    granted: "Wir kennen die Grenzen.",
    refused: "Wir können die Grenzen nicht sagen. Es fehlt: {conditions}.",
    undetermined: "Wir kennen noch nicht alle Grenzen. Offen ist: {conditions}."
  },
  funding: {
    granted: "Das Programm passt zu den Regeln vom Land.",
    refused: "Das Programm passt nicht zu den Regeln vom Land. Es fehlt: {conditions}.",
    undetermined: "Wir wissen noch nicht, ob das Programm zu den Regeln vom Land passt. Offen ist: {conditions}."
  },
  entitlement: {
    granted: "Der Betrag ist ausgerechnet.",
    refused: "Es gibt kein Geld. Es fehlt: {conditions}.",
    undetermined: "Wir wissen noch nicht, wie viel Geld es gibt. Offen ist: {conditions}."
  },
  capacity: {
    granted: "Es ist ausgerechnet, für wie viele das Geld reicht.",
    refused: "Das lässt sich nicht ausrechnen. Es fehlt: {conditions}.",
    undetermined: "Wir wissen noch nicht, für wie viele das Geld reicht. Offen ist: {conditions}."
  },
  privacy: {
    granted: "{record}: Wir dürfen löschen, seit {day}.",
    refused: "{record}: Wir löschen noch nicht. Der Grund ist: {conditions}.",
    undetermined: "{record}: Wir wissen noch nicht, ob wir löschen dürfen. Offen ist: {conditions}."
  },
  directory: {
    granted: "Das Blatt stimmt.",
    refused: "Das Blatt stimmt vielleicht nicht mehr. Es fehlt: {conditions}.",
    undetermined: "Wir wissen nicht: Stimmt das Blatt noch? Offen ist: {conditions}."
  },
  activityAllowance: {
    granted: "Für den Monat gibt es {amount}.",
    refused: "Für den Monat gibt es kein Geld. Es fehlt: {conditions}.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  paymentDuties: {
    granted: "Alles ist getan.",
    refused: "Für den Monat gibt es kein Geld. Es fehlt: {conditions}.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  mileage: {
    granted: "Für die Fahrt gibt es {amount}.",
    refused: "Für die Fahrt gibt es kein Geld. Es fehlt: {conditions}.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  fare: {
    granted: "Für die Fahrt gibt es {amount}.",
    refused: "Für die Fahrt gibt es kein Geld. Es fehlt: {conditions}.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  lossOfEarnings: {
    granted: "Für verlorenen Lohn gibt es {amount}.",
    refused: "Für verlorenen Lohn gibt es kein Geld. Es fehlt: {conditions}.",
    undetermined: "Wir wissen es noch nicht. Offen ist: {conditions}."
  },
  placement: {
    granted: "Die Papiere für diesen Ort sind da.",
    refused: "Die Person darf an diesem Ort noch nicht helfen. Es fehlt: {conditions}.",
    undetermined: "Wir wissen noch nicht: Darf die Person an diesem Ort helfen? Offen ist: {conditions}."
  },
  tenure: {
    granted: "Das Amt bleibt.",
    refused: "Die Kommune muss über das Amt entscheiden. Das Amt endet nicht von allein. Der Grund ist: {conditions}.",
    undetermined: "Wir wissen noch nicht: Bleibt das Amt? Offen ist: {conditions}."
  },
  liability: {
    granted: "Wir wissen, wann Sie für einen Schaden zahlen.",
    refused: "Wir wissen nicht, wann Sie für einen Schaden zahlen. Es fehlt: {conditions}.",
    undetermined: "Wir wissen noch nicht: Wann zahlen Sie für einen Schaden? Offen ist: {conditions}."
  },
  certificateRequest: {
    granted: "Das Amt darf das Führungszeugnis verlangen.",
    refused: "Das Amt darf das Führungszeugnis nicht verlangen. Es fehlt: {conditions}.",
    undetermined: "Wir wissen noch nicht: Darf das Amt das Führungszeugnis verlangen? Offen ist: {conditions}."
  },
  doubted: "Das ist nicht ganz sicher: {conditions}."
} as const
