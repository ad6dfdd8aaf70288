/** The cases of what goes after a time at the latest: notes of papers, applications, lists, files of guides. */
import { closed, file, gone, keep, limit, type Row } from "./records.fixture.ts"
import { asRead, certain, noArchive } from "./statutes.ts"

const ofCertificates = "§ 72a Abs. 5 SGB VIII, § 44 Abs. 3 AsylG, § 30a Abs. 3 BZRG"
const ofStorage = "Art. 5 Abs. 1 lit. e DSGVO; the file plan for what stays"

/** What is to be done on a day. */
export const limits: ReadonlyArray<Row> = [
  ...(
    [
      [
        "the day before six months are over",
        { lastActivityOn: "2026-08-31", notTakenUpOn: null },
        "2027-02-27",
        limit("2027-02-27", "CriminalRecordLimited")
      ],
      [
        "six months later, at the end of February: it goes that day at the latest",
        { lastActivityOn: "2026-08-31", notTakenUpOn: null },
        "2027-02-28",
        gone("2027-02-28")
      ],
      [
        "in a leap year a day later",
        { lastActivityOn: "2027-08-31", notTakenUpOn: null },
        "2028-02-28",
        limit("2028-02-28", "CriminalRecordLimited")
      ],
      [
        "still active: it may stay",
        { lastActivityOn: null, notTakenUpOn: null },
        "2040-01-01",
        limit(undefined, "CriminalRecordLimited")
      ],
      ["not taken up: at once", { lastActivityOn: null, notTakenUpOn: "2026-11-25" }, "2026-11-25", gone("2026-11-25")],
      [
        "nobody knows whether there was any activity",
        {},
        "2040-01-01",
        { _tag: "Undetermined", unknown: ["CriminalRecordLimited", "UnusedRecordLimited"], doubted: [] }
      ],
      [
        "not taken up, but nobody knows whether there was any activity",
        { notTakenUpOn: "2026-11-01" },
        "2026-11-25",
        { _tag: "Undetermined", unknown: ["CriminalRecordLimited"], doubted: [] }
      ],
      [
        "who was active took it up, whatever was noted before",
        { lastActivityOn: "2026-11-20", notTakenUpOn: "2026-11-01" },
        "2026-11-25",
        limit("2027-05-19", "CriminalRecordLimited")
      ],
      [
        "an open claim does not hold up what the law deletes",
        { lastActivityOn: "2026-01-31", notTakenUpOn: null, hasOpenClaim: true },
        "2026-07-31",
        gone("2026-07-31")
      ]
    ] as const
  ).map(
    ([name, days, on, expected]): Row => ({
      name,
      source: ofCertificates,
      kind: "criminalRecord",
      rules: certain,
      on,
      file: file(days),
      expected
    })
  ),
  ...(
    [
      [
        "measlesProof",
        "the day the placement ends",
        { placementEndedOn: "2026-11-25" },
        "2026-11-25",
        gone("2026-11-25")
      ],
      [
        "measlesProof",
        "the placement goes on",
        { placementEndedOn: null },
        "2026-11-25",
        limit(undefined, "MeaslesProofLimited")
      ],
      [
        "application",
        "the day before six months are over",
        { ...closed, refusedOn: "2026-05-25" },
        "2026-11-24",
        limit("2026-11-24", "ApplicationLimited")
      ],
      [
        "application",
        "not decided yet",
        { ...closed, refusedOn: null },
        "2026-11-24",
        limit(undefined, "ApplicationLimited")
      ],
      [
        "application",
        "it may not go earlier while a claim is open",
        { ...closed, refusedOn: "2026-05-25", hasOpenClaim: true },
        "2026-11-24",
        keep("2026-11-24", "ApplicationLimited", "NoClaimOpen")
      ],
      ["signUp", "six days after", { signedUpOn: "2026-11-18" }, "2026-11-24", limit("2026-11-24", "SignUpLimited")],
      ["signUp", "seven days after", { signedUpOn: "2026-11-18" }, "2026-11-25", gone("2026-11-25")],
      [
        "attendance",
        "two years after the course, on a leap day",
        { ...closed, courseEndedOn: "2024-02-29" },
        "2026-02-28",
        gone("2026-02-28")
      ],
      [
        "certificate",
        "ten years after the course",
        { ...closed, courseEndedOn: "2016-11-26" },
        "2026-11-25",
        limit("2026-11-25", "CertificateLimited")
      ],
      [
        "guideFile",
        "a year after the office",
        { ...closed, officeEndedOn: "2025-11-25" },
        "2026-11-25",
        gone("2026-11-25")
      ],
      [
        "appointmentFile",
        "the last day of ten years",
        { ...closed, officeEndedOn: "2016-11-25" },
        "2026-11-25",
        keep("2026-11-25", "AppointmentFileKept")
      ],
      ["appointmentFile", "the day after", { ...closed, officeEndedOn: "2016-11-25" }, "2026-11-26", gone("2026-11-26")]
    ] as const
  ).map(
    ([kind, name, days, on, expected]): Row => ({
      name,
      source: ofStorage,
      kind,
      rules: noArchive,
      on,
      file: file(days),
      expected
    })
  ),
  {
    name: "what an inferred limit ends is deleted with that doubt",
    source: "house: doubts are shown",
    kind: "signUp",
    rules: asRead,
    on: "2026-11-25",
    file: file({ signedUpOn: "2026-11-18" }),
    expected: gone("2026-11-25", "SignUpLimited")
  }
]
