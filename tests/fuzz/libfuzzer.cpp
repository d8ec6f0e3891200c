// SPDX-License-Identifier: GPL-3.0-or-later
// The entry that libFuzzer looks for.

#include "fuzztarget.h"

#include <cstddef>
#include <cstdint>

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    tryInput(QByteArray(reinterpret_cast<const char *>(data), qsizetype(size)));
    return 0;
}
