/** Why the embedded server could not be opened; each holds what a sentence about it needs, and says one itself. */
import * as Schema from "effect/Schema"

/** Another live application works on the folder. */
export class FolderInUse extends Schema.TaggedError<FolderInUse>()("FolderInUse", {
  folder: Schema.String,
  pid: Schema.Int
}) {
  override get message(): string {
    return `Lotsenwerk läuft schon mit dem Ordner ${this.folder} (Prozess ${this.pid}). Beenden Sie es, oder wählen Sie mit LOTSENWERK_DATA einen anderen Ordner.`
  }
}

/** The folder cannot be made, read or written by the application itself. */
export class FolderNotUsable extends Schema.TaggedError<FolderNotUsable>()("FolderNotUsable", {
  folder: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    return `Der Ordner ${this.folder} lässt sich nicht benutzen (${this.reason}). Geben Sie dem Benutzer, der Lotsenwerk startet, Schreibrechte, oder wählen Sie mit LOTSENWERK_DATA einen anderen Ordner.`
  }
}

/** As root: neither the folder nor any other could be entered by the database's user. */
export class NoReachableFolder extends Schema.TaggedError<NoReachableFolder>()("NoReachableFolder", {
  tried: Schema.Array(Schema.String),
  user: Schema.String
}) {
  override get message(): string {
    return `Der Benutzer „${this.user}“, unter dem die Datenbank läuft, kann keinen dieser Ordner betreten: ${this.tried.join(", ")}. Wählen Sie mit LOTSENWERK_DATA einen Ordner, den er betreten kann, oder starten Sie Lotsenwerk nicht als root.`
  }
}

/** PostgreSQL's programs are not there for this kind of machine. */
export class NoBinaries extends Schema.TaggedError<NoBinaries>()("NoBinaries", { platform: Schema.String }) {
  override get message(): string {
    return `Für dieses System (${this.platform}) liegt keine Datenbank bei. Richten Sie ein eigenes PostgreSQL ein und nennen Sie es in DATABASE_URL und DATABASE_OWNER_URL.`
  }
}

/** The data were written by another major version of PostgreSQL, which this one cannot read. */
export class OtherVersion extends Schema.TaggedError<OtherVersion>()("OtherVersion", {
  folder: Schema.String,
  found: Schema.String,
  needed: Schema.String
}) {
  override get message(): string {
    return `Die Daten in ${this.folder} hat PostgreSQL ${this.found} geschrieben, diese Fassung bringt PostgreSQL ${this.needed} mit. Sichern Sie sie mit der vorigen Fassung von Lotsenwerk und spielen Sie die Sicherung in einen neuen Ordner ein (docs/guides/operate.md).`
  }
}

/** There is nothing to back up, a backup of this second is there already, or a file could not be written. */
export class BackupFailed extends Schema.TaggedError<BackupFailed>()("BackupFailed", {
  folder: Schema.String,
  reason: Schema.String
}) {
  override get message(): string {
    if (this.reason === "nothing") {
      return `In ${this.folder} liegt keine Datenbank. Nennen Sie mit LOTSENWERK_DATA den Ordner, den Sie sichern wollen.`
    }
    if (this.reason === "taken")
      return `Die Sicherung ${this.folder} gibt es schon. Versuchen Sie es in einer Sekunde noch einmal.`
    return `Die Sicherung ließ sich nicht schreiben (${this.reason}). Schaffen Sie Platz oder Schreibrechte, oder nennen Sie einen anderen Ordner. Von der halben Sicherung ist nichts geblieben.`
  }
}

/** A file of a backup is missing or is not what it was. */
export class BackupBroken extends Schema.TaggedError<BackupBroken>()("BackupBroken", {
  backup: Schema.String,
  file: Schema.String,
  fault: Schema.Literals(["missing", "unreadable", "changed"])
}) {
  override get message(): string {
    const faults = { missing: "fehlt", unreadable: "ist nicht lesbar", changed: "ist nicht mehr, was gesichert wurde" }
    return `Die Sicherung ${this.backup} ist nicht vollständig: ${this.file} ${faults[this.fault]}. Nehmen Sie eine andere. Eingespielt wurde nichts.`
  }
}

/** The folder holds a database already. */
export class FolderTaken extends Schema.TaggedError<FolderTaken>()("FolderTaken", { folder: Schema.String }) {
  override get message(): string {
    return `In ${this.folder} liegt schon eine Datenbank. Eingespielt wird nur in einen leeren Ordner: Verschieben Sie den alten, oder wählen Sie mit LOTSENWERK_DATA einen anderen.`
  }
}

/** A program of PostgreSQL said no; its words are the reason. */
export class ServerFailed extends Schema.TaggedError<ServerFailed>()("ServerFailed", {
  step: Schema.Literals(["user", "initdb", "password", "start", "stop", "roles"]),
  reason: Schema.String
}) {
  override get message(): string {
    return `${attempts[this.step]}. Die Ursache: ${this.reason}`
  }
}

const attempts: Readonly<Record<ServerFailed["step"], string>> = {
  user: "Es ließ sich kein Benutzer „postgres“ anlegen, unter dem die Datenbank läuft: Legen Sie ihn mit „useradd --system postgres“ an, oder starten Sie Lotsenwerk nicht als root",
  initdb: "Die Datenbank ließ sich nicht anlegen",
  password: "Das Kennwort der Datenbank ließ sich nicht setzen",
  start: "Die Datenbank ließ sich nicht starten",
  stop: "Die Datenbank ließ sich nicht beenden",
  roles: "Die Rollen der Datenbank ließen sich nicht einrichten"
}
