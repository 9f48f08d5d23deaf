-- One schema for H2 and PostgreSQL: standard SQL only. Hashes are SHA-256 in hexadecimal.

-- Bytes by their hash, in parts of at most one mebibyte; never changed.
create table content (
    hash char(64) primary key,
    size bigint not null,
    stored_at timestamp(3) with time zone not null
);
create table content_part (
    hash char(64) not null references content,
    part integer not null,
    bytes bytea not null,
    primary key (hash, part)
);

-- One file as it came (填报文件).
create table delivery (
    id uuid primary key,
    rule_set varchar(200) not null,
    file_name varchar(1000) not null,
    content char(64) not null references content,
    delivered_by varchar(200) not null,
    delivered_at timestamp(3) with time zone not null
);

-- One row a framework: who enters a delivery holds it, so that deliveries are entered one after another.
create table ledger (
    rule_set varchar(200) primary key
);

-- One row of a delivery: a place, an observation, a piece of evidence, a review or a decision. A row is known from the
-- moment of its delivery until another delivery says otherwise; nothing is overwritten.
create table reported_row (
    id bigint generated always as identity primary key,
    delivery uuid not null references delivery,
    rule_set varchar(200) not null,
    kind varchar(20) not null,
    identity char(64) not null,
    digest char(64) not null,
    place varchar(200) not null,
    period integer not null,
    code varchar(100) not null,
    department varchar(400) not null,
    line text not null,
    known_from timestamp(3) with time zone not null,
    known_until timestamp(3) with time zone,
    superseded_by uuid references delivery
);
create index reported_row_known on reported_row (rule_set, known_until, place, period);
create index reported_row_identity on reported_row (rule_set, identity);
create index reported_row_delivery on reported_row (delivery);

-- All that was known at one moment (数据快照), by its hash.
create table snapshot (
    hash char(64) primary key,
    rule_set varchar(200) not null,
    content char(64) not null references content,
    places integer not null,
    row_count integer not null,
    stored_at timestamp(3) with time zone not null
);

-- One state of a rule set (规则版本), by the hash over its files.
create table revision (
    hash char(64) primary key,
    rule_set varchar(200) not null,
    stored_by varchar(200) not null,
    stored_at timestamp(3) with time zone not null
);
create table revision_file (
    revision char(64) not null references revision,
    path varchar(500) not null,
    content char(64) not null references content,
    primary key (revision, path)
);

-- What a revision says of a snapshot (测评).
create table assessment (
    id uuid primary key,
    rule_set varchar(200) not null,
    revision char(64) not null references revision,
    snapshot char(64) not null references snapshot,
    engine varchar(100) not null,
    asked text not null,
    result_hash char(64) not null,
    result char(64) not null references content,
    made_by varchar(200) not null,
    made_at timestamp(3) with time zone not null,
    state varchar(10) not null,
    final_by varchar(200),
    final_at timestamp(3) with time zone,
    check (state = 'DRAFT' and final_by is null or state = 'FINAL' and final_by is not null)
);
create index assessment_by_time on assessment (rule_set, made_at);
create table assessment_node (
    assessment uuid not null references assessment,
    place varchar(200) not null,
    period integer not null,
    code varchar(100) not null,
    position integer not null,
    score double precision,
    low double precision not null,
    high double precision not null,
    completeness double precision not null,
    release varchar(20) not null,
    grade varchar(100) not null,
    primary key (assessment, place, period, code)
);
create table assessment_trace (
    assessment uuid not null references assessment,
    place varchar(200) not null,
    period integer not null,
    line bytea not null,
    primary key (assessment, place, period)
);

-- The log (审计日志): entries are added, never changed.
create table audit_entry (
    number bigint primary key,
    at timestamp(3) with time zone not null,
    action varchar(40) not null,
    person varchar(200) not null,
    address varchar(200) not null,
    subject varchar(500) not null,
    reason text not null,
    details text not null,
    previous char(64) not null,
    hash char(64) not null
);
create index audit_entry_subject on audit_entry (subject);
create index audit_entry_person on audit_entry (person, at);
create table audit_head (
    id integer primary key check (id = 1),
    number bigint not null,
    hash char(64) not null
);
insert into audit_head values (1, 0, '0000000000000000000000000000000000000000000000000000000000000000');
create table audit_key (
    fingerprint char(64) primary key,
    encoded varchar(400) not null,
    known_from timestamp(3) with time zone not null
);
create table audit_checkpoint (
    id bigint generated always as identity primary key,
    number bigint not null,
    hash char(64) not null,
    at timestamp(3) with time zone not null,
    signed_by char(64) not null references audit_key,
    signature varchar(400) not null
);
