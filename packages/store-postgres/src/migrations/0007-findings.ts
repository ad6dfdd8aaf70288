/** The findings before an order. What was released before they were kept stays as it was, without any. */
export const findings = `
  alter table payment_run add column findings jsonb, add column voided jsonb;

  create function refuse_order_without_findings() returns trigger language plpgsql as $$
  declare
    people integer;
  begin
    select count(distinct id) into people from (values
      (new.findings -> 'factual' -> 'by' ->> 'id'),
      (new.findings -> 'arithmetical' -> 'by' ->> 'id'),
      (new.released -> 'by' ->> 'id')
    ) as steps (id);
    if new.findings -> 'factual' is null or new.findings -> 'arithmetical' is null or people < 2 then
      raise exception 'a run is released on two findings and by two people at least'
        using errcode = 'restrict_violation';
    end if;
    return new;
  end $$;
  create trigger found_run before insert or update on payment_run
    for each row when (new.state = 'released') execute function refuse_order_without_findings();
`
