#!/usr/bin/env bash
# Sign the app for macOS, have Apple notarise it, and pack it into dist/pbx-tray-VERSION.dmg.
#
#   packaging/bundle/notarise.sh "dist/PBX Tray.app" VERSION
#
# Secrets come from the environment, and go nowhere else:
#   SIGNING_IDENTITY   "Developer ID Application: …", as the keychain has it
#   NOTARY_APPLE_ID, NOTARY_TEAM_ID, NOTARY_PASSWORD (one made for this app alone)
set -euo pipefail

app=${1:?the app comes first}
version=${2:?the version comes second}
: "${SIGNING_IDENTITY:?is not set}"
: "${NOTARY_APPLE_ID:?is not set}"
: "${NOTARY_TEAM_ID:?is not set}"
: "${NOTARY_PASSWORD:?is not set}"

here=$(cd "$(dirname "$0")" && pwd)
image=dist/pbx-tray-$version.dmg
sign() { codesign --force --timestamp --options runtime --sign "$SIGNING_IDENTITY" "$@"; }

# From the inside out: a signature covers what lies within.
find "$app/Contents" -type f \( -name '*.dylib' -o -name '*.so' \) -print0 |
  while IFS= read -r -d '' library; do sign "$library"; done
sign --entitlements "$here/entitlements.plist" "$app"
codesign --verify --deep --strict "$app"

folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT
cp -R "$app" "$folder/"
ln -s /Applications "$folder/Applications"
hdiutil create -volname "PBX Tray" -srcfolder "$folder" -format ULFO -ov "$image"
sign "$image"

# The password goes in by a file descriptor: an argument could be read by every process here.
xcrun notarytool store-credentials pbx-tray --apple-id "$NOTARY_APPLE_ID" \
  --team-id "$NOTARY_TEAM_ID" <<<"$NOTARY_PASSWORD"
xcrun notarytool submit "$image" --keychain-profile pbx-tray --wait
xcrun stapler staple "$image"
spctl --assess --type open --context context:primary-signature --verbose "$image"
