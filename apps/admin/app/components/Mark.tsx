/** How sure a rule is: drawn solid where it is evidenced or set, dashed where it is assumed. */
export const Mark = ({ assumed, children }: { readonly assumed: boolean; readonly children: string }) => (
  <span className={`lw-mark${assumed ? " lw-mark--assumed" : ""}`}>{children}</span>
)
