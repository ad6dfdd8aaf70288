/** Why the embedded server could not be opened; each holds what a sentence about it needs. */
import * as Schema from "effect/Schema"

/** Another live application works on the folder. */
export class FolderInUse extends Schema.TaggedError<FolderInUse>()("FolderInUse", {
  folder: Schema.String,
  pid: Schema.Int
}) {}

/** PostgreSQL's programs are not there for this kind of machine. */
export class NoBinaries extends Schema.TaggedError<NoBinaries>()("NoBinaries", { platform: Schema.String }) {}

/** As root: neither the folder nor any other could be entered by the database's user. */
export class NoReachableFolder extends Schema.TaggedError<NoReachableFolder>()("NoReachableFolder", {
  tried: Schema.Array(Schema.String),
  user: Schema.String
}) {}

/** A program of PostgreSQL said no; its words are the reason. */
export class ServerFailed extends Schema.TaggedError<ServerFailed>()("ServerFailed", {
  step: Schema.Literals(["user", "initdb", "start", "stop", "roles"]),
  reason: Schema.String
}) {}
