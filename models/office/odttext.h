// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "office/odfstyles.h"
#include "office/xmlwalk.h"
#include "reading/flow.h"

#include <QHash>
#include <QMap>
#include <QString>

#include <optional>

namespace PlanLens {

/// Makes paragraphs and tables of the text of an OpenDocument file (`office:text`). What was
/// deleted with changes tracked is not read, nor are comments; notes follow the paragraph that
/// refers to them, text boxes the one that holds them.
class OdtText
{
public:
    /// The walk stands in the element whose blocks are to be read. Both must outlive this.
    OdtText(XmlWalk &walk, const OdfStyles &styles) : m_walk(walk), m_styles(styles) {}

    FlowItems read();

private:
    struct List
    {
        QString style;
        int level = 0;
        bool itemBegins = false; ///< the next paragraph gets the number
    };
    using Counters = QMap<int, int>; ///< by level
    /// What the text holds so far, as often as it stands there.
    struct Counts
    {
        qsizetype length = 0;
        qsizetype paragraphs = 0;
        qsizetype cells = 0;
    };

    void readBlock(FlowItems &items);
    void readParagraph(FlowItems &items, int level);
    void readInline(FlowParagraph &paragraph, FlowItems &after);
    void readPiece(FlowParagraph &paragraph, FlowItems &after);
    void readSpan(FlowParagraph &paragraph, FlowItems &after);
    void readSign(FlowParagraph &paragraph);
    void readHidden(FlowParagraph &paragraph);
    void readNote(FlowParagraph &paragraph, FlowItems &after);
    void readFrame(FlowParagraph &paragraph, FlowItems &after);
    void readBox(FlowItems &after);
    void addText(FlowParagraph &paragraph, const QString &text);
    void readList(FlowItems &items);
    void readItem(FlowItems &items);
    QString nextLabel(const QString &style);
    void readTable(FlowItems &items);
    void readRows(FlowItem &table, bool header);
    void readRow(FlowItem &table, bool header);
    FlowCell readCell();
    void countText(qsizetype length);
    void countCopies(const Counts &before, int copies);

    XmlWalk &m_walk;
    const OdfStyles &m_styles;
    std::optional<List> m_list;
    QHash<QString, Counters> m_counters; ///< by the style of the list
    Counts m_counts;
};

} // namespace PlanLens
