/** The public pages around courses, explained plainly: short sentences, one thought each. */
export const course = {
  list: {
    title: "Kurse",
    lead: "Im Kurs lernen Sie: So helfe ich als Lotsin oder Lotse.",
    of: "Kurse: {body}",
    begins: "Der Kurs beginnt",
    nothing: "Im Moment gibt es hier keinen Kurs.",
    joinAsk: "Passt kein Kurs für Sie?",
    join: "Interesse mitteilen",
    joinWhy: "Gibt es einen neuen Kurs? Dann melden wir uns bei Ihnen.",
    states: {
      notYetOpen: "Anmelden ab {day}",
      open: "Anmelden bis {day}",
      waiting: "Alles voll. Warte-Liste bis {day}",
      closed: "Die Anmeldung ist vorbei",
      cancelled: "Der Kurs fällt aus"
    }
  },
  page: {
    all: "Alle Kurse",
    others: "Andere Kurse ansehen",
    ask: "Haben Sie Fragen an {organiser}? So geht es: {ways}.",
    back: "Zurück zum Kurs",
    newTab: "(in einem neuen Fenster)"
  },
  place: {
    title: "Ihre Anmeldung",
    states: {
      review: { title: "Ihre Anmeldung ist da", text: "{organiser} liest sie. Dann bekommen Sie eine Antwort." },
      held: {
        title: "Bestätigen Sie Ihren Platz",
        text: "Der Platz ist für Sie frei bis {until}. Danach bekommt ihn eine andere Person."
      },
      heldByPhone: { title: "Ein Platz ist für Sie frei", text: "{organiser} ruft Sie an. Dann ist der Platz sicher." },
      offered: {
        title: "Ein Platz ist frei geworden",
        text: "Möchten Sie den Platz? Sagen Sie Ja bis {until}. Danach fragen wir eine andere Person."
      },
      offeredByPhone: { title: "Ein Platz ist frei geworden", text: "{organiser} ruft Sie an." },
      waiting: {
        title: "Sie sind auf der Warte-Liste",
        text: "Ihr Platz in der Reihe: {position}. Wird ein Platz frei? Dann melden wir uns."
      },
      confirmed: { title: "Ihr Platz ist sicher", text: "Wir freuen uns auf Sie." },
      lapsed: {
        title: "Ihr Platz ist weg",
        text: "Sie haben ihn nicht bestätigt. Sie können sich wieder anmelden. Vielleicht kommen Sie dann auf die Warte-Liste."
      },
      over: {
        title: "Der Kurs ist vorbei",
        text: "Unten sehen Sie: An diesen Tagen waren Sie dabei. Fragen Sie: {organiser}."
      },
      lapsedForGood: {
        title: "Ihr Platz ist weg",
        text: "Sie haben ihn nicht bestätigt. Jetzt ist die Anmeldung vorbei. Fragen Sie nach dem nächsten Kurs: {organiser}."
      },
      withdrawn: {
        title: "Sie sind abgemeldet",
        text: "Möchten Sie doch kommen? Dann melden Sie sich neu an."
      },
      declined: {
        title: "Diese Anmeldung gilt nicht",
        text: "Ist das ein Fehler? Dann fragen Sie hier: {organiser}."
      },
      cancelled: { title: "Der Kurs fällt aus", text: "Fragen Sie nach dem nächsten Kurs: {organiser}." }
    },
    confirm: "Platz bestätigen",
    accept: "Platz annehmen",
    again: "Wieder anmelden",
    toCourse: "Zum Kurs",
    calendar: "Termine in den Kalender holen",
    course: "Der Kurs",
    you: "Das haben Sie geschrieben",
    name: "Name",
    email: "E-Mail-Adresse",
    phone: "Telefon-Nummer",
    languages: "Sprachen",
    needs: "Das hilft Ihnen beim Lernen",
    change: {
      link: "Angaben ändern",
      send: "Angaben speichern",
      done: "Ihre Angaben sind geändert."
    },
    withdraw: {
      link: "Vom Kurs abmelden",
      title: "Vom Kurs abmelden?",
      text: "Dann bekommt eine andere Person Ihren Platz.",
      send: "Vom Kurs abmelden",
      keep: "Angemeldet bleiben"
    },
    secret: "Diese Adresse ist nur für Sie. Geben Sie sie nicht weiter. Andere können sonst Ihre Anmeldung ändern.",
    attendance: {
      title: "So oft waren Sie da",
      present: "Sie waren da",
      madeUp: "nachgeholt",
      missed: "Sie waren nicht da",
      unnoted: "noch offen"
    },
    certificate: {
      title: "Ihr Zertifikat",
      numbered: "Nummer {number}, Code {code}",
      load: "Zertifikat holen (PDF)",
      check: "Zertifikat prüfen",
      become: "Mit dem Zertifikat Lotsin oder Lotse werden",
      elsewhere: "An einem anderen Ort Lotsin oder Lotse werden",
      note: "Ich war in einem Kurs. Mein Zertifikat hat den Code {code}."
    }
  },
  check: {
    title: "Zertifikat prüfen",
    lead: "Auf dem Zertifikat steht ein Code. Schreiben Sie ihn hier hinein.",
    code: "Code",
    hint: "So sieht er aus: 7K3M-9QXZ-4TWA",
    send: "Zertifikat prüfen",
    again: "Ein anderes Zertifikat prüfen",
    codeMissing: "Schreiben Sie den Code",
    codeBroken: "Der Code ist nicht richtig. Er hat zwölf Buchstaben und Zahlen",
    forgets: "Wir speichern Ihre Frage nicht. Es gibt hier kein Cookie.",
    compare: "Sind Name und Nummer auf dem Papier gleich? Wenn nicht: Fragen Sie die Stelle.",
    states: {
      valid: { title: "Dieses Zertifikat gilt", text: "Es kommt von: {body}." },
      replaced: {
        title: "Für dieses Zertifikat gibt es ein neues",
        text: "Das neue hat die Nummer {number}. Lassen Sie es sich zeigen."
      },
      withdrawn: { title: "Dieses Zertifikat gilt nicht mehr", text: "Haben Sie Fragen? Antwort gibt: {body}." }
    },
    unknown: {
      title: "Dieses Zertifikat kennen wir nicht",
      text: "Wir finden nichts unter {code}. Steht der Code genau so auf dem Papier? Dann fragen Sie die Stelle auf dem Papier."
    },
    facts: {
      number: "Nummer",
      name: "Name",
      course: "Kurs",
      organiser: "Wer hat den Kurs gemacht?",
      body: "Das Zertifikat kommt von",
      issued: "Tag des Zertifikats",
      place: "Wo?",
      topics: "Themen",
      days: "Die Person war da am",
      extent: "Wie lange?",
      completed: "Fertig am"
    },
    hours: { one: "1 Stunde", other: "{count} Stunden" },
    minutes: { one: "1 Minute", other: "{count} Minuten" }
  },
  preview: { title: "Vorschau", link: "Zur Anmeldung: {title}" }
} as const
