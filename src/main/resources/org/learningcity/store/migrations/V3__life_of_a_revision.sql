-- A person's own state of a rule set, not yet anybody else's (草稿); the version tells one saving from the next.
create table draft (
    id uuid primary key,
    rule_set varchar(200) not null,
    owner varchar(200) not null references person,
    title varchar(400) not null,
    base char(64) not null references revision,
    version integer not null,
    state varchar(10) not null,
    opened_at timestamp(3) with time zone not null,
    changed_at timestamp(3) with time zone not null,
    check (state in ('OPEN', 'PROPOSED', 'DISCARDED', 'CLOSED'))
);
create index draft_owner on draft (owner, state);

-- Only what differs from the base; no content for a file that is gone.
create table draft_file (
    draft uuid not null references draft,
    path varchar(500) not null,
    content char(64) references content,
    primary key (draft, path)
);

-- What a draft would change on a real assessment (试算), of one state of the draft: the hash that it would have as a
-- revision, which it becomes only when it is proposed.
create table draft_preview (
    draft uuid not null references draft,
    revision char(64) not null,
    assessment uuid not null references assessment,
    content char(64) not null references content,
    made_at timestamp(3) with time zone not null,
    opened_at timestamp(3) with time zone,
    primary key (draft, revision, assessment)
);

create table proposal (
    id uuid primary key,
    rule_set varchar(200) not null,
    draft uuid not null references draft,
    revision char(64) not null references revision,
    base char(64) not null references revision,
    author varchar(200) not null references person,
    reason text not null,
    proposed_at timestamp(3) with time zone not null,
    unique (id, author),
    check (reason <> '')
);
create index proposal_rule_set on proposal (rule_set, proposed_at);

-- Somebody else decides: the author of a proposal cannot, whatever the program does.
create table proposal_decision (
    proposal uuid primary key,
    author varchar(200) not null,
    person varchar(200) not null references person,
    verdict varchar(10) not null,
    reason text not null,
    decided_at timestamp(3) with time zone not null,
    foreign key (proposal, author) references proposal (id, author),
    check (person <> author),
    check (verdict in ('APPROVED', 'REJECTED')),
    check (reason <> '')
);

-- Which revision is live (生效) from when; the last row that has begun holds.
create table live_revision (
    number bigint generated always as identity primary key,
    rule_set varchar(200) not null,
    revision char(64) not null references revision,
    live_from timestamp(3) with time zone not null,
    proposal uuid references proposal_decision,
    kind varchar(20) not null,
    published_by varchar(200) not null,
    published_at timestamp(3) with time zone not null,
    reason text not null,
    check (kind in ('FIRST', 'PUBLISHED', 'ROLLED_BACK')),
    check (kind <> 'PUBLISHED' or proposal is not null)
);
create index live_revision_rule_set on live_revision (rule_set, number);
