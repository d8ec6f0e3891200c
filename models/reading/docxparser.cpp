// SPDX-License-Identifier: GPL-3.0-or-later
#include "reading/docxparser.h"

#include "reading/docxcursor.h"
#include "reading/docxwalker.h"
#include "reading/docxxml.h"

namespace PlanLens {

std::variant<DocxItems, ReadError, ReadCancelled> parseDocxDocument(const QByteArray &bytes,
                                                                    const QString &part,
                                                                    const DocxStyles &styles,
                                                                    const Cancelled &cancelled)
{
    DocxCursor cursor(bytes, cancelled);
    DocxItems items;
    if (readRoot(cursor.xml()))
        DocxWalker(cursor, styles).readBlocks(items);
    if (cursor.wasCancelled())
        return ReadCancelled{};
    if (cursor.wasRefused())
        return ReadError{ReadErrorKind::Bomb, {}, part};
    if (auto error = xmlError(cursor.xml(), part))
        return *error;
    return items;
}

QHash<QString, DocxItems> parseDocxNotes(const QByteArray &bytes, const DocxStyles &styles)
{
    if (bytes.isEmpty())
        return {};
    const Cancelled never;
    DocxCursor cursor(bytes, never);
    return readRoot(cursor.xml()) ? DocxWalker(cursor, styles).readNotes()
                                  : QHash<QString, DocxItems>();
}

} // namespace PlanLens
