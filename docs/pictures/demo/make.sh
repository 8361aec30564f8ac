#!/bin/sh
# Draws those posters of the demo site that are no SVG from the drawings beside this script: a JPEG with light and grain, and
# a PNG with flat colours. Needs libvips-tools.
set -eu
cd "$(dirname "$0")"
events=../../../content/events
vips thumbnail desert-observatory.svg "$events/desert-observatory/poster.jpg[Q=80,optimize_coding,strip,background=255]" 1600
vips thumbnail harbour-film-night.svg "$events/harbour-film-night/poster.png[compression=9,strip,palette]" 1600
