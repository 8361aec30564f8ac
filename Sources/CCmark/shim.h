#ifndef BILTEN_CCMARK_SHIM_H
#define BILTEN_CCMARK_SHIM_H

#include <cmark.h>

#endif
