// What the machine itself must have for the tests: installed as root with apt-get, asked for elsewhere.
import { spawnSync } from "node:child_process"
import { delimiter } from "node:path"
import { run } from "./processes.mjs"
import { failure, Stop } from "./words.mjs"

const maySetUp = () => process.getuid?.() === 0 && spawnSync("apt-get", ["--version"], { stdio: "ignore" }).status === 0

/**
 * Installs a package of the machine.
 *
 * @param {string} name as Debian calls it
 * @param {string} help what somebody else has to do
 */
export const setUpPackage = async (name, help) => {
  if (!maySetUp()) throw new Stop(help)
  console.log(`${name} wird installiert …`)
  // dpkg refuses to work where the programs for administrators are not on the path.
  const path = [process.env.PATH, "/usr/local/sbin", "/usr/sbin", "/sbin"].join(delimiter)
  const env = { ...process.env, DEBIAN_FRONTEND: "noninteractive", PATH: path }
  const update = await run("apt-get", ["update"], { env })
  const done =
    update.code === 0 ? await run("apt-get", ["install", "-y", "--no-install-recommends", name], { env }) : update
  if (done.code !== 0) throw new Stop(failure(help, done.output))
  return done
}
