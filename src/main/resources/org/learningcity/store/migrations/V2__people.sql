-- People who can sign in, what they are to the office, and how far that extends.
create table person (
    name varchar(200) primary key,
    shown_as varchar(200) not null,
    password varchar(500) not null,
    must_change boolean not null,
    active boolean not null,
    failures integer not null,
    locked_until timestamp(3) with time zone,
    version integer not null
);
create table person_role (
    id bigint generated always as identity primary key,
    person varchar(200) not null references person,
    role varchar(40) not null
);
create index person_role_person on person_role (person);
create table person_scope (
    person_role bigint not null references person_role on delete cascade,
    kind varchar(20) not null,
    named varchar(400) not null,
    primary key (person_role, kind, named),
    check (kind in ('place', 'department', 'indicator'))
);

-- What a program signs in with; only its digest is kept.
create table api_token (
    id uuid primary key,
    person varchar(200) not null references person,
    title varchar(200) not null,
    digest char(64) not null unique,
    permissions text not null,
    issued_at timestamp(3) with time zone not null,
    expires_at timestamp(3) with time zone not null,
    revoked_at timestamp(3) with time zone
);
create index api_token_person on api_token (person);
