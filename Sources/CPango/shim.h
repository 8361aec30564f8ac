#include <pango/pangocairo.h>
#include <cairo-pdf.h>
#include <fribidi.h>
