#!/bin/sh
# Runs the Karaf in the folder $1 in the foreground of the process that calls this, and ends it together with that process,
# however it ends: Maven leaves its children behind when it is stopped.
caller=$PPID
# in the background, hence deaf to Ctrl-C: this script hears it and stops Karaf in an orderly way
"$1/bin/karaf" daemon </dev/null &
karaf=$!
trap 'kill "$karaf" 2>/dev/null' HUP INT TERM
while kill -0 "$karaf" 2>/dev/null; do
    kill -0 "$caller" 2>/dev/null || kill "$karaf" 2>/dev/null
    sleep 1
done
wait "$karaf"
