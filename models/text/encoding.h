// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "text/mappedtext.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <optional>

namespace PlanLens {

/// A file's text, and what it took to read it. Offsets are UTF-16 units in `text`.
struct DecodedText
{
    QString text;
    /// "UTF-8", "UTF-16LE", "UTF-16BE", "GB18030" (which covers GBK, GB2312) or "Big5".
    QString encoding;
    /// Stretches that had been stored in a wrong encoding and were restored.
    QList<SourceRange> repaired;
    /// Characters that were lost before or in the file; U+FFFD stands at each of these places.
    QList<int> lost;
    int nuls = 0;    ///< NUL characters that were taken out
    int nulLine = 0; ///< 1-based line of the first of them; 0 for none

    bool operator==(const DecodedText &) const = default;
};

/// Decodes text whose encoding nobody states. Byte order marks are taken off. Line ends are kept,
/// but carriage returns without a line feed become line feeds.
///
/// UTF-8 and the UTF-16s with and without a mark, GB18030 and Big5 are told apart by which of them
/// the bytes are valid in and read as Chinese or ASCII. A few damaged bytes in an otherwise valid
/// text are counted as lost, and a few NULs are taken out. What the document itself says, such as
/// "gbk" or "big5" in lower case (`declared`), decides where the bytes are not valid UTF-8. Nothing
/// where the bytes are text in none of these: binary data, other encodings.
std::optional<DecodedText> decodeText(const QByteArray &bytes, const QByteArray &declared = {});

} // namespace PlanLens
