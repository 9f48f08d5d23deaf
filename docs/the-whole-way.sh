#!/usr/bin/env bash
# The whole way by the REST interface alone: data in, a row edited, previewed, proposed, approved by somebody else, live,
# assessed, explained, run again, handed over as a bundle and verified offline; one byte of the bundle changed is found.
#
#   docs/the-whole-way.sh http://127.0.0.1:8080 ONE-TIME-PASSWORD [JAR]
#
# It wants a new store: it changes the administrator's one-time password and adds people. Needs curl, unzip and zip.
set -euo pipefail

base=${1:?address of the service}
once=${2:?one-time password of the administrator}
jar=${3:-target/learning-city-monitor.jar}
api=$base/api/v1
rules=cn-learning-city
room=$(mktemp -d)
trap 'rm -rf "$room"' EXIT

say() { printf '\n== %s\n' "$*"; }
field() { sed -n "s/.*\"$1\" *: *\"\{0,1\}\([^\",}]*\).*/\1/p" | head -n 1; }

# A session with its anti-forgery token, kept in a cookie jar of its own: session NAME PASSWORD
session() {
    curl -fsS -o /dev/null -c "$room/$1" "$base/actuator/health"
    curl -fsS -b "$room/$1" -c "$room/$1" -H "X-XSRF-TOKEN: $(forgery "$1")" \
        --data-urlencode "username=$1" --data-urlencode "password=$2" "$base/login"
    curl -fsS -o /dev/null -b "$room/$1" -c "$room/$1" "$api/me"
}
forgery() { awk '$6 == "XSRF-TOKEN" { print $7 }' "$room/$1"; }
# as NAME METHOD PATH [curl options]
as() {
    local who=$1 method=$2 path=$3
    shift 3
    curl -sS --fail-with-body -b "$room/$who" -c "$room/$who" -H "X-XSRF-TOKEN: $(forgery "$who")" -H 'Accept-Language: en' \
        -X "$method" "$@" "$api$path"
}
json() { printf 'Content-Type: application/json'; }
# Waits for long work to be over: wait_for NAME WORK
wait_for() {
    local state=
    for _ in $(seq 600); do
        state=$(as "$1" GET "/work/$2" | field state)
        case $state in DONE) return ;; FAILED | CANCELLED) as "$1" GET "/work/$2"; exit 1 ;; esac
        sleep 0.3
    done
    echo "the work is not over: $state"; exit 1
}
# Adds somebody and gives them a password of their own: person NAME ROLE
person() {
    local given
    given=$(as admin POST /people -H "$(json)" \
        -d "{\"name\":\"$1\",\"person\":{\"shownAs\":\"$1\",\"roles\":[{\"role\":\"$2\"}],\"active\":true,\"reason\":\"demonstration\"}}" |
        field oneTimePassword)
    session "$1" "$given"
    as "$1" POST /me/password -H "$(json)" -d "{\"former\":\"$given\",\"next\":\"$1 has a password\"}"
    session "$1" "$1 has a password"
}

say "the administrator chooses a password and adds people"
session admin "$once"
as admin POST /me/password -H "$(json)" -d "{\"former\":\"$once\",\"next\":\"the administrator's own\"}"
session admin "the administrator's own"
person evaluator EVALUATOR
person expert POLICY_EXPERT
person reviewer REVIEWER
person auditor AUDITOR

say "data in"
as evaluator POST "/rule-sets/$rules/deliveries" -F file=@fixtures/eight-cities-illustrative.xlsx \
    -H "Idempotency-Key: delivery-1" | field fresh

say "assessed by the live revision"
work=$(as evaluator POST "/rule-sets/$rules/assessments" -H "$(json)" -d '{}' | field work)
wait_for evaluator "$work"
first=$(as evaluator GET "/work/$work" | sed 's/\\//g' | field assessment)
as evaluator GET "/assessments/$first" | field resultHash

say "the expert edits a row and looks at what it would change"
draft=$(as expert POST "/rule-sets/$rules/drafts" -H "$(json)" -d '{"title":"weight of 1.4.1 in the central region"}' | field draft)
as expert GET "/drafts/$draft/file?path=tables/weights.csv" >"$room/weights.csv"
sed -i 's/^1\.4\.1,中部,22,/1.4.1,中部,24,/' "$room/weights.csv"
as expert PUT "/drafts/$draft/file?path=tables/weights.csv" -H 'If-Match: "1"' -H 'Content-Type: application/octet-stream' \
    --data-binary "@$room/weights.csv"
as expert POST "/drafts/$draft/check" | field passes
work=$(as expert POST "/drafts/$draft/previews" -H "$(json)" -d "{\"assessment\":\"$first\"}" | field work)
wait_for expert "$work"
as expert GET "/drafts/$draft/previews/$first" | cut -c 1-600

say "proposed; the author may not approve, somebody else does"
proposal=$(as expert POST "/drafts/$draft/proposal" -H "$(json)" -d '{"reason":"as agreed on 1 March"}' | field proposal)
as expert POST "/proposals/$proposal/decision" -H "$(json)" -d '{"approved":true,"reason":"mine"}' 2>/dev/null | field detail || true
as reviewer POST "/proposals/$proposal/decision" -H "$(json)" -d '{"approved":true,"reason":"agreed"}'
as reviewer POST "/proposals/$proposal/publication" -H "$(json)" -d '{"reason":"agreed"}'
as reviewer GET /rule-sets

say "assessed again, explained, run again"
work=$(as evaluator POST "/rule-sets/$rules/assessments" -H "$(json)" -d '{}' | field work)
wait_for evaluator "$work"
second=$(as evaluator GET "/work/$work" | sed 's/\\//g' | field assessment)
as evaluator GET "/assessments/$second/explanation?period=2018&node=1.4.1" -G --data-urlencode "place=丁市" | cut -c 1-900
echo
as auditor POST "/assessments/$second/replays"
as auditor POST /log/checkpoints | field number

say "the bundle, verified with the program alone"
as auditor GET "/assessments/$second/bundle" -o "$room/bundle.zip"
java -Dfile.encoding=UTF-8 -jar "$jar" bundle verify "$room/bundle.zip" --lang en

say "one byte changed"
mkdir "$room/changed"
unzip -q "$room/bundle.zip" -d "$room/changed"
printf ' ' | dd of="$room/changed/assessment.json" bs=1 seek=20 conv=notrunc status=none
(cd "$room/changed" && zip -q -r ../changed.zip .)
if java -Dfile.encoding=UTF-8 -jar "$jar" bundle verify "$room/changed.zip" --lang en; then
    echo "the change was not found"
    exit 1
fi

say "the log"
as auditor GET /log/verification | cut -c 1-300
echo
