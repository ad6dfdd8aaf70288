import { existsSync, rmSync, statSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { describe, expect, it } from "vitest"
import { newFolder, open, query } from "./folders.fixture.ts"

describe("an embedded server", { timeout: 60_000 }, () => {
  it("keeps what was confirmed, in UTF-8 and German order", async () => {
    const { ownerUrl, heard } = await open(newFolder())
    expect(heard).toHaveLength(1)
    const rows = await query(
      ownerUrl,
      `select current_setting('fsync') as fsync, current_setting('full_page_writes') as pages,
         current_setting('server_encoding') as encoding, 'Ärger' < 'Zug' collate "de-x-icu" as german,
         version() like 'PostgreSQL 18%' as eighteen`
    )
    expect(rows).toEqual([{ fsync: "on", pages: "on", encoding: "UTF8", german: true, eighteen: true }])
  })

  it("gives the application a role that owns nothing and cannot look past row-level security", async () => {
    const { ownerUrl, appUrl } = await open(newFolder())
    const role = `select rolname, rolsuper, rolbypassrls, rolcreaterole, rolcreatedb from pg_roles where rolname = current_user`
    const none = { rolsuper: false, rolbypassrls: false, rolcreatedb: false }
    expect(await query(appUrl, role)).toEqual([{ rolname: "lotsenwerk_app", ...none, rolcreaterole: false }])
    expect(await query(ownerUrl, role)).toEqual([{ rolname: "lotsenwerk_owner", ...none, rolcreaterole: true }])
    await expect(query(appUrl, "create table mine (id int)")).rejects.toThrow("permission denied")
    const owner = `select pg_get_userbyid(datdba) as owner from pg_database where datname = 'lotsenwerk'`
    expect(await query(ownerUrl, owner)).toEqual([{ owner: "lotsenwerk_owner" }])
  })

  it("takes back at the next start what was granted by hand", async () => {
    const folder = newFolder()
    const first = await open(folder)
    const superuser = first.ownerUrl.replace(/\/\/.*@/, `//postgres:${await passwordOf(folder)}@`)
    await query(superuser, "alter role lotsenwerk_app superuser bypassrls")
    await first.stop()
    const second = await open(folder)
    const role = "select rolsuper, rolbypassrls from pg_roles where rolname = current_user"
    expect(await query(second.appUrl, role)).toEqual([{ rolsuper: false, rolbypassrls: false }])
  })

  it("lets nobody in without a password, and keeps the passwords to their owner", async () => {
    const folder = newFolder()
    const { appUrl } = await open(folder)
    await expect(query(appUrl.replace(/:[^:@]*@/, ":wrong@"), "select 1")).rejects.toThrow("password authentication")
    for (const file of ["secrets.json", "pg_service.conf"]) {
      expect(statSync(join(folder, file)).mode & 0o777, file).toBe(0o600)
    }
    expect(statSync(join(folder, "postgres")).mode & 0o777).toBe(0o700)
  })

  it("finds its data again, and is no first start once a table is made", async () => {
    const folder = newFolder()
    const first = await open(folder)
    expect(first.firstStart).toBe(true)
    await first.stop()
    const second = await open(folder)
    expect(second.firstStart).toBe(true)
    await query(second.ownerUrl, "create table kept as select 'Grüße' as word")
    await second.stop()
    const third = await open(folder)
    expect(third.firstStart).toBe(false)
    expect(third.heard).toEqual([])
    expect(await query(third.ownerUrl, "select word from kept")).toEqual([{ word: "Grüße" }])
  })

  it("is gone when it is stopped, however often", async () => {
    const folder = newFolder()
    const { appUrl, stop } = await open(folder)
    await Promise.all([stop(), stop()])
    await stop()
    await expect(query(appUrl, "select 1")).rejects.toThrow("ECONNREFUSED")
    expect(existsSync(join(folder, "postgres", "data", "postmaster.pid"))).toBe(false)
  })

  it("sets new passwords where they were lost", async () => {
    const folder = newFolder()
    const first = await open(folder)
    await query(first.ownerUrl, "create table kept (id int)")
    await first.stop()
    rmSync(join(folder, "secrets.json"))
    const second = await open(folder)
    expect(second.firstStart).toBe(false)
    expect(await query(second.appUrl, "select 1 as one")).toEqual([{ one: 1 }])
  })

  it("refuses data of another major version, and leaves them alone", async () => {
    const folder = newFolder()
    await (await open(folder)).stop()
    const version = join(folder, "postgres", "data", "PG_VERSION")
    writeFileSync(version, "17\n")
    await expect(open(folder)).rejects.toMatchObject({ _tag: "OtherVersion", found: "17", needed: "18" })
    writeFileSync(version, "18\n")
    expect((await open(folder)).heard).toEqual([])
  })
})

const passwordOf = async (folder: string): Promise<string> => {
  const { default: secrets } = await import(join(folder, "secrets.json"), { with: { type: "json" } })
  return secrets.superuser
}
