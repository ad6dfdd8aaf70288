/** An address that is parted where people would part it. */
export const Email = ({ address }: { readonly address: string }) => {
  const [name, domain] = address.split("@")
  return (
    <>
      {name}@<wbr />
      {domain}
    </>
  )
}
