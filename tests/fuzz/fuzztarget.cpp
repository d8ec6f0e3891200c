// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzztarget.h"

#include <cstdio>
#include <cstdlib>

void promise(bool kept, const char *what)
{
    if (kept)
        return;
    std::fprintf(stderr, "Broken promise: %s\n", what);
    std::abort();
}
