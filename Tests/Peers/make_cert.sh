#!/bin/sh
# Makes a self-signed certificate for localhost and 127.0.0.1, good for two days, for the test servers.
#   make_cert.sh FOLDER      writes FOLDER/cert.pem and FOLDER/key.pem
set -eu
folder=$1
umask 077
mkdir -p "$folder"
openssl req -x509 -newkey ec -pkeyopt ec_paramgen_curve:P-256 -nodes -days 2 -subj /CN=localhost \
  -addext 'subjectAltName=DNS:localhost,IP:127.0.0.1' -keyout "$folder/key.pem" -out "$folder/cert.pem" 2>/dev/null
