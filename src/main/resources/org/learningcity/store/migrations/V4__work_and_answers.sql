-- Long work (长任务): who holds the lease does it; a higher fence has taken it over, and the former holder may write nothing.
create table work (
    id uuid primary key,
    kind varchar(40) not null,
    rule_set varchar(200) not null,
    asked text not null,
    asked_by varchar(200) not null,
    asked_at timestamp(3) with time zone not null,
    state varchar(10) not null,
    done integer not null,
    total integer not null,
    holder varchar(200),
    lease_until timestamp(3) with time zone,
    fence bigint not null,
    cancel_wanted boolean not null,
    outcome text,
    finished_at timestamp(3) with time zone,
    check (state in ('WAITING', 'RUNNING', 'DONE', 'FAILED', 'CANCELLED'))
);
create index work_state on work (state, asked_at);

-- What was done about a finding (对审核意见的答复).
create table finding_answer (
    id uuid primary key,
    rule_set varchar(200) not null,
    finding varchar(1000) not null,
    place varchar(200) not null,
    kind varchar(10) not null,
    reason text not null,
    person varchar(200) not null references person,
    answered_at timestamp(3) with time zone not null,
    valid_until date,
    check (kind in ('CORRECTED', 'EXPLAINED', 'WAIVED')),
    check (kind <> 'WAIVED' or valid_until is not null),
    check (reason <> '')
);
create index finding_answer_place on finding_answer (rule_set, place);

-- What was answered to a request that creates, so that asking again creates nothing more.
create table idempotency (
    person varchar(200) not null,
    token varchar(200) not null,
    request char(64) not null,
    status integer not null,
    body text not null,
    location varchar(1000),
    answered_at timestamp(3) with time zone not null,
    primary key (person, token)
);
