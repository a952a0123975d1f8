#!/bin/sh
# Fills FOLDER with what deploy/Containerfile makes an image of: Debian's smallest system, the program of a release in /opt/heed, an account without a
# password, and the empty folder of the data. As root on Debian, with debootstrap: deploy/container-root.sh heed-VERSION-linux-x64.tar.gz FOLDER
set -eu
[ $# = 2 ] && [ -f "$1" ] || { echo "Say: $0 ARCHIVE FOLDER" >&2; exit 2; }
archive=$1
root=$2/root
here=$(CDPATH='' cd -- "$(dirname -- "$0")" && pwd)
mkdir -p "$2"
[ -e "$root" ] || [ -e "$2/root.tar" ] && { echo "$2 holds one already: name another folder." >&2; exit 3; }
debootstrap --variant=minbase trixie "$root"
rm -rf "$root"/var/cache/apt/* "$root"/var/lib/apt/lists/* "$root"/var/log/* "$root"/usr/share/doc/* "$root"/usr/share/man/*
mkdir -p "$root/opt/heed"
tar -xzf "$archive" --no-same-owner --strip-components=1 -C "$root/opt/heed"
# One name for Node on every kind of processor.
ln -s "$(cd "$root/opt/heed/runtime" && ls -d node_modules/node-*/bin/node)" "$root/opt/heed/runtime/node"
echo 'heed:x:10001:10001::/srv/heed:/usr/sbin/nologin' >> "$root/etc/passwd"
echo 'heed:x:10001:' >> "$root/etc/group"
install -d -m 700 -o 10001 -g 10001 "$root/srv/heed"
# As one file: only so the owners of files come into the image.
tar -C "$root" --numeric-owner -cf "$2/root.tar" .
rm -rf "$root"
cp "$here/Containerfile" "$2/Containerfile"
