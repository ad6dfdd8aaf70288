/** Hours that are left, and why somebody comes second. */
export const deployment = {
  hoursLeft: "{left} left of {most}",
  criteria: {
    permission: "May be deployed",
    language: "Language",
    task: "Task",
    time: "Time",
    place: "Place",
    load: "Done so far"
  },
  fits: { yes: "fits", unknown: "not known", no: "does not fit" },
  first: "Place {place}",
  decisive: "Place {place}, because of “{criterion}”: {here}; in the place before: {there}",
  alike: "Place {place}, fits as well as the one before; the order says nothing here"
} as const
