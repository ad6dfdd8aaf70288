/** The build puts a stylesheet in as text. */
declare module "*.css" {
  const css: string
  export default css
}
