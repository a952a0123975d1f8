#!/bin/sh
# /usr/local/bin/heed, and /usr/bin/heed of the Debian package: 'heed [@NAME] COMMAND' for root. Runs the command as the account of that organisation, with its settings. Without a name: main.
program=/opt/heed/current/runtime/heed
# Of the package, before 'heed install'.
[ -x "$program" ] || program=/usr/lib/heed/runtime/heed
name=main
case ${1-} in @*) name=${1#@}; shift ;; esac
# The program that was tried may be what does not run: the one before it ends an interrupted upgrade.
former=/opt/heed/former/runtime/heed
[ "${1-}" = upgrade ] && [ -x "$former" ] && program=$former
# These change the machine, and are root's, or need no organisation.
case ${1-} in install | uninstall | upgrade | onion | help | --help | -h | --version | '') exec "$program" "$@" ;; esac
settings=/etc/heed/$name.env
account=heed-$name
if [ ! -r "$settings" ]; then
  echo "heed: no settings of '$name' can be read here. Be root, or see what is installed: ls /etc/heed." >&2
  exit 3
fi
set -a
. "$settings"
NODE_ENV=production HEED_DATA=/srv/heed/$name HEED_SOCKET=/run/heed-$name/http.sock HEED_PROXY=1
set +a
umask 077
exec runuser -u "$account" -- "$program" "$@"
