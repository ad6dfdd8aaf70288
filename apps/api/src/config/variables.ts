/** Every variable of the environment that Lotsenwerk reads, in one table. */

/** What can be said of a variable to somebody who must set it. */
export interface Variable {
  readonly name: string
  readonly meaning: string
  readonly example: string
  /** What holds when it is absent. */
  readonly absent: string
}

/** In the order of importance; the guide for operators is written from it. */
export const variables = [
  { name: "PORT", meaning: "Port, auf dem Lotsenwerk antwortet", example: "3000", absent: "3000" },
  { name: "HOST", meaning: "Adresse, auf der es lauscht", example: "0.0.0.0", absent: "127.0.0.1" },
  {
    name: "PUBLIC_URL",
    meaning: "Adresse, unter der es von außen zu erreichen ist; steht in Mails und Links",
    example: "https://lotsen.example.de",
    absent: "http://localhost:PORT"
  },
  {
    name: "LOTSENWERK_PROXIES",
    meaning: "Zahl der Proxys davor, die X-Forwarded-For ergänzen; nur so wird das Netz von Besuchern erkannt",
    example: "1",
    absent: "0, die Adresse der Verbindung gilt"
  },
  {
    name: "DATABASE_URL",
    meaning: "PostgreSQL ab 18, als Rolle, die nichts besitzt und Zeilenrechte nicht umgehen kann",
    example: "postgres://lotsenwerk_app:wort@127.0.0.1:5432/lotsenwerk",
    absent: "ein eigenes PostgreSQL aus npm"
  },
  {
    name: "DATABASE_OWNER_URL",
    meaning: "dieselbe Datenbank als Besitzerin, nur für Änderungen des Aufbaus",
    example: "postgres://lotsenwerk_owner:wort@127.0.0.1:5432/lotsenwerk",
    absent: "der Aufbau wird nur geprüft"
  },
  {
    name: "LOTSENWERK_DATA",
    meaning: "Ordner des eigenen PostgreSQL und der Schlüssel",
    example: "/var/lib/lotsenwerk",
    absent: ".lotsenwerk"
  },
  {
    name: "LOTSENWERK_DEMO",
    meaning: "1: eine leere Datenbank wird mit erfundenen Personen gefüllt",
    example: "0",
    absent: "1, wenn das eigene PostgreSQL neu angelegt wird, sonst 0"
  },
  {
    name: "LOTSENWERK_MUNICIPALITIES",
    meaning: "Kommunen, deren Programm hier läuft, durch Komma getrennt",
    example: "landkreis-harz",
    absent: "was schon in der Datenbank steht"
  },
  {
    name: "LOTSENWERK_KEYS",
    meaning: "Schlüssel für die Kontonummern: name:32 Byte in Base64, der erste verschlüsselt, alle öffnen",
    example: "2026:q83vEjRWeJCrze8SNFZ4kKvN7xI0VniQq83vEjRWeJA=",
    absent: "eine Datei im Ordner LOTSENWERK_DATA, wenn das eigene PostgreSQL läuft"
  },
  {
    name: "SMTP_URL",
    meaning: "Mailserver",
    example: "smtps://nutzer:wort@mail.example.de:465",
    absent: "in der Demo bleiben Mails hier und sind unter /dev/mail zu lesen; sonst startet Lotsenwerk nicht"
  },
  {
    name: "MAIL_FROM",
    meaning: "Absenderadresse der Mails",
    example: "lotsen@example.de",
    absent: "lotsenwerk@ und der Rechnername von PUBLIC_URL"
  }
] as const satisfies ReadonlyArray<Variable>

export type VariableName = (typeof variables)[number]["name"]
