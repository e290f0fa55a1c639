#!/bin/sh
# From nothing to a checked sheet of the 93 items without a terminal: answers as JSON on standard input, sheet.xlsx here.
set -eu
kisai=$1

draft=$("$kisai" new "受発注クラウド")
"$kisai" describe "$draft" --client "サンプルワークス" --certification-no 0123-2604
"$kisai" set "$draft" --json -

# One answer is longer than the form allows, and the check says so.
if "$kisai" check "$draft" >/dev/null; then exit 1; fi
"$kisai" set "$draft" 5 "中小企業向け受発注クラウドの開発・提供と導入支援。"

# What the answers leave open must be nothing that is required.
test -z "$("$kisai" next "$draft" 2>/dev/null)"
"$kisai" check "$draft" --json >findings.json
"$kisai" list --complete --errors >/dev/null
"$kisai" export "$draft" -o sheet.xlsx --sheet-lang both --strict
"$kisai" export "$draft" >answers.json

# What was exported says the same when it is set again.
"$kisai" set "$draft" --json answers.json
ls sheet.xlsx
