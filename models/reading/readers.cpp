#include "reading/readers.h"

#include "reading/textreader.h"

#include <array>

namespace PlanLens {

const Reader *documentReaderFor(const QByteArray &bytes)
{
    static const std::array<const Reader *, 0> readers{};
    for (const Reader *reader : readers) {
        if (reader->accepts(bytes))
            return reader;
    }
    return nullptr;
}

const Reader *textReaderFor(const QByteArray &bytes)
{
    static const TextReader reader;
    return reader.accepts(bytes) ? &reader : nullptr;
}

} // namespace PlanLens
