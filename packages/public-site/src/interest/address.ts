/** Where the form of interest stands. */

/** The address of the form. @param certificate the code of a certificate that somebody brings along */
export const interestPath = (municipality: string, certificate?: string): string =>
  `/${encodeURIComponent(municipality)}/mitmachen${certificate === undefined ? "" : `?zertifikat=${encodeURIComponent(certificate)}`}`
