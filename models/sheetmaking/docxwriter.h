// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace PlanLens {

/// Text as XML holds it: escaped, without the characters that XML 1.0 forbids.
QString docxText(const QString &text);

/// How a run of characters looks; its font is that of its paragraph's style.
struct DocxRun
{
    QString text; ///< of several lines, where line ends stand in it
    bool bold = false;
    QString style = {}; ///< of characters; empty for none
    QString color = {}; ///< RRGGBB; empty for the usual one
    int size = 0;       ///< in half points; 0 for that of its style
};

/// One run, w:r.
QString docxRun(const DocxRun &run);
/// A paragraph, w:p, of runs that are XML already. `properties` stand after its style, in the order
/// of the schema (ECMA-376, CT_PPr).
QString docxParagraph(const QString &style, const QString &runs, const QString &properties = {});

/// The footnotes of a document. A note is written where it is first cited; later citations refer to
/// it, so that Word renumbers all of them together.
class DocxNotes
{
public:
    explicit DocxNotes(QHash<int, QString> texts) : m_texts(std::move(texts)) {}

    /// The raised numbers of some notes, as runs in type of a size in half points, 0 for that of
    /// the paragraph. Numbers without a text give nothing.
    QString cite(const QList<int> &numbers, int size = 0);
    /// word/footnotes.xml, with the two separators that Word insists on.
    QString part() const;

private:
    QString citeOne(int number, const QString &look);

    QHash<int, QString> m_texts;
    QList<int> m_cited; ///< numbers of sources in the order of their first citation
};

} // namespace PlanLens
