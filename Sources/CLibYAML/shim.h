#ifndef BILTEN_CLIBYAML_SHIM_H
#define BILTEN_CLIBYAML_SHIM_H

#include <yaml.h>

#endif
