// SPDX-License-Identifier: GPL-3.0-or-later
#include "originals/originalfile.h"

#include "assembling/separating.h"
#include "opening/readfile.h"
#include "reading/reader.h"
#include "text/contentdigest.h"

#include <utility>

namespace PlanLens {

namespace {

/// Whether a report with this digest is one of so many that were read from the bytes.
bool isOf(const QByteArray &digest, const QByteArray &bytes, int reports)
{
    const QByteArray whole = contentDigest(bytes);
    for (int number = 1; number <= reports; ++number) {
        if (digest == digestOfPart(whole, number))
            return true;
    }
    return false;
}

} // namespace

OriginalFile loadOriginal(const QString &path, const QByteArray &digest, int reports)
{
    using State = OriginalFile::State;
    auto loaded = loadFile(path);
    if (const auto *error = std::get_if<ReadError>(&loaded)) {
        const bool missing = error->kind == ReadErrorKind::NotFound;
        return {missing ? State::Missing : State::Unreadable, {}, reason(*error)};
    }
    auto &bytes = std::get<QByteArray>(loaded);
    if (!isOf(digest, bytes, reports))
        return {State::Changed, {}, {}};
    return {State::Same, std::move(bytes), {}};
}

} // namespace PlanLens
