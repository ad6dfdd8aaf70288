/** Hours that are left, and why somebody comes second. */
export const deployment = {
  hoursLeft: "noch {left} von {most}",
  criteria: {
    permission: "Einsatz möglich",
    language: "Sprache",
    task: "Aufgabe",
    time: "Zeit",
    place: "Ort",
    load: "bisher geleistet"
  },
  fits: { yes: "passt", unknown: "nicht bekannt", no: "passt nicht" },
  first: "Platz {place}",
  decisive: "Platz {place}, weil bei „{criterion}“ gilt: {here}; auf dem Platz davor: {there}",
  alike: "Platz {place}, passt genauso gut wie davor; die Reihenfolge sagt hier nichts"
} as const
