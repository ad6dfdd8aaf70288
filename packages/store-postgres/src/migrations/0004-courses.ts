/** Courses, sign-ups, attendance, certificates, spent words. No place is ever given twice: the database itself refuses. */
import { guarded, keyed, wantedCode } from "./rules.ts"

/**
 * Whoever takes a place takes the smallest free one, up to the capacity. Two who saw the same want the same, and one of
 * them is refused: so a course is never overbooked, whatever a transaction could see, even if it forgot to take hold.
 * The order of joining is guarded alike.
 */
export const noPlaceTwice = `
  alter table enrolment add constraint a_seat_while_it_has_a_place
    check ((seat is not null) = (state in ('held', 'offered', 'confirmed')));
  create unique index one_seat_each on enrolment (municipality, course, seat) where seat is not null;
  create unique index one_number_each on enrolment (municipality, course, number);
`

export const courses = `
  create table course (
    municipality text not null references municipality,
    name text not null,
    planned jsonb not null,
    ends_on date not null,
    revision integer not null default 0,
    published_at timestamptz,
    cancelled jsonb,
    primary key (municipality, name)
  );
  ${guarded("course", "select, insert, update")}

  create table enrolment (
    ${keyed},
    course text not null,
    number integer not null,
    participant jsonb not null,
    address text,
    way text not null check (way in ('page', 'widget', 'office', 'door')),
    state text not null check (
      state in ('review', 'held', 'confirmed', 'offered', 'waiting', 'lapsed', 'withdrawn', 'declined')
    ),
    until timestamptz,
    seat integer check (seat > 0),
    joined_at timestamptz not null,
    changed_at timestamptz not null,
    person uuid,
    foreign key (municipality, course) references course
  );
  ${noPlaceTwice}
  create unique index one_active_each_address on enrolment (municipality, course, address)
    where state in ('held', 'offered', 'confirmed', 'waiting', 'review');
  create index enrolment_in_line on enrolment (municipality, course, number) where state = 'waiting';
  create index enrolment_by_deadline on enrolment (municipality, course, until) where until is not null;
  ${guarded("enrolment", "select, insert, update, delete")}
`

/**
 * Keeps everybody else from the places of a course until the transaction ends, then counts them. The counting is a
 * statement of its own, because it sees what those before have left only if it begins after the lock is had.
 */
export const hold = `
  create function count_course(wanted text, moment timestamptz)
  returns table (held course, taken integer, waiting integer, ended integer)
  language sql stable as $$
    select course, places.taken, line.waiting, places.ended
    from course,
      lateral (
        select count(*)::integer as taken, count(*) filter (where until <= moment)::integer as ended
        from enrolment where enrolment.course = wanted and seat is not null
      ) places,
      lateral (
        select count(*)::integer as waiting from enrolment where enrolment.course = wanted and state = 'waiting'
      ) line
    where course.name = wanted
  $$;

  create function hold_course(wanted text, moment timestamptz)
  returns table (held course, taken integer, waiting integer, ended integer)
  language plpgsql as $$
  begin
    perform from course where course.name = wanted for no key update;
    -- A statement of its own: it sees what whoever held the course before has left.
    return query select * from count_course(wanted, moment);
  end $$;
`

export const attendance = `
  create table course_date_note (
    municipality text not null references municipality,
    course text not null,
    date text not null,
    noted_at timestamptz not null,
    primary key (municipality, course, date),
    foreign key (municipality, course) references course
  );
  ${guarded("course_date_note", "select, insert, update, delete")}

  create table course_attendance (
    municipality text not null references municipality,
    course text not null,
    date text not null,
    enrolment uuid not null,
    primary key (municipality, course, date, enrolment),
    foreign key (municipality, course, date) references course_date_note on delete cascade,
    foreign key (municipality, enrolment) references enrolment
  );
  create index course_attendance_by_enrolment on course_attendance (municipality, enrolment);
  ${guarded("course_attendance", "select, insert, delete")}

  create table course_made_up (
    municipality text not null references municipality,
    course text not null,
    enrolment uuid not null,
    date text not null,
    made_up_on date not null,
    primary key (municipality, enrolment, date),
    foreign key (municipality, course) references course,
    foreign key (municipality, enrolment) references enrolment
  );
  create index course_made_up_by_course on course_made_up (municipality, course);
  ${guarded("course_made_up", "select, insert, update, delete")}
`

/** Certificates; found by their code through a narrow function, seen otherwise only at their own desk. */
export const certificates = `
  create table certificate (
    ${keyed},
    number text not null,
    code text not null,
    enrolment uuid not null,
    course text not null,
    content jsonb not null,
    issued_on date not null,
    trace jsonb not null,
    replaces text,
    replaced_by text,
    withdrawn jsonb,
    foreign key (municipality, course) references course,
    foreign key (municipality, enrolment) references enrolment
  );
  create unique index one_certificate_each_number on certificate (municipality, number);
  create unique index one_certificate_each_code on certificate (code);
  create unique index one_replacement_each on certificate (municipality, replaces);
  create index certificate_by_course on certificate (municipality, course);
  create index certificate_by_enrolment on certificate (municipality, enrolment);
  ${guarded("certificate", "select, insert, update, delete", `code = ${wantedCode}`)}

  create function find_certificate(wanted text) returns setof certificate
  language plpgsql as $$
  begin
    perform set_config('lotsenwerk.code', wanted, true);
    return query select * from certificate where code = wanted;
    perform set_config('lotsenwerk.code', '', true);
  end $$;
`

export const words = `
  create table spent_word (
    municipality text not null references municipality,
    word text not null,
    until timestamptz not null,
    primary key (municipality, word)
  );
  ${guarded("spent_word", "select, insert, delete")}
`
