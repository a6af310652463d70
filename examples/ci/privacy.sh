#!/bin/sh
# Any other service, or a hook of git: fails where something new is wrong. Usage: privacy.sh [base]
set -eu
base="${1:-origin/main}"
npx --no-install privacyfile test --allow-none
npx --no-install privacyfile check --base "$base" --output markdown=privacy.md
