/** The public pages around courses: the list, a place of one's own, the check of a certificate. */
export const course = {
  list: {
    title: "Kurse",
    lead: "In einem Kurs bereiten Sie sich auf das Ehrenamt als Integrationslotsin oder Integrationslotse vor.",
    of: "Kurse: {body}",
    begins: "Beginn",
    nothing: "Zurzeit ist hier kein Kurs geplant.",
    joinAsk: "Kein passender Kurs dabei?",
    join: "Interesse mitteilen",
    joinWhy: "Dann melden wir uns bei Ihnen, sobald es einen neuen Kurs gibt.",
    states: {
      notYetOpen: "Anmelden ab {day}",
      open: "Anmelden bis {day}",
      waiting: "Warteliste, anmelden bis {day}",
      closed: "Anmeldung beendet",
      cancelled: "fällt aus"
    }
  },
  page: {
    all: "Alle Kurse",
    others: "Andere Kurse ansehen",
    ask: "Fragen beantwortet {organiser}: {ways}.",
    back: "Zurück zum Kurs",
    newTab: "(öffnet ein neues Fenster)"
  },
  place: {
    title: "Ihre Anmeldung",
    states: {
      review: { title: "Ihre Anmeldung ist da", text: "{organiser} sieht sie durch und meldet sich bei Ihnen." },
      held: {
        title: "Bestätigen Sie Ihren Platz",
        text: "Bis {until} ist ein Platz für Sie frei gehalten. Danach bekommt ihn die nächste Person."
      },
      heldByPhone: { title: "Ein Platz ist für Sie frei gehalten", text: "{organiser} ruft Sie an und bestätigt ihn." },
      offered: {
        title: "Ein Platz ist frei geworden",
        text: "Nehmen Sie ihn bis {until} an. Danach fragen wir die nächste Person."
      },
      offeredByPhone: { title: "Ein Platz ist frei geworden", text: "{organiser} ruft Sie an." },
      waiting: {
        title: "Sie stehen auf der Warteliste",
        text: "Ihre Stelle in der Reihe: {position}. Wird ein Platz frei, melden wir uns bei Ihnen."
      },
      confirmed: { title: "Ihr Platz ist sicher", text: "Wir freuen uns auf Sie." },
      lapsed: {
        title: "Ihr Platz ist weitergegeben",
        text: "Er wurde nicht rechtzeitig bestätigt. Melden Sie sich wieder an: Ist kein Platz frei, kommen Sie auf die Warteliste."
      },
      over: {
        title: "Der Kurs ist vorbei",
        text: "Welche Termine Sie besucht haben, steht unten. Fragen beantwortet {organiser}."
      },
      lapsedForGood: {
        title: "Ihr Platz ist weitergegeben",
        text: "Er wurde nicht rechtzeitig bestätigt, und die Anmeldung ist beendet. Fragen Sie {organiser} nach dem nächsten Kurs."
      },
      withdrawn: { title: "Sie sind abgemeldet", text: "Sie möchten doch kommen? Melden Sie sich beim Kurs neu an." },
      declined: {
        title: "Diese Anmeldung gilt nicht",
        text: "{organiser} hat sie nicht angenommen. Fragen Sie dort nach, wenn das ein Versehen ist."
      },
      cancelled: { title: "Der Kurs fällt aus", text: "Fragen Sie {organiser} nach dem nächsten Kurs." }
    },
    confirm: "Platz bestätigen",
    accept: "Platz annehmen",
    again: "Wieder anmelden",
    toCourse: "Zum Kurs",
    calendar: "Termine in den Kalender übernehmen",
    course: "Der Kurs",
    you: "Ihre Angaben",
    name: "Name",
    email: "E-Mail-Adresse",
    phone: "Telefonnummer",
    languages: "Sprachen",
    needs: "Was Sie brauchen",
    change: {
      link: "Angaben ändern",
      send: "Angaben speichern",
      done: "Ihre Angaben sind geändert."
    },
    withdraw: {
      link: "Anmeldung zurückziehen",
      title: "Anmeldung zurückziehen?",
      text: "Ihr Platz geht dann an die nächste Person. Neu anmelden können Sie sich nur, solange die Anmeldung läuft.",
      send: "Anmeldung zurückziehen",
      keep: "Angemeldet bleiben"
    },
    secret:
      "Diese Adresse kennen nur Sie. Wer sie hat, kann Ihre Anmeldung sehen und ändern: Geben Sie sie nicht weiter.",
    attendance: {
      title: "Ihre Teilnahme",
      present: "dabei",
      madeUp: "nachgeholt",
      missed: "nicht dabei",
      unnoted: "noch nicht eingetragen"
    },
    certificate: {
      title: "Ihr Zertifikat",
      numbered: "Nummer {number}, Code {code}",
      load: "Zertifikat herunterladen (PDF)",
      check: "Zertifikat prüfen",
      become: "Mit diesem Zertifikat Lotsin oder Lotse werden",
      elsewhere: "In einer anderen Kommune Lotsin oder Lotse werden",
      note: "Ich habe einen Kurs besucht. Mein Zertifikat hat den Code {code}."
    }
  },
  check: {
    title: "Zertifikat prüfen",
    lead: "Der Code steht auf dem Zertifikat: zwölf Zeichen in drei Gruppen.",
    code: "Code des Zertifikats",
    hint: "Zum Beispiel 7K3M-9QXZ-4TWA",
    send: "Zertifikat prüfen",
    again: "Ein anderes Zertifikat prüfen",
    codeMissing: "Geben Sie den Code ein",
    codeBroken: "Prüfen Sie den Code: Er hat zwölf Zeichen, nur Buchstaben und Ziffern",
    forgets: "Wer was prüft, wird nicht gespeichert. Diese Seite setzt kein Cookie.",
    compare:
      "Stimmen Name und Nummer mit dem Papier überein? Wenn nicht, fragen Sie die Stelle, die es ausgestellt hat.",
    states: {
      valid: { title: "Dieses Zertifikat ist gültig", text: "{body} hat es ausgestellt." },
      replaced: {
        title: "Dieses Zertifikat ist ersetzt",
        text: "Es gilt jetzt Nummer {number}. Lassen Sie sich das neue Zertifikat zeigen."
      },
      withdrawn: {
        title: "Dieses Zertifikat ist zurückgenommen",
        text: "Es gilt nicht mehr. Fragen beantwortet: {body}."
      }
    },
    unknown: {
      title: "Dieses Zertifikat ist hier nicht bekannt",
      text: "Unter {code} ist hier nichts ausgestellt. Vergleichen Sie den Code mit dem Papier. Stimmt er, fragen Sie die Stelle, die auf dem Papier steht."
    },
    facts: {
      number: "Nummer",
      name: "Name",
      course: "Kurs",
      organiser: "Veranstalter",
      body: "Ausgestellt von",
      issued: "Ausgestellt am",
      place: "Ort",
      topics: "Themen",
      days: "Besuchte Termine",
      extent: "Umfang",
      completed: "Abgeschlossen am"
    },
    hours: { one: "1 Stunde", other: "{count} Stunden" },
    minutes: { one: "1 Minute", other: "{count} Minuten" }
  },
  preview: { title: "Vorschau", link: "Zur Anmeldung: {title}" }
} as const
