// The QR decoder of the scanner page: a frame of the camera in, the text of a QR code out. WebAssembly without a system
// below it; `decoder.js` loads it in a worker.

#include "ReadBarcode.h"

#include <cstddef>
#include <cstdint>
#include <vector>

namespace {

// A camera's largest frame that a page asks for is 1920 pixels wide. More is refused, so no address can overflow.
constexpr int sideMax = 4096;

std::vector<uint8_t> frame;
std::vector<uint8_t> text;

ZXing::ReaderOptions makeOptions() {
  ZXing::ReaderOptions options;
  options.formats(ZXing::BarcodeFormat::QRCode);
  options.setTryHarder(true).setTryRotate(true).setTryInvert(true).setTryDownscale(true);
  options.setMaxNumberOfSymbols(1);
  options.setTextMode(ZXing::TextMode::Plain);
  return options;
}

}  // namespace

#define EXPORTED(name) extern "C" __attribute__((export_name(name)))

// Where to put a frame, four bytes (red, green, blue, alpha) a pixel; null for sizes that are refused.
EXPORTED("frame") uint8_t* frameFor(int width, int height) {
  if (width < 1 || height < 1 || width > sideMax || height > sideMax) return nullptr;
  frame.resize(size_t(width) * size_t(height) * 4);
  return frame.data();
}

// Looks for a QR code in the frame. The number of the text's bytes; -1 where there is none.
EXPORTED("decode") int decode(int width, int height) {
  if (width < 1 || height < 1 || width > sideMax || height > sideMax) return -1;
  if (frame.size() < size_t(width) * size_t(height) * 4) return -1;
  static const ZXing::ReaderOptions options = makeOptions();
  const auto code = ZXing::ReadBarcode(ZXing::ImageView(frame.data(), width, height, ZXing::ImageFormat::RGBA), options);
  if (!code.isValid()) return -1;
  const auto& bytes = code.bytes();
  text.assign(bytes.begin(), bytes.end());
  return int(text.size());
}

EXPORTED("text") const uint8_t* textStart() { return text.data(); }

// There is nothing here to catch an exception, so one ends this instance, and the worker makes another. The library's
// tables of other character sets are left out: what a ticket's code holds is ASCII.
extern "C" {
int __cxa_thread_atexit(void (*)(void*), void*, void*) { return 0; }
void* __cxa_allocate_exception(size_t) { __builtin_trap(); }
void __cxa_throw(void*, void*, void (*)(void*)) { __builtin_trap(); }
int zueci_dest_len_utf8(int, const unsigned char*, int, unsigned, unsigned, int*) { return 99; }
int zueci_eci_to_utf8(int, const unsigned char*, int, unsigned, unsigned, unsigned char*, int*) { return 99; }
}
