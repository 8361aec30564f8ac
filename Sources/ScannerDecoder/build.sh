#!/bin/sh
# Makes the QR decoder of the scanner page: zxing-cpp, QR codes only, as WebAssembly.
#
#     build.sh OUTPUT          builds, or says what is missing and fails
#     build.sh --try OUTPUT    builds where all is there; else says what is missing, and is content
#
# It takes a minute, so what was made is kept below .build by the hash of all that it was made from.
set -eu

try=
if [ "${1:-}" = --try ]; then
  try=yes
  shift
fi
output=$1
here=$(cd "$(dirname "$0")" && pwd)
work=${BILTEN_DECODER_CACHE:-$here/../../.build/decoder}
version=3.1.1
sum=1051a521b21a9fe206702ad4186aeb195154e3e1badcd99576d030723f36382b
llvm=${BILTEN_LLVM:-/usr/lib/llvm-19}

missing() {
  echo "The scanner's camera is left out: $1. \`make scanner\` makes it; until then the scanner takes typed codes." >&2
  [ -n "$try" ] && exit 0
  exit 1
}

# What was made already needs no compiler, and neither does one that somebody has put there.
hash_of() { cat "$here/build.sh" "$here/decoder.cpp" | sha256sum | cut -c1-20; }
made=$work/$(hash_of).wasm
if [ -s "$made" ]; then
  cmp -s "$made" "$output" || cp "$made" "$output"
  exit 0
fi
[ -z "$try" ] || [ ! -s "$output" ] || exit 0

swift=$(command -v "${SWIFT:-swift}" || true)
[ -n "$swift" ] || missing 'there is no Swift toolchain'
clang=$(dirname "$(readlink -f "$swift")")/clang++
linker=$(dirname "$(readlink -f "$swift")")/wasm-ld
for program in "$clang" "$linker"; do
  [ -x "$program" ] || missing "$program is missing"
done
command -v wasm-opt >/dev/null || missing 'wasm-opt (binaryen) is missing'
for file in "$llvm/include/wasm32-wasi/c++/v1/vector" "$llvm/lib/wasm32-wasi/libc++.a" \
  "$llvm/lib/clang/19/lib/wasi/libclang_rt.builtins-wasm32.a" /usr/lib/wasm32-wasi/crt1-reactor.o; do
  [ -e "$file" ] || missing "$file is missing"
done

mkdir -p "$work"
archive=$work/zxing_cpp-$version.tar.gz
if ! echo "$sum  $archive" | sha256sum --check --status 2>/dev/null; then
  [ -z "$try" ] || missing 'its source has not been fetched'
  "${PYTHON:-python3}" -m pip download --quiet --disable-pip-version-check --no-deps --no-binary :all: \
    --dest "$work" "zxing-cpp==$version" || missing 'PyPI does not answer'
  echo "$sum  $archive" | sha256sum --check --status || {
    echo "$archive is not the file that was reviewed: its SHA-256 is another." >&2
    exit 1
  }
fi

build=$(mktemp -d "$work/build.XXXXXX")
trap 'rm -rf "$build"' EXIT
tar -xzf "$archive" -C "$build"
source=$build/zxing_cpp-$version/core
mkdir -p "$build/gen" "$build/objects/qrcode"
sed -e 's/#cmakedefine ZXING_READERS/#define ZXING_READERS/' -e '/#cmakedefine ZXING_/d' \
  -e 's/#cmakedefine01 ZXING_ENABLE_QRCODE/#define ZXING_ENABLE_QRCODE 1/' -e 's/#cmakedefine01 \(.*\)/#define \1 0/' \
  -e "s/@PROJECT_VERSION_MAJOR@/${version%%.*}/g" -e 's/@PROJECT_VERSION_MINOR@/1/g' \
  -e 's/@PROJECT_VERSION_PATCH@/1/g' -e 's/@ZXING_VERSION_SUFFIX@//g' "$source/Version.h.in" >"$build/gen/Version.h"

parts="Barcode BarcodeFormat BitArray BitMatrix BitSource BinaryBitmap CharacterSet ConcentricFinder Content CreateBarcode
  ECI Error GTIN GlobalHistogramBinarizer GridSampler HRI HybridBinarizer JSON LocalGrid MultiFormatReader
  PerspectiveTransform ReadBarcode ReedSolomon ResultPoint TextDecoder Utf WhiteRectDetector ZXingCpp
  qrcode/QRBitMatrixParser qrcode/QRCodecMode qrcode/QRDataBlock qrcode/QRDecoder qrcode/QRDetector
  qrcode/QRErrorCorrectionLevel qrcode/QRFormatInformation qrcode/QRReader qrcode/QRVersion"
compile() {
  "$clang" --target=wasm32-wasi -std=c++20 -Os -msimd128 -mbulk-memory -msign-ext -mnontrapping-fptoint -flto -w \
    -nostdinc++ -isystem "$llvm/include/wasm32-wasi/c++/v1" -isystem /usr/include/wasm32-wasi \
    -fignore-exceptions -fno-rtti -fvisibility=hidden -ffunction-sections -fdata-sections \
    -DZXING_INTERNAL -DNDEBUG -I"$build/gen" -I"$source/src" -c "$1" -o "$build/objects/$2.o"
}
echo 'Building the QR decoder; this takes a minute and is done once.' >&2
for part in $parts; do compile "$source/src/$part.cpp" "$part"; done
compile "$here/decoder.cpp" decoder
"$linker" --gc-sections --lto-O3 --strip-all --no-entry -z stack-size=262144 --export=_initialize \
  -L/usr/lib/wasm32-wasi -L"$llvm/lib/wasm32-wasi" /usr/lib/wasm32-wasi/crt1-reactor.o \
  "$build"/objects/*.o "$build"/objects/qrcode/*.o -lc++ -lc++abi -lc \
  "$llvm/lib/clang/19/lib/wasi/libclang_rt.builtins-wasm32.a" -o "$build/linked.wasm"
wasm-opt -Oz --enable-simd --enable-bulk-memory --enable-sign-ext --enable-nontrapping-float-to-int \
  --enable-mutable-globals "$build/linked.wasm" -o "$build/decoder.wasm"
# By renaming, so that an interrupted build leaves nothing half.
mv "$build/decoder.wasm" "$made"
cp "$made" "$output"
