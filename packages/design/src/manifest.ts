/** What the build has written into `dist/assets`, as its `manifest.json` says. Names are file names without a path. */
export interface Manifest {
  readonly stylesheet: string
  readonly favicon: string
  /** The fonts worth preloading. */
  readonly preload: readonly string[]
  /** Every file that may be served, with its content type. */
  readonly files: Readonly<Record<string, string>>
}
