// SPDX-License-Identifier: GPL-3.0-or-later
#include "docx/docxparser.h"

#include "docx/docxcursor.h"
#include "docx/docxwalker.h"
#include "docx/docxxml.h"

#include <QCoreApplication>

namespace PlanLens {

namespace {

struct DocxParserDetails
{
    Q_DECLARE_TR_FUNCTIONS(PlanLens::DocxReader)
};

} // namespace

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

QHash<QString, DocxItems> parseDocxNotes(const QByteArray &bytes, const DocxStyles &styles,
                                         QString &damage)
{
    if (bytes.isEmpty())
        return {};
    const Cancelled never; // workPoint() is asked
    DocxCursor cursor(bytes, never);
    QHash<QString, DocxItems> notes;
    if (readRoot(cursor.xml()))
        notes = DocxWalker(cursor, styles).readNotes();
    damage = cursor.wasRefused() ? DocxParserDetails::tr("it is nested too deeply")
                                 : xmlDamage(cursor.xml());
    return notes;
}

} // namespace PlanLens
