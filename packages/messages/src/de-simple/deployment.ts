/** Hours that are left, and why somebody comes second, explained plainly. */
export const deployment = {
  hoursLeft: "noch {left} von {most}",
  criteria: {
    permission: "Darf helfen",
    language: "Sprache",
    task: "Aufgabe",
    time: "Zeit",
    place: "Ort",
    load: "schon geholfen"
  },
  fits: { yes: "passt", unknown: "wissen wir nicht", no: "passt nicht" },
  first: "Platz {place}",
  decisive: "Platz {place}. Der Grund ist „{criterion}“. Hier: {here}. Einen Platz davor: {there}",
  alike: "Platz {place}. Beide passen gleich gut. Wer zuerst steht, sagt hier nichts"
} as const
